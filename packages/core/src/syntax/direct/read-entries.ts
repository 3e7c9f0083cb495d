import type { Span } from '../../text/span.ts';
import { cleanCharacters } from '../clean-characters.ts';
import type { MapNode } from '../tree.ts';
import { readDirectly } from './read-directly.ts';
import { shiftedTree } from './shifted-tree.ts';

/** Entries of a block map that have been read by themselves, at their places in the text. */
export interface ReadEntries {
  readonly map: MapNode;
  readonly lexemes: number;
}

/**
 * Reads whole lines of a text as the entries of a block map whose keys stand in a column. Undefined for lines that are anything else,
 * have a fault, or might read otherwise in their place.
 */
export function readEntries(text: string, { start, end }: Span, column: number): ReadEntries | undefined {
  const lines = text.slice(start, end);
  if ((end < text.length && !lines.endsWith('\n')) || cleanCharacters(lines) !== lines) return undefined;
  const { root, lexemes } = readDirectly(lines) ?? {};
  if (root?.kind !== 'map' || lexemes === undefined) return undefined;
  const inLine = root.span.start - (lines.lastIndexOf('\n', root.span.start) + 1);
  return inLine === column ? { map: shiftedTree(root, start) as MapNode, lexemes } : undefined;
}
