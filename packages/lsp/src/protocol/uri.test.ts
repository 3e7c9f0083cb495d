import { describe, expect, it } from 'vitest';
import { canonicalUri, joinUri, parentUri, pathWithin } from './uri.ts';

describe('addresses', () => {
  it.each([
    ['file:///c%3A/Data/My%20Plan/', 'file:///c:/Data/My%20Plan'],
    ['file:///C:/Data/My Plan', 'file:///c:/Data/My%20Plan'],
    ['vscode-vfs://github/nhs/plans', 'vscode-vfs://github/nhs/plans'],
    ['file:///a/50%', 'file:///a/50%25'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ])('%s is compared as %s', (written, canonical) => {
    expect(canonicalUri(written)).toBe(canonical);
    expect(canonicalUri(canonical)).toBe(canonical);
  });

  it('join with paths and come apart again', () => {
    const folder = 'file:///home/me/Plan%20A';
    const uri = joinUri(folder, 'data/bed days, 75+.csv');
    expect(pathWithin(folder, uri)).toBe('data/bed days, 75+.csv');
    expect(canonicalUri(uri)).toBe(uri);
    expect(joinUri(folder, '../shared/x.csv')).toBe('file:///home/me/shared/x.csv');
    expect(pathWithin(folder, 'file:///home/me/Plan%20AB/x.csv')).toBeUndefined();
  });

  it('have folders above them up to the top', () => {
    expect(parentUri('file:///a/b')).toBe('file:///a');
    expect(parentUri('file:///a')).toBe('file://');
    expect(parentUri('file://')).toBeUndefined();
    expect(parentUri('untitled:Untitled-1')).toBeUndefined();
  });
});
