import type { TextChange } from '../edit/yaml-edit.ts';
import type { ListNode, MapNode, ScalarNode, TreeNode } from '../tree.ts';
import { createLines, type FormattedLines } from './formatted-lines.ts';
import { type Column, outermost, placeBlockText, placeDash, placeKey, placeWhole, step } from './placing.ts';

/** A text while it is planned how it will stand. */
interface Plan {
  readonly text: string;
  readonly lines: FormattedLines;
}

/**
 * The changes that a text needs to be as Ninefold writes it, in its order, from its tree: of a text that was read directly, in which
 * nothing stands that the tree does not show.
 */
export function planFromTree(text: string, root: TreeNode): readonly TextChange[] {
  const lines = createLines(text);
  placeValue(root, outermost, { text, lines });
  return lines.changes();
}

function placeValue(node: TreeNode, parent: Column, plan: Plan): void {
  const { span } = node;
  if (span.start === span.end) return;
  if (node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded'))
    placeBlock(node, parent, plan);
  else if (node.kind === 'map' && plan.text[span.start] !== '{') placeMap(node, parent.after + step, plan);
  else if (node.kind === 'list' && plan.text[span.start] !== '[') placeList(node, parent.after + step, plan);
  else placeWhole(plan.lines, span, parent);
}

function placeMap({ entries }: MapNode, column: number, plan: Plan): void {
  for (const { key, value } of entries) {
    const colon = plan.text.indexOf(':', key.span.end);
    placeValue(value, placeKey(plan.lines, key.span, { colon, column }), plan);
  }
}

function placeList({ span, items }: ListNode, column: number, plan: Plan): void {
  let dash = span.start;
  for (const item of items) {
    placeValue(item, placeDash(plan.lines, dash, column), plan);
    dash = nextDash(plan.text, item.span.end);
  }
}

/** The dash below an item: the first sign of the next line that is neither blank nor a comment. */
function nextDash(text: string, end: number): number {
  let at = end;
  do {
    at = text.indexOf('\n', at) + 1;
    while (text[at] === ' ') at++;
  } while (at > 0 && /[\r\n#]/.test(text[at] ?? ''));
  return at;
}

function placeBlock({ span }: ScalarNode, parent: Column, { text, lines }: Plan): void {
  const start = text.indexOf('\n', span.start) + 1;
  const shown = /^( *)[^ \r\n]/m.exec(text.slice(start, span.end))?.[1]?.length;
  placeBlockText(
    lines,
    { sign: span.start, span: { start, end: span.end }, shown, isCounted: false },
    parent,
  );
}
