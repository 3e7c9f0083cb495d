import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { SourceText } from '../../text/source-text.ts';
import type { Span } from '../../text/span.ts';
import { decodeUnclosedQuote } from '../decode-flow-scalar.ts';
import { valueOfPlain } from '../direct/value-of-plain.ts';
import type { TextProblem } from '../text-problem.ts';
import type { MapEntry, ScalarNode, ScalarStyle, TreeNode } from '../tree.ts';
import { type Anchors, createAnchors } from './anchors.ts';
import { joinNumber } from './join-number.ts';

/** What the tree cannot tell from the library's nodes alone. */
export interface TreeFacts {
  readonly source: SourceText;
  /** Where keys start that have no colon: they are left out. */
  readonly keysWithoutColon: ReadonlySet<number>;
  /** Where texts start whose closing quote is missing. */
  readonly unclosedQuotes: ReadonlySet<number>;
}

/** The library's document as our tree: aliases replaced, repeated and merge keys reported and left out. */
export function buildTree(document: Document.Parsed, facts: TreeFacts): BuiltTree {
  const problems: TextProblem[] = [];
  const builder: Builder = {
    ...facts,
    problems,
    anchors: createAnchors(problems),
  };
  const root = document.contents === null ? undefined : buildNode(document.contents, builder, 0);
  return { root, problems };
}

/** The tree, and what is wrong with it. */
export interface BuiltTree {
  readonly root: TreeNode | undefined;
  readonly problems: readonly TextProblem[];
}

interface Builder extends TreeFacts {
  readonly problems: TextProblem[];
  readonly anchors: Anchors;
}

function buildNode(node: Node, builder: Builder, depth: number): TreeNode {
  if (isAlias(node)) {
    return builder.anchors.follow(node.source, spanOf(node), depth) ?? nothingAt(spanOf(node));
  }
  const { anchor } = node as Scalar;
  if (anchor === undefined) return buildValue(node, builder, depth);
  builder.anchors.open(anchor);
  const built = buildValue(node, builder, depth);
  builder.anchors.close(anchor, built);
  return built;
}

function buildValue(node: Node, builder: Builder, depth: number): TreeNode {
  if (isScalar(node)) return buildScalar(node, builder);
  const span = spanOf(node);
  if (isMap(node)) {
    const entries = buildEntries(node as YAMLMap<Node, Node | null>, builder, depth);
    return { kind: 'map', span: spanOfAll(node, entries.at(-1)?.value), entries };
  }
  if (!isSeq(node)) return nothingAt(span);
  const items: TreeNode[] = [];
  for (const item of (node as YAMLSeq<Node>).items) items.push(buildNode(item, builder, depth + 1));
  return { kind: 'list', span: spanOfAll(node as YAMLSeq, items.at(-1)), items };
}

/** A collection without brackets ends with its last value: what stands below it is no part of what a person would select. */
function spanOfAll(node: YAMLMap | YAMLSeq, last: TreeNode | undefined): Span {
  const { start, end } = spanOf(node as Node);
  return node.flow || last === undefined ? { start, end } : { start, end: Math.max(start, last.span.end) };
}

function buildEntries(map: YAMLMap<Node, Node | null>, builder: Builder, depth: number): MapEntry[] {
  const entries: MapEntry[] = [];
  const keys = new Map<string, ScalarNode>();
  for (const pair of map.items) {
    const key = buildKey(pair, builder);
    if (key === undefined) continue;
    // A repeated value is built too, so that its own problems are found and what it names with "&" is known.
    const value =
      pair.value === null ? nothingAt(endOf(key.span)) : buildNode(pair.value, builder, depth + 1);
    const joined = pair.value === null ? joinNumber(entries.at(-1), key, builder.source.text) : undefined;
    if (joined !== undefined) {
      entries[entries.length - 1] = joined.entry;
      builder.problems.push(joined.problem);
      continue;
    }
    const first = keys.get(key.text);
    if (first !== undefined) builder.problems.push(duplicateKey(key, first, builder.source));
    else if (key.text === '<<' && key.style === 'plain') builder.problems.push(mergeKey(key));
    else {
      keys.set(key.text, key);
      entries.push({ key, value });
    }
  }
  return entries;
}

function buildKey({ key }: Pair<Node, Node | null>, builder: Builder): ScalarNode | undefined {
  const start = key.range?.[0] ?? 0;
  if (builder.keysWithoutColon.has(start)) return undefined;
  if (isScalar(key) && key.source !== '') return buildScalar(key, builder);
  const { text } = builder.source;
  const isTemplate = text.startsWith('{', start) && text[start - 1] === '{';
  builder.problems.push({
    code: 'syntax/key-not-text',
    params: {},
    message: isTemplate
      ? 'A value that starts with "{{" needs quotes around it.'
      : 'Expected a name as the key, before the colon.',
    span: { start, end: Math.max(start + 1, key.range?.[1] ?? 0) },
  });
  return undefined;
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  BLOCK_FOLDED: 'folded',
  BLOCK_LITERAL: 'literal',
  PLAIN: 'plain',
  QUOTE_DOUBLE: 'doubleQuoted',
  QUOTE_SINGLE: 'singleQuoted',
};

function buildScalar(node: Scalar, builder: Builder): ScalarNode {
  const style = styles[node.type ?? 'PLAIN'] ?? 'plain';
  const span =
    style === 'literal' || style === 'folded' ? blockSpan(node, builder.source.text) : spanOf(node);
  if (builder.unclosedQuotes.has(span.start)) {
    const text = decodeUnclosedQuote(builder.source.text.slice(span.start, span.end));
    return { kind: 'scalar', span, value: text, text, style };
  }
  const text = node.source ?? '';
  const isKnown = node.tag === undefined || coreTag.test(node.tag);
  // With a tag of someone's own (`!js 5`) it is what it would be without.
  const value = isKnown ? node.value : style === 'plain' ? valueOfPlain(text) : text;
  return { kind: 'scalar', span, value: asScalarValue(value, text), text, style };
}

const coreTag = /^tag:yaml\.org,2002:(?:str|int|float|bool|null)$/;

function asScalarValue(value: unknown, text: string): ScalarNode['value'] {
  const isPlainValue = typeof value === 'number' || typeof value === 'boolean' || value === null;
  return isPlainValue ? value : text;
}

/** A block's last line break is no part of what a person would select. */
function blockSpan(node: Scalar, text: string): Span {
  const { start, end } = spanOf(node);
  if (text[end - 1] !== '\n' && text[end - 1] !== '\r') return { start, end };
  const lineEnd = text[end - 1] === '\n' && text[end - 2] === '\r' ? end - 2 : end - 1;
  return { start, end: lineEnd };
}

function spanOf(node: Node): Span {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}

function endOf({ end }: Span): Span {
  return { start: end, end };
}

function nothingAt(span: Span): ScalarNode {
  return { kind: 'scalar', span, value: null, text: '', style: 'plain' };
}

function duplicateKey(key: ScalarNode, first: ScalarNode, source: SourceText): TextProblem {
  const line = source.positionAt(first.span.start).line + 1;
  return {
    code: 'syntax/duplicate-key',
    params: { key: key.text, line },
    message: `"${key.text}" is here already, on line ${line}; this second one is not read. Keep one of the two.`,
    span: key.span,
  };
}

function mergeKey(key: ScalarNode): TextProblem {
  return {
    code: 'syntax/merge-key',
    params: {},
    message: '"<<" is not used here. Write the keys out, or use "extends".',
    span: key.span,
  };
}
