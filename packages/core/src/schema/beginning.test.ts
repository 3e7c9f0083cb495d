import { describe, expect, it } from 'vitest';
import { kindOfFile } from '../model/document.ts';
import { readDocument } from '../workspace/read-document.ts';

/** What is said of a file with nothing in it, and of one that is a list. */
const messagesOf = (path: string) =>
  ['# soon\n', '- a\n'].flatMap((text) => {
    const kind = kindOfFile(path);
    return kind ? readDocument(path, kind, undefined, text).problems.map(({ message }) => message) : [];
  });

describe('a file that says nothing that can be read', () => {
  it.each([
    ['partnership.yaml', 'Start with a line such as "name: My Partnership".'],
    ['a.framework.yaml', 'Start with a line such as "id: my-framework".'],
    ['a.dataset.yaml', 'Start with lines such as "id: my-dataset" and "path: ../data/my-file.csv".'],
    ['a.indicator.yaml', 'Start with a line such as "id: my-indicator".'],
    ['pack.yaml', 'Start with lines such as "id: my-pack" and "version: 1.0.0".'],
    ['workspace.yaml', 'Start with a line such as "partnerships: [north, south]".'],
  ])('is told how one like %s begins', (path, beginning) => {
    expect(messagesOf(path)).toEqual([
      `The file says nothing yet. ${beginning}`,
      `This file does not hold keys and values. ${beginning}`,
    ]);
  });
});
