import type { Span } from '../../text/span.ts';
import { cleanCharacters } from '../clean-characters.ts';
import { yamlLimits } from '../limits.ts';
import type { MapNode, TreeNode } from '../tree.ts';
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
  if (beginsDocument.test(lines) || (end < text.length && !lines.endsWith('\n'))) return undefined;
  if (cleanCharacters(lines) !== lines) return undefined;
  const { root, lexemes } = readDirectly(lines) ?? {};
  if (root?.kind !== 'map' || lexemes === undefined) return undefined;
  const keysAreInLine = root.entries.every(({ key }) => beginsLine(key.span.start, column, lines));
  // The lines above the first key can only be comments, and those only where the text begins.
  const startsRight = start === 0 || root.span.start === column;
  if (!keysAreInLine || !startsRight || root.span.start !== root.entries[0]?.key.span.start) return undefined;
  if (lexemes >= yamlLimits.blankRun || heightOf(root) > highest) return undefined;
  return { map: shiftedTree(root, start) as MapNode, lexemes };
}

/** Markers between documents, directives, and the mark that a file in Unicode may begin with. */
const beginsDocument = /^(?:---|\.\.\.|%|\ufeff)/m;

/** Safely below the limit, which counts the maps around the entries too. */
const highest = yamlLimits.depth / 2;

function beginsLine(offset: number, column: number, lines: string): boolean {
  const lineStart = lines.lastIndexOf('\n', offset - 1) + 1;
  return offset - lineStart === column && lines.slice(lineStart, offset).trim() === '';
}

function heightOf(node: TreeNode): number {
  if (node.kind === 'scalar') return 0;
  const children = node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items;
  return 1 + children.reduce((highestYet, child) => Math.max(highestYet, heightOf(child)), 0);
}
