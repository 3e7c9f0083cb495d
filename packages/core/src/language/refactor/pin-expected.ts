import type { DocumentEdit } from '../../authoring/edit-document.ts';
import { runExpectations } from '../../calculation/expectations.ts';
import { formatPeriod } from '../../periods/format-period.ts';
import { periodKey } from '../../periods/period-key.ts';
import { roundHalfAwayFromZero } from '../../statistics/rounding.ts';
import { linkedIndicatorOf } from '../documents.ts';
import { latestResult } from '../latest-result.ts';
import { pathAt } from './path-at.ts';
import { type Refactoring, type RefactoringPlace, textEdits } from './refactoring.ts';

/** The keys at which a person thinks of the whole indicator, or of what is expected of it. */
const keysOfThought = new Set(['id', 'title', 'calculation', 'expect']);

/**
 * Adds the value that comes out, for the partnership's area and the latest period, to what is expected. Where it was published is left
 * to fill in: a figure that was only calculated here proves nothing of itself.
 */
export function pinExpected(place: RefactoringPlace): readonly Refactoring[] {
  const { workspace, calculator, document, range } = place;
  const [key] = pathAt(document, range.start);
  const linked = linkedIndicatorOf(workspace, document);
  if (linked === undefined || document.pack !== undefined || !keysOfThought.has(String(key))) return [];
  const latest = latestResult(place, linked);
  if (latest?.value === undefined) return [];
  const isPinned = runExpectations(workspace, calculator, linked).some(
    ({ area, period, expected }) =>
      expected.value !== undefined &&
      area?.code === latest.area.code &&
      period !== undefined &&
      periodKey(period) === periodKey(latest.period),
  );
  if (isPinned) return [];
  const decimals = linked.effective.decimals ?? 1;
  const expectation = {
    area: latest.area.code,
    period: yearOrText(formatPeriod(latest.period)),
    value: roundHalfAwayFromZero(latest.value, decimals),
    within: 5 / 10 ** (decimals + 1),
    source: toFillIn,
  };
  const own = document.authored?.expect;
  const inherited = own === undefined ? (linked.effective.expect ?? []) : [];
  const edit: DocumentEdit = Array.isArray(own)
    ? { kind: 'insert', path: ['expect', own.length], value: expectation }
    : { kind: 'set', path: ['expect'], value: [...inherited, expectation] };
  return [
    {
      title: `Expect ${expectation.value} for ${latest.area.name} in ${expectation.period}, with the source to fill in`,
      kind: 'rewrite',
      edits: () =>
        textEdits(document, [edit]).map((each) => ({
          ...each,
          newText: each.newText.replace(` ${toFillIn}`, ''),
        })),
    },
  ];
}

/** Stands in the text until it is taken out again: a printer of YAML has no way to write a key with nothing behind it. */
const toFillIn = 'toFillIn';

/** A year stands as the number that it is. */
function yearOrText(period: string): string | number {
  return /^\d{4}$/.test(period) ? Number(period) : period;
}
