import { findArea } from '../areas/find-area.ts';
import { judgementInWords, judgeResult } from '../calculation/judging/rag-result.ts';
import { type Change, change } from '../calculation/results/change.ts';
import { formatNumber } from '../calculation/results/format-number.ts';
import type { IndicatorResult } from '../calculation/results/result.ts';
import { comparePeriods } from '../periods/compare-periods.ts';
import { describePeriod } from '../periods/describe-period.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import type { LinkedIndicator } from '../workspace/workspace.ts';
import type { WritingContext } from './complete-value.ts';

/** So many of the last periods are looked at for one with a value. */
const mostPeriods = 4;

/** The result for the partnership's own area, or else the first area of the data, in the last period that has a value. */
export function latestResult(
  { workspace, calculator }: WritingContext,
  linked: LinkedIndicator,
): IndicatorResult | undefined {
  if (workspace.indicators.get(linked.id) !== linked) return undefined;
  const areas = calculator.areasOf(linked.id);
  const own = findArea(workspace.partnership?.model.area ?? '');
  const area = areas.find(({ code }) => code === own?.code) ?? areas[0];
  if (area === undefined) return undefined;
  const periods = calculator.periodsOf(linked.id).slice(-mostPeriods).reverse();
  const results = periods.map((period) => calculator.result(linked.id, area, period));
  return results.find(({ value }) => value !== undefined) ?? results[0];
}

/** `South Lanarkshire, financial year 2023/24: 240.0 (final)`. */
export function resultInShort(
  { area, period, value, status }: IndicatorResult,
  linked: LinkedIndicator,
): string {
  const shown = value === undefined ? 'no value' : formatNumber(value, linked.effective.decimals ?? 1);
  return `${area.name}, ${describePeriod(period)}: ${shown} (${status})`;
}

/** `Amber: 5.0 (2.0%) above the target of at most 245.0`; undefined where nothing is judged. */
export function verdictInShort(
  { workspace, calculator }: WritingContext,
  linked: LinkedIndicator,
  latest: IndicatorResult,
): string | undefined {
  const outcome = judgeResult({ workspace, calculator, indicator: linked }, latest);
  return outcome.kind === 'judged' ? judgementInWords(outcome) : undefined;
}

/** `12.8% more than in financial year 2018/19`; undefined where the two must not be compared. */
export function changeInShort(
  { calculator }: WritingContext,
  linked: LinkedIndicator,
  latest: IndicatorResult,
): string | undefined {
  const periods = calculator.periodsOf(linked.id);
  const at = periods.findIndex((period) => comparePeriods(period, latest.period) === 0);
  const before = periods[at - 1];
  if (before === undefined) return undefined;
  const breaks = (linked.effective.breaks ?? []).filter((each) => {
    const start = parsePeriod(String(each.at), linked.effective.period?.type)?.period;
    return (
      start === undefined || (comparePeriods(start, before) > 0 && comparePeriods(start, latest.period) <= 0)
    );
  });
  const found = change(calculator.result(linked.id, latest.area, before), latest, linked.effective, breaks);
  return found.kind === 'refused' ? undefined : `${changeWords(found, linked)} ${describePeriod(before)}`;
}

function changeWords(
  { difference, direction }: Extract<Change, { kind: 'compared' }>,
  linked: LinkedIndicator,
): string {
  if (direction === 'steady') return 'the same as in';
  const { amount, measuredIn, perCent } = difference;
  const size = Math.abs(perCent ?? amount);
  const unit = perCent !== undefined ? '%' : measuredIn === 'percentagePoints' ? ' percentage points' : '';
  const decimals = perCent !== undefined ? 1 : (linked.effective.decimals ?? 1);
  return `${formatNumber(size, decimals)}${unit} ${amount > 0 ? 'more' : 'less'} than in`;
}
