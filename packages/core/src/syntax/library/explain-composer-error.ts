import type { Span } from '../../text/span.ts';
import { quoteText } from '../quote-text.ts';
import type { TextProblem } from '../text-problem.ts';
import { lastVisible, lineSpan, lineStart, wordSpan } from '../visible-text.ts';
import type { ComposerError } from './compose-document.ts';
import { missingSpaceAfterDash } from './repair-dash.ts';
import { tabProblem } from './tabs.ts';

/**
 * Says what the YAML library found in words for the person who wrote the file; undefined for what is reported elsewhere. `text` is
 * the whole file.
 */
export function explainComposerError(error: ComposerError, text: string): TextProblem | undefined {
  switch (error.code) {
    case 'BAD_ALIAS':
      return error.message.includes('ambiguous') ? undefined : needsQuotes(error.start, text);
    case 'BAD_DQ_ESCAPE':
      return unknownEscape(error, text);
    case 'BAD_INDENT':
      return error.message.includes(' end with a ') ? unclosedBracket(error, text) : notInLine(error, text);
    case 'BAD_SCALAR_START':
      return needsQuotes(error.start, text);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return error.message.startsWith('Nested')
        ? needsQuotes(error.start, text, 'holds a colon')
        : notInLine(error, text);
    case 'BLOCK_IN_FLOW':
      return problemAt('syntax/block-in-brackets', lineSpan(error.start, text), {
        message:
          'Inside brackets, values are separated by commas; a list with "-" or keys on lines of their own cannot stand there.',
      });
    case 'KEY_OVER_1024_CHARS':
      return problemAt('syntax/key-too-long', lineSpan(error.start, text), {
        message: 'A key has at most 1024 characters before its colon.',
      });
    case 'MISSING_CHAR':
      return missingCharacter(error, text);
    case 'MULTILINE_IMPLICIT_KEY':
      return notInLine(error, text);
    case 'RESOURCE_EXHAUSTION':
      return problemAt('syntax/too-deep', lineSpan(error.start, text), {
        message: 'Lists and maps stand inside one another too deep to be read.',
      });
    case 'TAB_AS_INDENT':
      return tab(error, text);
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
      return tag(error, text);
    case 'UNEXPECTED_TOKEN':
      return unexpectedToken(error, text);
    default:
      return problemAt('syntax/not-yaml', lineSpan(error.start, text), {
        message: 'This line cannot be read. Check its quotes, colons and brackets.',
      });
  }
}

type Wording = Pick<TextProblem, 'message'> & Partial<Pick<TextProblem, 'params' | 'fix'>>;

function problemAt(code: string, span: Span, wording: Wording): TextProblem {
  return { code, params: {}, span, ...wording };
}

function missingCharacter(error: ComposerError, text: string): TextProblem | undefined {
  const { message, start } = error;
  if (message.startsWith('Missing closing')) return undefined;
  if (message.startsWith('Implicit map keys')) return missingColon(error, text);
  if (message.includes('must end with a')) return unclosedBracket(error, text);
  if (message.startsWith('Missing ,')) {
    const at = lastVisible(start, text);
    return problemAt('syntax/missing-comma', wordSpan(start, text), {
      message: 'Expected a comma between two values in brackets.',
      fix: { title: 'Add a comma', span: { start: at, end: at }, newText: ',' },
    });
  }
  if (message.startsWith('Missing space after :')) {
    return problemAt('syntax/space-after-colon', wordSpan(start, text), {
      message: 'Expected a space after the colon.',
      fix: { title: 'Add a space', span: { start: start + 1, end: start + 1 }, newText: ' ' },
    });
  }
  if (message.startsWith('Comments must')) {
    return problemAt('syntax/space-before-comment', lineSpan(start, text), {
      message: 'Expected a space before "#", which starts a comment.',
      fix: { title: 'Add a space', span: { start, end: start }, newText: ' ' },
    });
  }
  return message.startsWith('Block') || message.startsWith('Sequence')
    ? notInLine(error, text)
    : unexpectedText(start, text);
}

function missingColon({ start, end }: ComposerError, text: string): TextProblem {
  if (end <= start) return listInMap(start, text);
  const key = text.slice(start, end);
  return problemAt(
    'syntax/missing-colon',
    { start, end },
    {
      params: { text: key },
      message: `Expected a colon in this line, as in "key: value".`,
    },
  );
}

function unexpectedToken({ message, start }: ComposerError, text: string): TextProblem {
  if (message.startsWith('Unexpected block-seq-ind')) return listInMap(start, text);
  if (message.startsWith('Unexpected ,') || message.startsWith('Unexpected empty item')) {
    const comma = text[start] === ',' ? start : text.indexOf(',', start);
    const span = { start: comma, end: comma + 1 };
    return problemAt('syntax/extra-comma', span, {
      message: 'There is no value before this comma; delete it.',
      fix: { title: 'Delete the comma', span, newText: '' },
    });
  }
  if (message.startsWith('Block scalar header') || message.startsWith('Not a YAML token')) {
    const line = text.slice(lineStart(start, text), start + 1);
    const sign = Math.max(line.search(/(?<=[:-][ \t]+)[|>]/), 0);
    return needsQuotes(lineStart(start, text) + sign, text);
  }
  return unexpectedText(start, text);
}

