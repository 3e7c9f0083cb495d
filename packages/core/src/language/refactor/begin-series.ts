import { findArea } from '../../areas/find-area.ts';
import type { DocumentEdit } from '../../authoring/edit-document.ts';
import { comparePeriods } from '../../periods/compare-periods.ts';
import { formatPeriod } from '../../periods/format-period.ts';
import { nextPeriod } from '../../periods/next-period.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import { linkedIndicatorOf } from '../documents.ts';
import { type Refactoring, type RefactoringPlace, textEdits } from './refactoring.ts';

/** Where years before the report's have no value: says that the series begins after them, if they are the first of all. */
export function beginSeries(place: RefactoringPlace): readonly Refactoring[] {
  const { workspace, calculator, document, problems } = place;
  const problem = problems.find(({ code }) => code === 'rule/missing-preceding-years');
  const linked = linkedIndicatorOf(workspace, document);
  const years = problem?.params.years;
  if (problem === undefined || linked === undefined || !Array.isArray(years)) return [];
  const type = linked.effective.period?.type;
  const last = parsePeriod(String(years.at(-1)), type)?.period;
  if (last === undefined) return [];
  const from = nextPeriod(last);
  const written = workspace.partnership?.model.area ?? '';
  const area = findArea(written, 'partnership') ?? findArea(written);
  const hasEarlier = calculator
    .periodsOf(linked.id)
    .some(
      (period) =>
        comparePeriods(period, last) <= 0 &&
        area &&
        calculator.result(linked.id, area, period).value !== undefined,
    );
  if (hasEarlier) return [];
  const edit: DocumentEdit = { kind: 'set', path: ['period', 'from'], value: formatPeriod(from) };
  return [
    {
      title: `Say that the series begins in ${formatPeriod(from)}`,
      kind: 'mend',
      problem,
      edits: () => textEdits(document, [edit]),
    },
  ];
}
