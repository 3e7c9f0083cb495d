import { parseYaml } from '../syntax/parse-yaml.ts';
import { spanInScalar } from '../syntax/scalar-map.ts';
import { hasTooManyMarks } from '../syntax/too-many-values.ts';
import type { ScalarStyle, TreeNode, TreePath } from '../syntax/tree.ts';
import { nodeAt, toPlain } from '../syntax/tree-access.ts';
import { createSourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { scalarsOf } from './scalars.ts';

/** Where in a file something is being written, however unfinished the file is. */
export interface CompletionPlace {
  /** Of a key: the path of the map that it will be in. */
  readonly path: TreePath;
  /** `either`: on a line of its own, where a value or the first key of a map may follow. */
  readonly wants: 'key' | 'value' | 'either';
  /** Whether keys stand between `{` and `}` here. */
  readonly isInBraces: boolean;
  /** Of a key: whether its colon stands there already. */
  readonly hasColon: boolean;
  /** What the block of the file around the place says, without what is being written. */
  readonly value: unknown;
  /** The keys that the map has already. */
  readonly siblings: readonly string[];
  /** What stands at the place so far, without quotes, and where in it the person is. */
  readonly text: string;
  readonly at: number;
  readonly style: ScalarStyle;
  /** A stretch of `text` as a stretch of the file. */
  spanOf(inner: Span): Span;
}

/** No person writes this word; it stands in the text while the place is looked for. */
const marker = 'zqxcursorxqz';

/** Finds the place by putting a word there and reading the block of the file around it again. */
export function completionPlace(text: string, offset: number): CompletionPlace | undefined {
  if (hasTooManyMarks(text) || lineLength(text, offset) > longestLine) return undefined;
  const block = blockAround(text, offset);
  const before = block.above + text.slice(block.start, offset);
  const after = text.slice(offset, block.end) + block.below;
  /** How far a place in what is read lies before its place in the file, up to where the person is. */
  const shift = block.start - block.above.length;
  const lineBefore = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const isAlone = /^[ \t]*(?:- +)*[\w.-]*$/.test(lineBefore) && /^[\w.-]*[ \t]*(?:\r|\n|$)/.test(after);
  const found = find(before + marker + after) ?? (isAlone ? find(`${before + marker}:${after}`) : undefined);
  if (found === undefined) return undefined;
  const { root, source, placed } = found;
  const { scalar, isKey } = placed;
  const at = scalar.text.indexOf(marker);
  const whole = scalar.text.slice(0, at) + scalar.text.slice(at + marker.length);
  const path = isKey ? placed.path.slice(0, -1) : placed.path;
  const holder = nodeAt(root, isKey ? path : path.slice(0, -1));
  const startsLine = isAlone && /^[\w.-]*$/.test(whole) && (scalar.style === 'plain' || isKey);
  return {
    path,
    wants: isKey ? 'key' : startsLine ? 'either' : 'value',
    hasColon: isKey && /^[^\s:,{}[\]]*[ \t]*:(?=\s|$)/.test(after),
    isInBraces: holder?.kind === 'map' && source.text[holder.span.start] === '{',
    value: withoutMarker(toPlain(root)),
    siblings: isKey ? [...keysOfMap(nodeAt(root, path)), ...(path.length === 1 ? block.unread : [])] : [],
    text: whole,
    at,
    style: scalar.style,
    spanOf: ({ start, end }) => {
      const markedAt = shift + before.length;
      const unmarked = (place: number) =>
        place + shift <= markedAt ? place + shift : place + shift - marker.length;
      const marked = (place: number) => (place <= at ? place : place + marker.length);
      const span = spanInScalar(source, scalar, { start: marked(start), end: marked(end) });
      const from = Math.min(unmarked(span.start), markedAt);
      return {
        start: from,
        end: end <= at ? Math.max(from, Math.min(unmarked(span.end), markedAt)) : unmarked(span.end),
      };
    },
  };
}

/** No query, formula or list of names is as long; a text may be. */
const longestLine = 100_000;

function lineLength(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return (end === -1 ? text.length : end) - (text.lastIndexOf('\n', offset - 1) + 1);
}

function find(text: string) {
  const { root, source } = parseYaml(text);
  if (root === undefined) return undefined;
  for (const placed of scalarsOf(root)) {
    if (placed.scalar.text.includes(marker)) return { root, source, placed };
  }
  return undefined;
}

/** What is read of a file: some lines of it, and what stands in the place of those above and below. */
interface Block extends Span {
  readonly above: string;
  readonly below: string;
  /** Keys of the block that are not read because there are so many. */
  readonly unread: readonly string[];
}

/** A longer block is read without what stands under its other keys. */
const longBlock = 10_000;

/** So many keys above a place and below it are read: more than any map has that does not consist of names. */
const keysRead = 100;

/** From the line of the top key that a place belongs to up to the next one: the rest of the file has no say in what may stand there. */
function blockAround(text: string, offset: number): Block {
  const source = createSourceText(text);
  const lineStart = (line: number) => source.offsetAt({ line, character: 0 });
  const last = source.positionAt(text.length).line;
  const startsBlock = (line: number) => /[^\s#\-[\]{}]/.test(text[lineStart(line)] ?? '#');
  const here = source.positionAt(offset).line;
  let first = here;
  let end = first + 1;
  while (first > 0 && !startsBlock(first)) first--;
  while (end <= last && !startsBlock(end)) end++;
  const span = { start: lineStart(first), end: end > last ? text.length : lineStart(end) };
  if (span.end - span.start < longBlock) return { ...span, above: '', below: '', unread: [] };
  return innerBlock(text.slice(span.start, span.end), here - first, span.start);
}

/**
 * Of a long block the lines around a place, and of all others the keys that stand no further in than its own: enough to know what the
 * place belongs to, and what stands beside it.
 */
function innerBlock(text: string, here: number, start: number): Block {
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n|$)/g) ?? [];
  const indentOf = (line: string) => /^[ \t]*(?=[^\s#])/.exec(line)?.[0].length ?? Number.POSITIVE_INFINITY;
  const inner = lines.slice(1).map(indentOf).find(Number.isFinite) ?? 0;
  const isKey = (line: string) => indentOf(line) <= inner;
  let first = here;
  let end = here + 1;
  while (first > 1 && !isKey(lines[first] ?? '')) first--;
  while (end < lines.length && !isKey(lines[end] ?? '')) end++;
  const lengthOf = (part: readonly string[]) => part.reduce((sum, line) => sum + line.length, 0);
  const from = start + lengthOf(lines.slice(0, first));
  const [top = '', ...above] = lines.slice(0, first).filter(isKey);
  const below = lines.slice(end).filter(isKey);
  return {
    start: from,
    end: from + lengthOf(lines.slice(first, end)),
    above: [top, ...above.slice(-keysRead)].map(keyAlone).join(''),
    below: below.slice(0, keysRead).map(keyAlone).join(''),
    unread: [...above.slice(0, -keysRead), ...below.slice(keysRead)].flatMap((line) => keyOf(line) ?? []),
  };
}

/** The key that a line begins with, without its quotes. */
function keyOf(line: string): string | undefined {
  const [, double, single, plain] = /^ *(?:"([^"\\]*)"|'([^']*)'|([^\s"'#:-][^:#]*)):(?=\s)/.exec(line) ?? [];
  return double ?? single ?? plain?.trimEnd();
}

/** A line with no more than its key; nothing of an item of a list. */
function keyAlone(line: string): string {
  if (/^ *-(?:\s|$)/.test(line)) return '';
  const key = /^ *[\w.-]+:(?=\s)/.exec(line)?.[0];
  return key === undefined ? line : `${key}\n`;
}

function keysOfMap(node: TreeNode | undefined): readonly string[] {
  if (node?.kind !== 'map') return [];
  return node.entries.map(({ key }) => key.text).filter((key) => !key.includes(marker));
}

/** What is being written says nothing yet. */
function withoutMarker(value: unknown): unknown {
  if (typeof value === 'string') return value.includes(marker) ? undefined : value;
  if (Array.isArray(value)) return value.map(withoutMarker);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !key.includes(marker));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutMarker(inner)]));
}
