import type { SourceText } from '../text/source-text.ts';
import { readDirectly } from './direct/read-directly.ts';
import { readWithLibrary } from './read-with-library.ts';
import type { Reading } from './reading.ts';

/** Reads a text as far as it goes. The library reads what nobody writes every day, and whatever has a fault. */
export function readText(text: string, source: SourceText): Reading {
  const direct = readDirectly(text);
  return direct === undefined ? readWithLibrary(text, source) : { ...direct, problems: [] };
}
