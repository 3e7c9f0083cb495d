import type { Span } from '../../text/span.ts';
import type { TextProblem } from '../text-problem.ts';
import type { TreeNode } from '../tree.ts';
import { guessIndents } from './guess-indents.ts';

/** A text with spaces where tabs indented its lines, and the way from a place in it back to the text as it was written. */
export interface SpacedText {
  readonly text: string;
  /** One for each line, or place, that had tabs; their places are those of the text as it was written. */
  readonly problems: readonly TextProblem[];
  treeAsWritten(root: TreeNode): TreeNode;
  problemAsWritten(problem: TextProblem): TextProblem;
}

/** The text with the spaces that were probably meant; undefined where no line is indented with tabs. */
export function spacesForTabs(text: string, problems: readonly TextProblem[]): SpacedText | undefined {
  const tabs = findIndentTabs(text, problems);
  if (tabs.length === 0) return undefined;
  const changes = changesFor(text, tabs);
  const offsetAsWritten = wayBack(changes);
  const spanAsWritten = ({ start, end }: Span) => ({
    start: offsetAsWritten(start),
    end: offsetAsWritten(end),
  });
  return {
    text: withChanges(text, changes),
    problems: changes.map(tabProblem),
    treeAsWritten: (root) => movedTree(root, spanAsWritten),
    problemAsWritten: ({ fix, span, ...rest }) => ({
      ...rest,
      span: spanAsWritten(span),
      ...(fix && { fix: { ...fix, span: spanAsWritten(fix.span) } }),
    }),
  };
}

/** The problem of a tab where the text is not read a second time; `span` are the tabs and what stands between them. */
export function tabProblem({ span, newText }: Change): TextProblem {
  return {
    code: 'syntax/tab',
    params: {},
    message: 'Expected spaces; YAML does not allow a tab before a key or a list item.',
    span,
    fix: { title: 'Replace tabs by spaces', span, newText },
  };
}

interface Change {
  readonly span: Span;
  readonly newText: string;
}

/** Where tabs indent: the places found already, and the lines that start with one. */
function findIndentTabs(text: string, problems: readonly TextProblem[]): readonly Span[] {
  const found = problems.filter(({ code }) => code === 'syntax/tab').map(({ span }) => span);
  for (const match of text.matchAll(/^\t[ \t]*(?=[^\s#])/gm)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** What to write for the tabs, in the order of the text; a tab behind other signs, as in `-<tab>item`, is a blank. */
function changesFor(text: string, tabs: readonly Span[]): readonly Change[] {
  const indents = new Map<number, Span>();
  const changes: Change[] = [];
  for (const { start, end } of tabs) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (text.slice(lineStart, start).trim() === '') indents.set(lineStart, { start: lineStart, end });
    else {
      const newText = text.slice(start, end).replaceAll('\t', ' ');
      changes.push({ span: { start, end }, newText });
    }
  }
  const widths = guessIndents(text, new Set(indents.keys()));
  for (const [lineStart, span] of indents) {
    changes.push({ span, newText: ' '.repeat(widths.get(lineStart) ?? span.end - span.start) });
  }
  const inOrder = changes.sort((a, b) => a.span.start - b.span.start);
  return inOrder.filter(({ span }, index) => span.start >= (inOrder[index - 1]?.span.end ?? 0));
}

function withChanges(text: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { span, newText } of changes) {
    pieces.push(text.slice(last, span.start), newText);
    last = span.end;
  }
  return pieces.join('') + text.slice(last);
}

/** From an offset in the changed text to the one in the text as it was. */
function wayBack(changes: readonly Change[]): (offset: number) => number {
  let longer = 0;
  const steps = changes.map(({ span, newText }) => {
    const start = span.start + longer;
    longer += newText.length - (span.end - span.start);
    return { start, end: start + newText.length, span };
  });
  return (offset) => {
    let low = 0;
    let high = steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((steps[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const step = steps[low - 1];
    if (step === undefined) return offset;
    const { start, end, span } = step;
    return offset >= end ? offset - end + span.end : Math.min(span.start + offset - start, span.end);
  };
}

/** The tree with other places. What `*` repeats is one node in several places, and stays so. */
function movedTree(root: TreeNode, move: (span: Span) => Span): TreeNode {
  const moved = new Map<TreeNode, TreeNode>();
  const visit = <N extends TreeNode>(node: N): N => {
    const known = moved.get(node);
    if (known !== undefined) return known as N;
    const there = movedNode(node, move(node.span), visit);
    moved.set(node, there);
    return there as N;
  };
  return visit(root);
}

function movedNode(node: TreeNode, span: Span, visit: <N extends TreeNode>(node: N) => N): TreeNode {
  switch (node.kind) {
    case 'map':
      return {
        ...node,
        span,
        entries: node.entries.map(({ key, value }) => ({ key: visit(key), value: visit(value) })),
      };
    case 'list':
      return { ...node, span, items: node.items.map(visit) };
    case 'scalar':
      return { ...node, span };
  }
}
