import { describe, expect, it } from 'vitest';
import { recordPack } from './record-pack.ts';

describe('recording a pack in partnership.yaml', () => {
  it('adds it to those in use, and leaves the comments alone', () => {
    expect(recordPack('# Ours.\nname: A # short\nuses: [own] # packs\n', 'national', '0.1.0')).toBe(
      '# Ours.\nname: A # short\nuses: [own, national@0.1.0] # packs\n',
    );
    expect(recordPack('uses:\n  - own # ours\nname: A\n', 'national', undefined)).toBe(
      'uses:\n  - own # ours\n  - national\nname: A\n',
    );
  });

  it('writes the key where there is none', () => {
    expect(recordPack('name: A\n', 'national', '0.1.0')).toBe('name: A\nuses: [national@0.1.0]\n');
  });

  it('changes the version of one that is in use', () => {
    expect(recordPack('uses: [national, own@1.0.0]\n', 'national', '0.2.0')).toBe(
      'uses: [national@0.2.0, own@1.0.0]\n',
    );
    expect(recordPack('uses: [national@0.1.0]\n', 'national', '0.2.0')).toBe('uses: [national@0.2.0]\n');
  });

  it('gives up on a text that it would harm', () => {
    expect(recordPack('uses: national\n', 'national', '0.1.0')).toBeUndefined();
  });
});
