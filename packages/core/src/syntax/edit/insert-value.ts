import { entryLines, itemLines } from '../print/print-block.ts';
import { printFlow, printFlowEntry } from '../print/print-flow.ts';
import { printYaml } from '../print/print-yaml.ts';
import type { ListNode, MapNode, TreeNode, TreePath } from '../tree.ts';
import { columnOf, lineBreakOf, lineEnd } from './lines.ts';
import { endOf, isFlow, lengthOf, locate, type Place, placeAt } from './place.ts';
import { replaceValue } from './replace-value.ts';
import type { EditOptions, TextChange } from './yaml-edit.ts';

/** Adds a key to a map or an item to a list. What stands around it is not touched. */
export function insertValue(
  text: string,
  root: TreeNode,
  path: TreePath,
  value: unknown,
  options: EditOptions,
): readonly TextChange[] | undefined {
  const above = path.slice(0, -1);
  const parentPlace = above.length === 0 ? undefined : locate(text, root, above);
  const parent = above.length === 0 ? root : parentPlace?.node;
  const last = path.at(-1);
  if (last === undefined || parent === undefined || parent.kind === 'scalar') return undefined;
  const insertion = { text, path, last, value, options, parent, parentPlace };
  return isFlow(text, parent) ? insertInBrackets(insertion) : insertOnLines(insertion);
}

/** A text that says nothing yet gets its first key at its end, below the comments. */
export function insertFirst(text: string, path: TreePath, value: unknown, options: EditOptions): TextChange {
  const end = { start: text.length, end: text.length };
  const gap = text === '' || text.endsWith('\n') ? '' : lineBreakOf(text);
  const printed = printYaml({ [String(path[0])]: value }, options);
  return { span: end, newText: gap + printed.replaceAll('\n', lineBreakOf(text)) };
}

interface Insertion {
  readonly text: string;
  readonly path: TreePath;
  readonly last: string | number;
  readonly value: unknown;
  readonly options: EditOptions;
  readonly parent: MapNode | ListNode;
  readonly parentPlace: Place | undefined;
}

function insertInBrackets(insertion: Insertion): readonly TextChange[] | undefined {
  const { last, options, parent, parentPlace, path, text, value } = insertion;
  const isMap = parent.kind === 'map';
  if (lengthOf(parent) === 0) {
    const filled = isMap ? { [String(last)]: value } : [value];
    if (parentPlace) return replaceValue(text, parentPlace, path.slice(0, -1), filled, options);
    return [{ span: parent.span, newText: printFlow(filled) }];
  }
  const printed = isMap ? printFlowEntry(String(last), value) : printFlow(value);
  const index = indexOf(insertion);
  const neighbour = placeAt(text, parent, Math.max(0, index - 1));
  if (neighbour === undefined) return undefined;
  const end = endOf(text, neighbour);
  return [index === 0 ? insert(neighbour.start, `${printed}, `) : insert(end, `, ${printed}`)];
}

function insertOnLines(insertion: Insertion): readonly TextChange[] | undefined {
  const { last, options, parent, parentPlace, path, text, value } = insertion;
  const index = indexOf(insertion);
  const first = placeAt(text, parent, 0);
  const before = index === 0 ? undefined : placeAt(text, parent, index - 1);
  if (first === undefined || (index > 0 && before === undefined)) return undefined;
  const column = columnOf(text, first.start);
  const lines =
    parent.kind === 'map'
      ? entryLines(String(last), value, column, path, options)
      : itemLines(value, column, path, options);
  const lineBreak = lineBreakOf(text);
  const onLinesBelow = lines.map((line) => lineBreak + line).join('');
  if (before) return [insert(lineEnd(text, endOf(text, before)), onLinesBelow)];
  if (parentPlace && first.start > lineEnd(text, parentPlace.after)) {
    return [insert(lineEnd(text, parentPlace.after), onLinesBelow)];
  }
  return [insert(first.start, lines.join(lineBreak).slice(column) + lineBreak + ' '.repeat(column))];
}

/** A new key goes behind the last of those that usually stand before it. */
function indexOf({ last, options, parent, path }: Insertion): number {
  if (parent.kind === 'list') return Number(last);
  const order = options.orderOf?.(path.slice(0, -1)) ?? [];
  const rank = order.indexOf(String(last));
  if (rank < 0) return parent.entries.length;
  const earlier = new Set(order.slice(0, rank));
  return parent.entries.findLastIndex(({ key }) => earlier.has(key.text)) + 1;
}

function insert(at: number, newText: string): TextChange {
  return { span: { start: at, end: at }, newText };
}