function unexpectedText(start: number, text: string): TextProblem {
  const span = lineSpan(start, text);
  const found = text.slice(span.start, span.end);
  if (isGluedItem(found)) return missingSpaceAfterDash(span);
  const before = text.slice(lineStart(span.start, text), span.start);
  if (before.trim() === '') {
    return problemAt('syntax/unexpected-text', span, {
      params: { text: found },
      message: 'This line does not fit under the lines above it. Check its indentation, and theirs.',
    });
  }
  return (
    textAfterQuote(span, before, text) ??
    problemAt('syntax/unexpected-text', span, {
      params: { text: found },
      message:
        'This text does not belong to the value before it. Put quotes around the whole value, or start a new line.',
    })
  );
}

/** `'it's here'` and `"foo" bar`: the value goes on behind the quote that ends it. */
function textAfterQuote(span: Span, before: string, text: string): TextProblem | undefined {
  const [, quote] = /[:-]\s+(['"])[^'"]*['"]\s*$/.exec(before) ?? [];
  if (quote === undefined) return undefined;
  const start = span.start - before.length + before.indexOf(quote);
  const value = text.slice(start, span.end);
  const inner = value.endsWith(quote) ? value.slice(1, -1) : value;
  return problemAt('syntax/unexpected-text', span, {
    params: { text: text.slice(span.start, span.end) },
    message: `The text ends at the second ${quote}, but more follows. Put other quotes around the whole of it.`,
    fix: {
      title: 'Put quotes around the whole text',
      span: { start, end: span.end },
      newText: quoteText(inner),
    },
  });
}

function listInMap(start: number, text: string): TextProblem {
  return problemAt('syntax/list-in-map', lineSpan(start, text), {
    message: 'A list starts on the line below its key, each item with "- ".',
  });
}

function unclosedBracket({ message, start }: ComposerError, text: string): TextProblem {
  const bracket = message.endsWith('}') ? '}' : ']';
  const kind = bracket === '}' ? 'map that starts with "{"' : 'list that starts with "["';
  const wrong = text[start] === ']' || text[start] === '}';
  const at = wrong ? start : lastVisible(start, text);
  const inComment = text.slice(lineStart(at, text), at).includes('#');
  const problem = problemAt(
    'syntax/unclosed-bracket',
    { start: wrong ? at : Math.max(0, at - 1), end: wrong ? at + 1 : at },
    {
      params: { bracket },
      message: `Expected "${bracket}" to close the ${kind}; the lines inside it are indented.`,
    },
  );
  if (inComment) return problem;
  const span = { start: at, end: wrong ? at + 1 : at };
  return { ...problem, fix: { title: `Add "${bracket}"`, span, newText: bracket } };
}

function isGluedItem(line: string): boolean {
  return /^-[^\s-]/.test(line);
}

function notInLine({ start }: ComposerError, text: string): TextProblem {
  const line = lineSpan(start, text);
  if (isGluedItem(text.slice(line.start, line.end))) return missingSpaceAfterDash(line);
  const span = wordSpan(start, text);
  const word = inShort(text.slice(span.start, span.end));
  return problemAt('syntax/indentation', span, {
    params: { word },
    message: `"${word}" is not in line with what it belongs to. Keys and items of one block start in the same column.`,
  });
}

function tab({ start }: ComposerError, text: string): TextProblem {
  let end = start;
  while (text[end] === '\t' || text[end] === ' ') end++;
  return tabProblem({ span: { start, end }, newText: text.slice(start, end).replaceAll('\t', '  ') });
}

function tag({ start, end }: ComposerError, text: string): TextProblem {
  const tagText = inShort(text.slice(start, end));
  return problemAt(
    'syntax/tag',
    { start, end },
    {
      params: { tag: tagText },
      message: `"${tagText}" is not used here. Delete it, or put quotes around text that starts with "!".`,
    },
  );
}

function unknownEscape({ start }: ComposerError, text: string): TextProblem {
  const sequence = text.slice(start, start + 2);
  return problemAt(
    'syntax/unknown-escape',
    { start, end: start + 2 },
    {
      params: { escape: sequence },
      message: `In double quotes "\\" starts a special character, and "${sequence}" is none. Write "\\\\" for a backslash.`,
      fix: { title: 'Double the backslash', span: { start, end: start }, newText: '\\' },
    },
  );
}

function needsQuotes(start: number, text: string, reason?: string): TextProblem {
  const span = lineSpan(start, text);
  const value = text.slice(span.start, span.end);
  const problem = problemAt('syntax/needs-quotes', span, {
    params: { text: value },
    message: `Text that ${reason ?? `starts with "${value[0] ?? ''}"`} needs quotes around it.`,
  });
  if (/[[\]{},]|\s#/.test(value)) return problem;
  return { ...problem, fix: { title: 'Put quotes around the text', span, newText: quoteText(value) } };
}

/** A word as a sentence can hold it. */
function inShort(word: string): string {
  return word.length > 80 ? `${word.slice(0, 80)}…` : word;
}
