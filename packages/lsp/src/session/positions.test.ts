import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPositions } from './positions.ts';
import { createSession } from './session.ts';

const uri = 'file:///a/x.indicator.yaml';
const piece = fc.array(fc.constantFrom('a', 'é', 'e\u0301', '€', '📊', '\n', '\r\n', ' '), { maxLength: 12 });
const text = piece.map((pieces) => pieces.join(''));
const edit = fc.record({ from: fc.nat(), to: fc.nat(), put: text });

/** The place of so many characters of a text, counted in bytes by an encoder that is not ours. */
function placeOf(characters: readonly string[], count: number) {
  const lines = characters
    .slice(0, count)
    .join('')
    .split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: new TextEncoder().encode(lines.at(-1)).length };
}

describe('edits counted in bytes', () => {
  it('change a text as they would counted in characters, whatever is in it', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        const session = createSession(
          { list: async () => [], read: async () => ({ kind: 'absent' }) },
          () => {},
        );
        const positions = createPositions('utf-8', session);
        session.open(uri, 1, start);
        let expected = start;
        const changes = edits.map(({ from, to, put }) => {
          const characters = [...(expected.match(/\r\n|[\s\S]/gu) ?? [])];
          const [first = 0, last = 0] = [from, to]
            .map((each) => each % (characters.length + 1))
            .sort((a, b) => a - b);
          expected = [...characters.slice(0, first), put, ...characters.slice(last)].join('');
          return { range: { start: placeOf(characters, first), end: placeOf(characters, last) }, text: put };
        });
        positions.change(uri, 2, changes);
        expect(session.openText(uri)).toBe(expected);
      }),
    );
  });
});
