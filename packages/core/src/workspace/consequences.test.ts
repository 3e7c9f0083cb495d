import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';

const start = 'id: falls\ntitle: Falls\n';
const rate = 'calculation:\n  method: rate\n  numerator: falls\n  denominator: people\n';
const codesOf = (text: string) =>
  readDocument('x.indicator.yaml', 'indicator', undefined, text).problems.map(({ code }) => code);

describe('a line that cannot be read', () => {
  it.each([
    ['a key without its colon', `${start}${rate}  per 1000\n`, 'syntax/missing-colon'],
    ['another sign than a colon', `${start}${rate}  per = 1000\n`, 'syntax/missing-colon'],
    ['the first key of the file without its colon', 'id falls\ntitle: Falls\n', 'syntax/missing-colon'],
    [
      'the first key of a group without its colon',
      `${start}period:\n  type year\n  from: 2019\n`,
      'syntax/missing-colon',
    ],
    ['a key further to the left', `${start}${rate} per: 1000\n`, 'syntax/indentation'],
    ['a value that starts with a star', 'id: falls\ntitle: *Falls\n', 'syntax/unknown-alias'],
    ['a value that starts with a sign', 'id: falls\ntitle: >65 falls\n', 'syntax/needs-quotes'],
    ['a comma that is missing in a list', `${start}caveats: ["One." "Two."]\n`, 'syntax/missing-comma'],
    ['items with dashes in brackets', `${start}caveats: [\n  - One.\n]\n`, 'syntax/block-in-brackets'],
    [
      'a decimal comma',
      `${start}targets: [{ period: 2023, atMost: 4,5, source: x }]\n`,
      'syntax/decimal-comma',
    ],
  ])('is the one thing that is told: %s', (_, text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it('hides nothing that is missing elsewhere', () => {
    const text = `${start}calculation:\n  method: rate\n  numerator: falls\n  per: 1000\npolarity: *x\n`;
    expect(codesOf(text)).toEqual(['syntax/unknown-alias', 'schema/missing-key']);
  });

  it('hides nothing that is missing in the next item of a list', () => {
    const text = `${start}rag:\n  scheme: bands\n  bands:\n    - status green\n      to: 4\n    - from: 4\n`;
    expect(codesOf(text)).toEqual(['syntax/missing-colon', 'schema/missing-key']);
  });

  it('hides nothing that is wrong in another line', () => {
    expect(codesOf(`${start}polarity: better\nunit *x\n`)).toEqual([
      'syntax/missing-colon',
      'schema/not-one-of',
    ]);
  });
});

describe('a key with nothing in it', () => {
  it('is not said to be missing as well', () => {
    expect(codesOf('id:\ntitle: Falls\n')).toEqual(['schema/empty-value']);
    expect(codesOf('title: Falls\n')).toEqual(['schema/missing-key']);
  });
});
