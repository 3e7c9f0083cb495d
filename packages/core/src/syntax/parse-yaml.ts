import { createSourceText, type SourceText } from '../text/source-text.ts';
import { buildTree } from './build-tree.ts';
import { cleanText, findUnreadableCharacters } from './clean-characters.ts';
import { type ComposerError, composeDocument } from './compose-document.ts';
import { explainComposerError } from './explain-composer-error.ts';
import { yamlLimits } from './limits.ts';
import { readTokens } from './read-tokens.ts';
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
 * is a problem, and what stands before and after it is read all the same.
 */
export function parseYaml(text: string): ParsedYaml {
  const source = createSourceText(text.slice(0, yamlLimits.length));
  if (text.length > yamlLimits.length) return { source, root: undefined, problems: [fileTooLarge(text)] };
  if (hasTooManyMarks(text)) return { source, root: undefined, problems: [tooManyValues(text)] };
  const unreadable = findUnreadableCharacters(source, yamlLimits.problems);
  const reading = readWithoutTabs(cleanText(source), source);
  return { source, root: reading.root, problems: siftProblems(source, [...unreadable, ...reading.problems]) };
}

interface Reading {
  readonly root: TreeNode | undefined;
  readonly problems: readonly TextProblem[];
}

/** Where tabs stand in for spaces, the text is read once more with spaces in their place, for the sake of its structure. */
function readWithoutTabs(text: string, source: SourceText): Reading {
  const reading = read(text, source);
  if (reading.problems.length === 0 || !text.includes('\t')) return reading;
  const spaced = spacesForTabs(text, reading.problems);
  if (spaced === undefined) return reading;
  const again = read(spaced.text, createSourceText(spaced.text));
  const rest = again.problems.filter(({ code }) => code !== 'syntax/tab' && code !== 'syntax/indentation');
  return {
    root: again.root && spaced.treeAsWritten(again.root),
    problems: [...spaced.problems, ...rest.map(spaced.problemAsWritten)],
  };
}

function read(text: string, source: SourceText): Reading {
  const { document: token, problems, unclosedQuotes, isCutShort } = readTokens(text);
  if (token === undefined)
    return { root: undefined, problems: problems.length > 0 ? problems : [emptyFile(text)] };
  const { document, errors: found } = composeDocument(token);
  if (document === undefined) return { root: undefined, problems };
  const keysWithoutColon = new Set(found.filter(isKeyWithoutColon).map(({ start }) => start));
  const tree = buildTree(document, { source, keysWithoutColon, unclosedQuotes });
  if (isCutShort) return { root: tree.root, problems };
  const explained = found
    .map((error) => explainComposerError(error, text))
    .filter((problem) => problem !== undefined);
  const all = [...problems, ...explained, ...tree.problems];
  const isEmpty = tree.root?.kind === 'scalar' && tree.root.span.start === tree.root.span.end;
  if (!isEmpty) return { root: tree.root, problems: all };
  return { root: undefined, problems: all.length > 0 ? all : [emptyFile(text)] };
}

function isKeyWithoutColon({ code, message }: ComposerError): boolean {
  return code === 'MISSING_CHAR' && message.startsWith('Implicit map keys');
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

function emptyFile(text: string): TextProblem {
  return {
    code: 'syntax/empty-file',
    params: {},
    message: 'The file says nothing yet. Start with a line such as "id: my-indicator".',
    span: { start: 0, end: Math.min(1, text.length) },
  };
}
