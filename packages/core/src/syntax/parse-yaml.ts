import { parseDirectly } from './direct/parse-directly.ts';
import type { ParsedYaml, TextBefore } from './parsed-yaml.ts';
import { parseWithLibrary } from './with-library.ts';

/**
 * Reads a YAML text into a tree in which every value knows its place. Never throws and never takes long: what is wrong, or too much,
 * is a problem, and what stands before and after it is read all the same. Given the same text as it was before an edit, it reads only
 * what the edit touches, where the outcome is sure to be the same.
 */
export function parseYaml(text: string, before?: TextBefore): ParsedYaml {
  return parseDirectly(text, before) ?? parseWithLibrary(text);
}
