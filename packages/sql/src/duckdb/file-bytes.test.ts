import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFiles } from '../testing/temporary-files.ts';
import { countLines, hasZeroByte } from './file-bytes.ts';

const file = temporaryFiles();

describe('a file', () => {
  it('has its lines counted, the last with or without an end, and a zero byte noticed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(fc.constantFrom(0, 9, 10, 11, 13, 127, 128, 138, 255), fc.integer({ min: 0, max: 255 })),
          {
            maxLength: 40,
          },
        ),
        async (bytes) => {
          const text = String.fromCharCode(...bytes);
          const lines = text.split('\n').length - (text === '' || text.endsWith('\n') ? 1 : 0);
          const path = file('bytes', Uint8Array.from(bytes));
          expect([await countLines(path), await hasZeroByte(path)]).toEqual([lines, bytes.includes(0)]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
