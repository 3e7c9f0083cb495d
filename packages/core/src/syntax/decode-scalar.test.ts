import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decodeBlock } from './decode-block-scalar.ts';
import {
  decodeDoubleQuoted,
  decodePlain,
  decodeSingleQuoted,
  decodeUnclosedQuote,
} from './decode-flow-scalar.ts';
import { isClosedQuote, quoteText } from './quote-text.ts';

function decode(written: string, meant: string) {
  switch (written[0]) {
    case '"':
      return decodeDoubleQuoted(written);
    case "'":
      return decodeSingleQuoted(written);
    case '|':
    case '>':
      return decodeBlock(written, meant);
    default:
      return decodePlain(written);
  }
}

describe('a text as the library reads it', () => {
  it.each([
    'one',
    'one\n  two',
    'one \t\n  two',
    'one\r\n  two',
    'one\n\n\n  two\n three',
    "'it''s'",
    "''''",
    "'one\n  two'",
    "'one\n\n  two '",
    "' one \n two'",
    '"one\n  two"',
    '"one \t\n\n\n  two"',
    '"one\\\n  two"',
    '"one\\\r\n  two"',
    '"one \\\n  \\  two"',
    '"\\0\\a\\b\\e\\f\\n\\r\\t\\v\\N\\_\\L\\P\\ \\"\\/\\\\\\\t"',
    '"\\x41\\u00e9\\U0001f600\\xAf"',
    '|\n  one\n    two\n\n  three\n',
    '|\n  one\r\n  two\r\n',
    '|-\n  one\n\n\n',
    '|+\n  one\n\n\n',
    '|+\n  one\n   \n',
    '|+\n  one',
    '|\n\n  one\n',
    '|\n   \n    one\n',
    '|\n  one\n   \n  two\n',
    '|2\n    one\n  two\n',
    '|-2\n   one\n',
    '|1-\n one\n   two\n',
    '>\n  one\n  two\n',
    '>\n  one\n\n  two\n',
    '>-\n  one\n\n\n  two\n',
    '>\n  one\n    two\n  three\n',
    '>\n  one\n\n    two\n\n  three\n',
    '>\n  one\n    two\n    three\n\n  four\n',
    '>\n\n  one\n',
    '>\n  one\n  \ttwo\n  three\n',
    '>+\n  one\n\n\n',
    '>\n    one\n',
    '>-\n  one\n   \n  two\n',
    '> # said\n  one\n  two\n',
    '|\n',
    '|+\n\n\n',
    '>-\n\n',
  ])('is what is written: %j', (written) => {
    const meant = (parse(`q: ${written}`, { strict: false }) as { q: string }).q;
    const { text, startOf, endOf } = decode(written, meant);
    expect(text).toBe(meant);
    expect([startOf(-1), endOf(-1), startOf(text.length), endOf(text.length)]).toEqual(
      Array(4).fill(undefined),
    );
    for (let unit = 0; unit < text.length; unit++) {
      const [start = -1, end = -1] = [startOf(unit), endOf(unit)];
      expect(start).toBeGreaterThanOrEqual(startOf(unit - 1) ?? 0);
      expect(end).toBeGreaterThanOrEqual(start);
      const shown = written.slice(start, end);
      if (/[a-z]/.test(text[unit] ?? '') && !shown.startsWith('\\')) expect(shown).toBe(text[unit]);
    }
  });
});

describe('a text in quotes', () => {
  it.each([
    ['"', false],
    ["'", false],
    ['""', true],
    ["''", true],
    ["'''", false],
    ["''''", true],
    ['"a', false],
    ['"a\\"', false],
    ['"a\\\\"', true],
    ['"a\\\\\\"', false],
    ["'a\\'", true],
    [`"a'`, false],
  ])('%s ends with the quote that closes it: %s', (written, isClosed) => {
    expect(isClosedQuote(written)).toBe(isClosed);
  });

  it.each([
    ['one', '"one"'],
    ["it's", `"it's"`],
    ['say "a"', `'say "a"'`],
    ['C:\\data', "'C:\\data'"],
    [`it's "a"`, `'it''s "a"'`],
  ])('%s is written %s', (text, written) => {
    expect(quoteText(text)).toBe(written);
  });

  it('that is not closed is what stands behind its quote', () => {
    expect(decodeUnclosedQuote('"one\\ttwo')).toBe('one\ttwo');
    expect(decodeUnclosedQuote("'it''s")).toBe("it's");
    expect(decodeUnclosedQuote('"C:\\d')).toBe('C:\\d');
    expect(decodeUnclosedQuote('"a\\u12')).toBe('a\\u12');
    expect(decodeUnclosedQuote('"a\\')).toBe('a\\');
  });
});
