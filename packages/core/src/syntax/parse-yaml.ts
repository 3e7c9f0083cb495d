import { createSourceText, type SourceText } from '../text/source-text.ts';
import { cleanText, findUnreadableCharacters } from './clean-characters.ts';
import { yamlLimits } from './limits.ts';
import { readText } from './read-text.ts';
import type { Reading } from './reading.ts';
import { rereadYaml } from './reread-yaml.ts';
import { siftProblems } from './sift-problems.ts';
import { spacesForTabs } from './tabs.ts';
import type { TextProblem } from './text-problem.ts';
import { hasTooManyMarks, tooManyValues } from './too-many-values.ts';
import type { TreeNode } from './tree.ts';

/** A YAML file read as far as it goes. */
export interface ParsedYaml {
  /** The text, or its beginning where the file is too large to be read. */
  readonly source: SourceText;
  /** Undefined where there is nothing to build on: an empty file, or one beyond the limits. */
  readonly root: TreeNode | undefined;
  readonly problems: readonly TextProblem[];
}

/**
 * Reads a YAML text into a tree in which every value knows its place. Never throws and never takes long: what is wrong, or too much,
 * is a problem, and what stands before and after it is read all the same. Given the same text as it was before an edit, it reads only
 * what the edit touches, where the outcome is sure to be the same.
 */
export function parseYaml(text: string, before?: TextBefore): ParsedYaml {
  if (text.length > yamlLimits.length) {
    const source = createSourceText(text.slice(0, yamlLimits.length));
    return { source, root: undefined, problems: [fileTooLarge(text)] };
  }
  const source = createSourceText(text);
  if (hasTooManyMarks(text)) return { source, root: undefined, problems: [tooManyValues(text)] };
  const reread = before && rereadSound(text, before);
  if (reread !== undefined) return { source, root: reread, problems: [] };
  const unreadable = findUnreadableCharacters(source, yamlLimits.problems);
  const { root, problems, lexemes } = readWithoutTabs(cleanText(source), source);
  if (lexemes !== undefined && root && unreadable.length === 0) soundTrees.set(root, lexemes);
  return { source, root, problems: siftProblems(source, [...unreadable, ...problems]) };
}

/** A text and the tree that was read from it. */
export type TextBefore = Pick<ParsedYaml, 'source' | 'root'>;

/** The trees of texts that can be read in parts after an edit, with how many pieces those fall into. */
const soundTrees = new WeakMap<TreeNode, number>();

function rereadSound(text: string, { source, root }: TextBefore): TreeNode | undefined {
  const lexemes = root && soundTrees.get(root);
  if (root === undefined || lexemes === undefined) return undefined;
  const reread = rereadYaml(text, { text: source.text, root, lexemes });
  if (reread !== undefined) soundTrees.set(reread.root, reread.lexemes);
  return reread?.root;
}

/** Where tabs stand in for spaces, the text is read once more with spaces in their place, for the sake of its structure. */
function readWithoutTabs(text: string, source: SourceText): Reading {
  const reading = readText(text, source);
  if (reading.problems.length === 0 || !text.includes('\t')) return reading;
  const spaced = spacesForTabs(text, reading.problems);
  if (spaced === undefined) return reading;
  const again = readText(spaced.text, createSourceText(spaced.text));
  const rest = again.problems.filter(({ code }) => code !== 'syntax/tab' && code !== 'syntax/indentation');
  return {
    root: again.root && spaced.treeAsWritten(again.root),
    problems: [...spaced.problems, ...rest.map(spaced.problemAsWritten)],
    lexemes: undefined,
  };
}

function fileTooLarge(text: string): TextProblem {
  const limit = yamlLimits.length;
  const firstBreak = text.slice(0, limit).search(/[\r\n]/);
  return {
    code: 'syntax/file-too-large',
    params: { length: text.length, limit },
    message: `The file has ${text.length} characters, and at most ${limit} are read. Keep figures in a CSV file.`,
    span: { start: 0, end: firstBreak > 0 ? firstBreak : 1 },
  };
}
