import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, composeChanges } from './text-change.ts';
import type { TextChange } from './yaml-edit.ts';

/** Up to four changes of a text of this length that do not overlap. */
function changesOf(length: number): fc.Arbitrary<readonly TextChange[]> {
  const cuts = fc.uniqueArray(fc.nat(length), { maxLength: 8 }).map((all) => all.sort((a, b) => a - b));
  return fc
    .tuple(cuts, fc.array(fc.string({ maxLength: 3 }), { minLength: 4, maxLength: 4 }))
    .map(([at, texts]) =>
      texts.flatMap((newText, index) => {
        const [start, end] = at.slice(2 * index, 2 * index + 2);
        return start === undefined || end === undefined ? [] : [{ span: { start, end }, newText }];
      }),
    );
}

describe('composeChanges', () => {
  it('changes a text in one round as the two rounds did one after the other', () => {
    const rounds = fc
      .string({ maxLength: 30 })
      .chain((text) => fc.tuple(fc.constant(text), changesOf(text.length)))
      .chain(([text, first]) =>
        fc.tuple(fc.constant(text), fc.constant(first), changesOf(applyChanges(text, first).length)),
      );
    fc.assert(
      fc.property(rounds, ([text, first, then]) => {
        const composed = composeChanges(first, then);
        expect(applyChanges(text, composed)).toBe(applyChanges(applyChanges(text, first), then));
        expect(composed.every(({ span }, index) => span.start >= (composed[index - 1]?.span.end ?? 0))).toBe(
          true,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps changes apart that do not touch', () => {
    const insert = (at: number, newText: string) => ({ span: { start: at, end: at }, newText });
    expect(composeChanges([insert(1, 'ab')], [insert(8, 'c')])).toEqual([insert(1, 'ab'), insert(6, 'c')]);
  });
});
