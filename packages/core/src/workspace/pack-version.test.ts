import { describe, expect, it } from 'vitest';
import { raisedVersion, readUse, versionStep } from './pack-version.ts';

describe('an entry of `uses`', () => {
  it('is a pack, with the version that was recorded if there is one', () => {
    expect(readUse('national')).toEqual({ name: 'national', version: undefined });
    expect(readUse('national@0.1.0')).toEqual({ name: 'national', version: '0.1.0' });
    expect(readUse('packs/@board/own@2')).toEqual({ name: 'packs/@board/own', version: '2' });
  });

  it('keeps an `@` that no version follows', () => {
    for (const name of ['packs/@board', '@board/own', 'own@latest', '@1.0.0', 'own@1.2.3.4']) {
      expect(readUse(name)).toEqual({ name, version: undefined });
    }
  });
});

describe('the step from one version to another', () => {
  it.each([
    ['0.1.0', '0.1.0', 'none'],
    ['0.1', '0.1.0', 'none'],
    ['0.1.0', '0.1.9', 'patch'],
    ['0.1.9', '0.2.0', 'minor'],
    ['0.9.9', '1.0.0', 'major'],
    ['0.9.0', '0.10.0', 'minor'],
    ['1.0.0', '0.9.9', 'lower'],
    ['1.2.3', '1.2.2', 'lower'],
  ])('%s to %s: %s', (before, after, step) => {
    expect(versionStep(before, after)).toBe(step);
  });

  it('can be taken', () => {
    expect(['none', 'patch', 'minor', 'major'].map((step) => raisedVersion('1.2.3', step as 'none'))).toEqual(
      ['1.2.3', '1.2.4', '1.3.0', '2.0.0'],
    );
  });
});
