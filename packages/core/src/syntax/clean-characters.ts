import type { SourceText } from '../text/source-text.ts';
import type { TextProblem } from './text-problem.ts';

/** C0 and C1 controls but tab and line ends, halves of surrogate pairs, and the two code points that are no characters. */
const suspects =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for.
  /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/;
const unreadable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const unreadableRun = new RegExp(`(?:${unreadable.source})+`, 'g');

/** Non-breaking spaces that start a line, as pasted from a web page or a letter. */
const hardIndent = /^\u00a0[ \u00a0]*/gm;

/**
 * The text of a file so that it can be read: each character that YAML does not allow is a `�`, non-breaking spaces in front of a line are
 * spaces, and lone carriage returns line feeds. Each has the length of what it replaces: offsets stay true.
 */
export function cleanText(source: SourceText): string {
  let cleaned = cleanTexts.get(source);
  if (cleaned === undefined) {
    cleaned = cleanCharacters(source.text);
    cleanTexts.set(source, cleaned);
  }
  return cleaned;
}

/** Each place asked for in a scalar needs the clean text again. */
const cleanTexts = new WeakMap<SourceText, string>();

/** A text so that it can be read; itself where there is nothing to clean. */
export function cleanCharacters(text: string): string {
  const spaced = text.includes('\u00a0')
    ? text.replace(hardIndent, (indent) => ' '.repeat(indent.length))
    : text;
  if (!suspects.test(spaced)) return spaced;
  return spaced
    .replace(unreadableRun, (run) => '\ufffd'.repeat(run.length))
    .replace(/\r+(?!\n)/g, (run) => '\n'.repeat(run.length));
}

/** One problem for each character that cannot be part of a YAML file. */
export function findUnreadableCharacters(source: SourceText, most: number): TextProblem[] {
  const problems = findHardIndents(source.text, most);
  if (!suspects.test(source.text)) return problems;
  for (const match of source.text.matchAll(unreadable)) {
    if (problems.length > 2 * most) break;
    const span = { start: match.index, end: match.index + 1 };
    const codePoint = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push({
      code: 'syntax/control-character',
      params: { codePoint },
      message: `This character (${codePoint}) cannot be part of a text file. Delete it, or save the file again as UTF-8.`,
      span,
      fix: { title: 'Delete the character', span, newText: '' },
    });
  }
  return problems;
}

function findHardIndents(text: string, most: number): TextProblem[] {
  const problems: TextProblem[] = [];
  if (!text.includes('\u00a0')) return problems;
  for (const match of text.matchAll(hardIndent)) {
    if (problems.length > most) break;
    const span = { start: match.index, end: match.index + match[0].length };
    problems.push({
      code: 'syntax/non-breaking-space',
      params: {},
      message: 'Expected ordinary spaces in front of this line; these are non-breaking ones.',
      span,
      fix: { title: 'Use ordinary spaces', span, newText: ' '.repeat(match[0].length) },
    });
  }
  return problems;
}
