import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, firstByteNotUtf8 } from './decode-text.ts';

describe('decodeText', () => {
  it('keeps a byte order mark within a file, and replaces what is not UTF-8', () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xa3), 0, 5)).toBe('\uFEFFa\uFFFD');
  });
});

describe('firstByteNotUtf8', () => {
  it.each([
    ['a pound sign of Windows-1252', [0x61, 0xa3, 0x31], 1],
    ['a character cut at the end', [0x61, 0x62, 0xe2, 0x82], 2],
    ['an overlong form', [0xc0, 0x80], 0],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80], 0],
    ['a character beyond the last', [0xf4, 0x90, 0x80, 0x80], 0],
    ['nothing in well-formed text', [0x61, 0xc2, 0xa3, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80], undefined],
  ])('finds %s', (_, bytes, at) => {
    expect(firstByteNotUtf8(Uint8Array.from(bytes), 0, bytes.length)).toBe(at);
  });

  it('accepts what the decoder of the platform accepts', () => {
    const byte = fc.oneof(
      fc.constantFrom(0x61, 0xc2, 0xa3, 0xe0, 0xed, 0xa0, 0xf0, 0xf4, 0x8f, 0x90, 0xbf),
      fc.nat(255),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 6 }), (bytes) => {
        const all = Uint8Array.from(bytes);
        expect(firstByteNotUtf8(all, 0, all.length) === undefined).toBe(isUtf8(all));
      }),
      { numRuns: 3000 },
    );
  });
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
