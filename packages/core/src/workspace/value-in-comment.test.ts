import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';

const messages = (text: string) =>
  readDocument('x.indicator.yaml', 'indicator', undefined, text).problems.map(({ message }) => message);
const nothing = (key: string) => `"${key}" has nothing in it. Write a value or take the key out.`;

describe('a value that begins with "#"', () => {
  it('is a comment, and that is said', () => {
    expect(messages('id: a\ntitle: #1 in Scotland\n')).toEqual([
      '"title" has nothing in it, for what follows "#" is a comment. Put quotes around a value that begins with "#".',
    ]);
    expect(messages('id: a\ntitle: "#1 in Scotland"\n')).toEqual([]);
  });

  it('does not take away in silence what a file extends', () => {
    const extended = (line: string) => messages(`id: NI-14\nextends: national\n${line}\n`);
    expect(extended('shortTitle: #1 readmissions')).toEqual([
      '"shortTitle" has nothing in it, for what follows "#" is a comment. Put quotes around a value that begins with "#".',
    ]);
    expect(extended('shortTitle: # taken away')).toEqual([]);
  });

  it('is not what stands behind a key that has a comment, or a text with a "#" in it', () => {
    expect(messages('id: a\ntitle: # to be written\n')).toEqual([nothing('title')]);
    expect(messages('id: a\ntitle: ## to be written\nunit:\n#days\n')).toEqual([
      nothing('title'),
      nothing('unit'),
    ]);
    expect(messages('id: a\ntitle: No. #1\n')).toEqual([]);
  });
});
