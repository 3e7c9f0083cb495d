import { describe, expect, it } from 'vitest';
import { findFolders, folderOfFile, isOurs } from './find-folders.ts';

const root = 'file:///work';
const at = (...paths: readonly string[]) => paths.map((path) => `${root}/${path}`);

describe('the folders of a workspace', () => {
  it('are those with a partnership.yaml, and the root for what is left', () => {
    const files = at('a/partnership.yaml', 'a/x.indicator.yaml', 'b/partnership.yaml', 'workspace.yaml');
    expect(findFolders(root, files)).toEqual([...at('a', 'b'), root]);
    expect(findFolders(root, files.slice(0, 3))).toEqual(at('a', 'b'));
  });

  it('are packs too, unless a partnership has them', () => {
    expect(findFolders(root, at('p/pack.yaml', 'a/partnership.yaml', 'a/own/pack.yaml'))).toEqual(
      at('a', 'p'),
    );
  });

  it('is the root alone where nothing is there yet', () => {
    expect(findFolders(root, [])).toEqual([root]);
  });

  it('a file belongs to the innermost', () => {
    expect(folderOfFile(`${root}/a/b/x.csv`, at('a', 'a/b'))).toBe(`${root}/a/b`);
    expect(folderOfFile(`${root}/ab/x.csv`, at('a'))).toBeUndefined();
  });

  it('have definitions and the data that these may name, Parquet too, and nothing else', () => {
    const names = ['partnership.yaml', 'x.dataset.yaml', 'x.csv', 'x.TSV', 'x.txt', 'x.parquet'];
    expect(at(...names).filter((uri) => !isOurs(uri))).toEqual([]);
    expect(at('x.yaml', 'README', 'csv', 'x.parquet.bak', 'a.csv/x').filter(isOurs)).toEqual([]);
  });
});
