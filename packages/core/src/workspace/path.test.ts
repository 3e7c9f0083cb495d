import { describe, expect, it } from 'vitest';
import { resolvePath } from './path.ts';

describe('resolvePath', () => {
  it('reads a path from the folder of the file that has it', () => {
    expect(resolvePath('datasets', '../data/a.csv')).toBe('data/a.csv');
    expect(resolvePath('', './data//a.csv')).toBe('data/a.csv');
    expect(resolvePath('a/b', '..\\c.csv')).toBe('a/c.csv');
  });

  it('refuses a path that leaves the workspace, even when it comes back', () => {
    expect(resolvePath('datasets', '../../a.csv')).toBeUndefined();
    expect(resolvePath('', '../workspace/a.csv')).toBeUndefined();
  });

  it('refuses what is no relative path', () => {
    for (const path of [
      '/etc/passwd',
      '\\\\server\\a.csv',
      'C:\\a.csv',
      'https://example.org/a.csv',
      'a\0b',
    ]) {
      expect(resolvePath('datasets', path)).toBeUndefined();
    }
  });

  it('goes above the root only as far as the workspace is shared', () => {
    expect(resolvePath('datasets', '../../other/data/a.csv', 1)).toBe('../other/data/a.csv');
    expect(resolvePath('datasets', '../../../a.csv', 1)).toBeUndefined();
    expect(resolvePath('datasets', '../../other/../../a.csv', 1)).toBeUndefined();
  });
});
