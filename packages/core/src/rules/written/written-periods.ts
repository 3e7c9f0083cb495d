import type { PeriodGrain } from '../../periods/period.ts';
import type { TreePath } from '../../syntax/tree.ts';
import type { Range } from '../../text/span.ts';
import type { Document } from '../../workspace/document.ts';
import type { LinkedDataset, LinkedIndicator } from '../../workspace/workspace.ts';
import { ownKey, ownValue } from './own-words.ts';

/** A period as a file writes it. */
export interface WrittenPeriod {
  readonly text: string;
  /** The kind it must be of; undefined where any period will do. */
  readonly grain: PeriodGrain | undefined;
  readonly range: Range;
}

/** Every period that a file itself writes. */
export function writtenPeriods(
  subject: LinkedIndicator | LinkedDataset | Document<'partnership'> | Document<'framework'>,
): readonly WrittenPeriod[] {
  if ('chain' in subject) return periodsOfIndicator(subject);
  if ('document' in subject) {
    const { document } = subject;
    return at(document.model.provisionalFrom, undefined, document.rangeOfValue(['provisionalFrom']));
  }
  if (subject.kind === 'partnership') {
    const { reportingYear } = (subject as Document<'partnership'>).model;
    return at(reportingYear, 'financialYear', subject.rangeOfValue(['reportingYear']));
  }
  const { from, to } = (subject as Document<'framework'>).model;
  return [
    ...at(from, undefined, subject.rangeOfValue(['from'])),
    ...at(to, undefined, subject.rangeOfValue(['to'])),
  ];
}

function periodsOfIndicator(indicator: LinkedIndicator): readonly WrittenPeriod[] {
  const { period, calculation, targets = [], expect = [], breaks = [] } = indicator.effective;
  const grain = period?.type;
  const own = (written: string | number | undefined, path: TreePath) =>
    at(written, grain, ownValue(indicator, path));
  return [
    ...own(period?.from, ['period', 'from']),
    ...own(period?.to, ['period', 'to']),
    ...Object.entries(period?.proxies ?? {}).flatMap(([standsFor, measuredOver]) => [
      ...at(standsFor, grain, ownKey(indicator, ['period', 'proxies', standsFor])),
      ...at(measuredOver, undefined, ownValue(indicator, ['period', 'proxies', standsFor])),
    ]),
    ...(calculation && 'since' in calculation ? own(calculation.since, ['calculation', 'since']) : []),
    ...targets.flatMap((target, index) =>
      (['period', 'from', 'to'] as const).flatMap((key) => own(target[key], ['targets', index, key])),
    ),
    ...expect.flatMap((expected, index) => own(expected.period, ['expect', index, 'period'])),
    ...breaks.flatMap((each, index) => own(each.at, ['breaks', index, 'at'])),
  ];
}

function at(
  written: string | number | undefined,
  grain: PeriodGrain | undefined,
  range: Range | undefined,
): readonly WrittenPeriod[] {
  return written === undefined || range === undefined ? [] : [{ text: String(written), grain, range }];
}
