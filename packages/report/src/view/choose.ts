import { type Area, comparePeriods, findArea, isWhole, nextPeriod, type Period } from '../core.ts';
import type { FinancialYear, ViewContext } from './view-context.ts';

/** The area to show when none is asked for: the partnership's own, else the first that the data have. */
export function chooseArea({ ownArea, calculator, indicator, workspace }: ViewContext): Area {
  if (ownArea) return ownArea;
  const known = workspace.indicators.has(indicator.id) ? calculator.areasOf(indicator.id) : [];
  const area =
    known.find(({ level }) => level === 'partnership') ?? known[0] ?? findArea('scotland', 'scotland');
  return area ?? { code: '', level: 'scotland', name: 'Scotland', aliases: [], codes: [] };
}

/**
 * The period to show when none is asked for: the latest with a whole value, not after the reporting year; else the latest with a part
 * of one; else the latest there is.
 */
export function choosePeriod(context: ViewContext, area: Area): Period {
  const { reportingYear } = context;
  const candidates = context.periods
    .filter((period) => reportingYear === undefined || !isAfter(period, reportingYear))
    .toReversed();
  const found = (period: Period) => context.result(area, period);
  return (
    candidates.find((period) => isWhole(found(period))) ??
    candidates.find((period) => found(period).value !== undefined && found(period).status === 'incomplete') ??
    candidates[0] ??
    yearOf(context, reportingYear ?? firstYearOfIntegration)
  );
}

/** The reporting year and the five before it, oldest first, in periods of the indicator; months and quarters become whole years. */
export function statutoryPeriods(
  context: ViewContext,
  selected: Period,
  isAsked: boolean,
): readonly Period[] {
  const last =
    isAsked || context.reportingYear === undefined
      ? wholeYear(context, selected)
      : yearOf(context, context.reportingYear);
  const stride = last.kind === 'snapshot' ? 12 : 1;
  return Array.from({ length: 6 }, (_, index) => nextPeriod(last, (index - 5) * stride));
}

/** Only for a definition with no data and no reporting year: the first year in which partnerships were all at work. */
const firstYearOfIntegration: FinancialYear = { kind: 'financialYear', startYear: 2016 };

function isAfter(period: Period, { startYear }: FinancialYear): boolean {
  if (period.kind === 'calendarYear') return period.year > startYear;
  return comparePeriods(period, { kind: 'month', year: startYear + 1, month: 4 }) >= 0;
}

/** The period of the indicator's kind that a reporting year's figure is for. */
function yearOf(context: ViewContext, year: FinancialYear): Period {
  const { startYear } = year;
  switch (context.indicator.effective.period?.type) {
    case 'calendarYear':
      return { kind: 'calendarYear', year: startYear };
    case 'surveyWave':
      return { kind: 'surveyWave', startYear };
    case 'rolling':
    case 'snapshot':
      return context.periods.findLast((period) => !isAfter(period, year)) ?? year;
    default:
      return year;
  }
}

function wholeYear(context: ViewContext, period: Period): Period {
  switch (period.kind) {
    case 'month':
      return yearOf(context, financialYear(period.month >= 4 ? period.year : period.year - 1));
    case 'financialQuarter':
      return yearOf(context, financialYear(period.startYear));
    case 'calendarQuarter':
      return yearOf(context, financialYear(period.quarter >= 2 ? period.year : period.year - 1));
    default:
      return period;
  }
}

function financialYear(startYear: number): FinancialYear {
  return { kind: 'financialYear', startYear };
}
