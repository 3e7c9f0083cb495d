import type { Span } from '../../text/span.ts';
import type { ListNode, MapNode, TreeNode, TreePath } from '../tree.ts';
import { columnOf, nextLine } from './lines.ts';

/** Where a value stands in the text, with its key or dash. */
export interface Place {
  readonly parent: MapNode | ListNode;
  readonly index: number;
  /** Where the key or the dash begins; inside brackets, where the item of a list does. */
  readonly start: number;
  /** Behind the colon or the dash. */
  readonly after: number;
  readonly node: TreeNode;
  readonly span: Span;
  readonly form: 'absent' | 'inline' | 'text' | 'block';
  /** Whether it stands inside brackets. */
  readonly isInFlow: boolean;
}

/** The place at the end of a path; undefined where the path leaves the tree or goes through a value that stands elsewhere (`*name`). */
export function locate(text: string, root: TreeNode, path: TreePath): Place | undefined {
  let node = root;
  let place: Place | undefined;
  for (const step of path) {
    if (node.kind === 'scalar' || (place && node.span.start < place.after)) return undefined;
    const index =
      node.kind === 'list' ? Number(step) : node.entries.findIndex(({ key }) => key.text === String(step));
    place = placeAt(text, node, index);
    if (place === undefined) return undefined;
    node = place.node;
  }
  return place;
}

/** The place of an item by its position; a map counts its keys. */
export function placeAt(text: string, parent: MapNode | ListNode, index: number): Place | undefined {
  const marker = markerAt(text, parent, index);
  const node = parent.kind === 'map' ? parent.entries[index]?.value : parent.items[index];
  if (marker === undefined || node === undefined) return undefined;
  const common = { parent, index, ...marker, node, isInFlow: isFlow(text, parent) };
  if (node.span.start === node.span.end) {
    return { ...common, span: { start: marker.after, end: marker.after }, form: 'absent' };
  }
  if (node.span.start >= marker.after) return { ...common, span: node.span, form: formOf(text, node) };
  const alias = aliasAfter(text, marker.after);
  return alias && { ...common, span: alias, form: 'inline' };
}

/** Where the value ends: behind its last character that counts, before any comment and blank line that follow it. */
export function endOf(text: string, { form, node, span }: Place): number {
  if (form !== 'block' || node.kind === 'scalar') return span.end;
  const last = placeAt(text, node, lengthOf(node) - 1);
  return last === undefined ? span.end : endOf(text, last);
}

/** How many parts a list or map has. */
export function lengthOf(node: MapNode | ListNode): number {
  return node.kind === 'map' ? node.entries.length : node.items.length;
}

/** Whether a list or map is written in brackets. */
export function isFlow(text: string, node: TreeNode): boolean {
  return node.kind !== 'scalar' && (text[node.span.start] === '{' || text[node.span.start] === '[');
}

function formOf(text: string, node: TreeNode): Place['form'] {
  if (node.kind === 'scalar') return node.style === 'literal' || node.style === 'folded' ? 'text' : 'inline';
  return isFlow(text, node) ? 'inline' : 'block';
}

function markerAt(
  text: string,
  parent: MapNode | ListNode,
  index: number,
): { readonly start: number; readonly after: number } | undefined {
  if (parent.kind === 'map') {
    const key = parent.entries[index]?.key.span;
    const colon = /[ \t]*:/y;
    colon.lastIndex = key?.end ?? text.length;
    return key && colon.test(text) ? { start: key.start, after: colon.lastIndex } : undefined;
  }
  if (isFlow(text, parent)) {
    const start = parent.items[index]?.span.start;
    return start === undefined || start < parent.span.start ? undefined : { start, after: start };
  }
  const dashes = dashesOf(text, parent);
  const start = dashes.length === parent.items.length ? dashes[index] : undefined;
  return start === undefined ? undefined : { start, after: start + 1 };
}

/** Dashes of one list stand below one another; everything inside an item stands further in. */
function dashesOf(text: string, list: ListNode): readonly number[] {
  const column = columnOf(text, list.span.start);
  const dashes = [list.span.start];
  for (let at = nextLine(text, list.span.start); at < list.span.end; at = nextLine(text, at)) {
    const dash = at + column;
    const isDash = text[dash] === '-' && /^\s?$/.test(text.slice(dash + 1, dash + 2));
    if (isDash && text.slice(at, dash).trim() === '') dashes.push(dash);
  }
  return dashes;
}

function aliasAfter(text: string, after: number): Span | undefined {
  const alias = /([ \t]*)\*[^\s,[\]{}]+/y;
  alias.lastIndex = after;
  const blanks = alias.exec(text)?.[1];
  return blanks === undefined ? undefined : { start: after + blanks.length, end: alias.lastIndex };
}
