import { findArea } from '../areas/find-area.ts';
import type { Calculator } from '../calculation/results/calculator.ts';
import type { Status } from '../calculation/results/result.ts';
import type { Indicator } from '../model/indicator.ts';
import { comparePeriods } from '../periods/compare-periods.ts';
import { formatPeriod } from '../periods/format-period.ts';
import { nextPeriod } from '../periods/next-period.ts';
import type { Period, PeriodGrain } from '../periods/period.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';
import { defineRule, type RuleContext, type RulePage } from './rule.ts';
import { periodOf } from './words/period-words.ts';
import { joined } from './words/phrases.ts';
import { placeOutside } from './written/series-periods.ts';

export const page: RulePage = {
  summary:
    'An indicator of the national outcomes has a value for the reporting year and for each of the five years before it.',
  why: 'The annual performance report must compare its indicators with the five preceding reporting years, or with all of them if there are fewer (SSI 2014/326, regulation 3(a)(iii)).',
  examples: {
    bad: `id: made-up-copy
extends: made-up-share
outcomes: [2]
`,
    good: `id: made-up-copy
extends: made-up-share
outcomes: [2]
period: { from: 2022/23 }
`,
  },
};

export const missingPrecedingYears = defineRule({
  id: 'missing-preceding-years',
  severity: 'information',
  appliesTo: ['indicator'],
  messages: {
    missing: ({ reportingYear, years }: { reportingYear: string; years: readonly string[] }) =>
      `There is no whole value for ${joined(years)}. The report for ${reportingYear} must compare it with the five years before (SSI 2014/326, regulation 3(a)(iii)). Add the data, or say with \`period\` where the series begins.`,
  },
  check(indicator, context, report) {
    const { document, effective } = indicator;
    if ((effective.reporting?.status ?? 'reported') !== 'reported' || !effective.outcomes?.length) return;
    const wanted = wantedPeriods(indicator, context);
    const statusOf = statusFinder(indicator, context);
    if (wanted.length === 0 || statusOf === undefined) return;
    const years = wanted.filter((period) => isLacking(statusOf(period))).map(formatPeriod);
    const reportingYear = String(context.workspace.partnership?.model.reportingYear);
    if (years.length === 0) return;
    report('missing', { document, range: document.rangeOfValue(['id']), params: { reportingYear, years } });
  },
});

/** The reporting year and the five before it in the indicator's own kind of year, as far as its series has them. */
function wantedPeriods(
  indicator: LinkedIndicator,
  { workspace, calculator }: RuleContext,
): readonly Period[] {
  const { effective } = indicator;
  const last = yearOf(workspace, effective.period?.type);
  if (last === undefined) return [];
  const six = Array.from({ length: 6 }, (_, index) => nextPeriod(last, index - 5));
  return six.filter(
    (period) => placeOutside(period, { ...effective, period: seriesOf(indicator, calculator) }) === undefined,
  );
}

/** A survey that does not say when it began is held to the waves of its data, carried back. */
function seriesOf({ id, effective }: LinkedIndicator, calculator: Calculator): Indicator['period'] {
  const { period } = effective;
  const every = period?.every ?? 1;
  const first = calculator.periodsOf(id)[0];
  if (period === undefined || period.from !== undefined || every === 1 || first === undefined) return period;
  return { ...period, from: formatPeriod(nextPeriod(first, -6 * every)) };
}

/** The reporting year as a year of another kind: for 2023/24 the wave of 2023/24, or the calendar year 2023. */
function yearOf({ partnership }: Workspace, grain: PeriodGrain | undefined): Period | undefined {
  const year = periodOf(partnership?.model.reportingYear, 'financialYear');
  if (year?.kind !== 'financialYear') return undefined;
  const { startYear } = year;
  if (grain === 'financialYear' || grain === 'surveyWave') return { kind: grain, startYear };
  return grain === 'calendarYear' ? { kind: grain, year: startYear } : undefined;
}

/** Gives the status of a value for the partnership; undefined where it has none at all, which other checks tell. */
function statusFinder(
  { id }: LinkedIndicator,
  { workspace, calculator }: RuleContext,
): ((period: Period) => Status) | undefined {
  const written = workspace.partnership?.model.area;
  const area = written === undefined ? undefined : (findArea(written, 'partnership') ?? findArea(written));
  if (area === undefined) return undefined;
  const statusOf = (period: Period) => calculator.result(id, area, period).status;
  const periods = [...calculator.periodsOf(id)].sort(comparePeriods).reverse();
  return periods.some((period) => !isLacking(statusOf(period))) ? statusOf : undefined;
}

function isLacking(status: Status): boolean {
  return status === 'missing' || status === 'incomplete';
}
