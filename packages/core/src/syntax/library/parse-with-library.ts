import { createSourceText, type SourceText } from '../../text/source-text.ts';
import { cleanText, findUnreadableCharacters } from '../clean-characters.ts';
import { yamlLimits } from '../limits.ts';
import type { ParsedYaml, YamlReader } from '../parsed-yaml.ts';
import type { TextProblem } from '../text-problem.ts';
import { hasTooManyMarks, tooManyValues } from '../too-many-values.ts';
import { findComments } from './find-comments.ts';
import { type Reading, readWithLibrary } from './read-with-library.ts';
import { siftProblems } from './sift-problems.ts';
import { spacesForTabs } from './tabs.ts';

/** Reads any text as far as it goes, mends what can be mended, and says what is wrong. */
export function parseWithLibrary(text: string): ParsedYaml {
  if (text.length > yamlLimits.length) {
    const source = createSourceText(text.slice(0, yamlLimits.length));
    return { source, root: undefined, problems: [fileTooLarge(text)], reader };
  }
  const source = createSourceText(text);
  if (hasTooManyMarks(text)) return { source, root: undefined, problems: [tooManyValues(text)], reader };
  const tooLong = lineTooLong(text);
  if (tooLong !== undefined) return { source, root: undefined, problems: [tooLong], reader };
  const unreadable = findUnreadableCharacters(source, yamlLimits.problems);
  const { root, problems } = readWithoutTabs(cleanText(source), source);
  return { source, root, problems: siftProblems(source, [...unreadable, ...problems]), reader };
}

const reader: YamlReader = {
  treeOf: (text) => parseWithLibrary(text).root,
  commentsOf: findComments,
};

/** Where tabs stand in for spaces, the text is read once more with spaces in their place, for the sake of its structure. */
function readWithoutTabs(text: string, source: SourceText): Reading {
  const reading = readWithLibrary(text, source);
  if (reading.problems.length === 0 || !text.includes('\t')) return reading;
  const spaced = spacesForTabs(text, reading.problems);
  if (spaced === undefined) return reading;
  const again = readWithLibrary(spaced.text, createSourceText(spaced.text));
  const rest = again.problems.filter(({ code }) => code !== 'syntax/tab' && code !== 'syntax/indentation');
  return {
    root: again.root && spaced.treeAsWritten(again.root),
    problems: [...spaced.problems, ...rest.map(spaced.problemAsWritten)],
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

function lineTooLong(text: string): TextProblem | undefined {
  const limit = yamlLimits.faultyLine;
  for (let start = 0; start + limit < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (end - start > limit) {
      return {
        code: 'syntax/file-too-large',
        params: { length: end - start, limit },
        message: `This line has ${end - start} characters and a fault, and at most ${limit} are read then. Keep figures in a CSV file.`,
        span: { start, end },
      };
    }
    start = end + 1;
  }
  return undefined;
}
