import type { Area } from '../../areas/area.ts';
import { areasAtLevel } from '../../areas/areas.ts';
import { InternalError } from '../../diagnostics/internal-error.ts';
import { withheld, withoutNumbers } from '../../disclosure/apply-disclosure.ts';
import { haveCommonMonths } from '../../disclosure/period-sums.ts';
import { monthsOf } from '../../periods/months.ts';
import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { addsOverStretch } from '../indicators/calculation-inputs.ts';
import { periodMeasured, proxyFor } from '../measures/proxy.ts';
import type { Calculator } from '../results/calculator.ts';
import { partnershipDisclosure } from '../results/partnership-disclosure.ts';
import type { IndicatorResult, Reason } from '../results/result.ts';
import { type DisclosureContext, disclose } from './disclose.ts';
import { disclosedWorking } from './disclose-working.ts';
import { periodsBeside } from './periods-beside.ts';

/**
 * The results that may be printed: those of a calculator, without the counts that the partnership's `disclosure` does not show. What
 * goes is decided over all areas and all periods of the data at once, so that two pages with different ones cannot be put together.
 * Without `disclosure` it is the calculator itself; while that cannot be read, nothing is shown. Checks and expected figures ask the
 * calculator, never this.
 */
export function disclosedCalculator(workspace: Workspace, calculator: Calculator): Calculator {
  const policy = partnershipDisclosure(workspace.partnership);
  if (policy === undefined) return calculator;
  if (policy === 'unreadable') return withholding(calculator);
  const tables = new Map<string, DisclosedTable>();
  /** The indicators being looked at now, the first asked for first. */
  const underWay: string[] = [];

  const isTakenAway = (id: string, area: Area, period: Period): boolean => {
    // A circle has no results; of a chain too deep to follow nothing is shown.
    if (underWay.includes(id) || !workspace.indicators.has(id)) return false;
    return underWay.length >= deepestChain || result(id, area, period).status === 'suppressed';
  };
  const tableOf = (id: string): DisclosedTable => {
    const indicator = workspace.indicators.get(id);
    if (indicator === undefined) throw new InternalError(`disclosing an indicator: there is no "${id}"`);
    const table = tables.get(id) ?? disclosedTable({ indicator, calculator, policy, isTakenAway });
    tables.set(id, table);
    return table;
  };
  const result = (id: string, area: Area, period: Period): IndicatorResult => {
    const table = tableOf(id);
    underWay.push(id);
    const shown = table.result(area, period);
    underWay.pop();
    return shown;
  };
  return { ...calculator, result };
}

/** While nobody knows which counts are small, none is shown. */
function withholding(calculator: Calculator): Calculator {
  return {
    ...calculator,
    result: (id, area, period) => withheld(calculator.result(id, area, period), notRead),
  };
}

const notRead: Reason = {
  code: 'calc/disclosure-not-read',
  message: 'Not shown: what partnership.yaml says under `disclosure` cannot be read.',
};

/** As deep as formulas may need one another. */
const deepestChain = 100;

/** The results of one indicator as they may be shown, decided when the first is asked for. */
interface DisclosedTable {
  result(area: Area, period: Period): IndicatorResult;
}

function disclosedTable(context: DisclosureContext): DisclosedTable {
  const { indicator, calculator, policy } = context;
  const { id } = indicator;
  const raw = (areas: readonly Area[], periods: readonly Period[]) =>
    areas.flatMap((area) => periods.map((period) => calculator.result(id, area, period)));
  const listedAreas = () => decidingAreas(calculator, id);
  const listedPeriods = () => calculator.periodsOf(id).map((period) => proxyFor(indicator, period));
  const showWorking = disclosedWorking(() => raw(listedAreas(), listedPeriods()), indicator, policy);
  const shown = new Map<string, ReadonlyMap<string, IndicatorResult>>();
  const beside = new Map<string, boolean>();
  let isTogether: boolean | undefined;

  const decide = (results: readonly IndicatorResult[]) =>
    new Map(disclose(results, context).map((result) => [keyOf(result.area, result.period), result]));
  /** What is shown of a listed period: decided with all others where they have months in common, else by itself. */
  const shownOf = (period: Period) => {
    isTogether ??=
      addsOverStretch(indicator) ||
      haveCommonMonths(listedPeriods().map((each) => ({ months: monthsOf(periodMeasured(each)) })));
    const key = isTogether ? '' : periodKey(period);
    const found =
      shown.get(key) ??
      decide(
        raw(
          listedAreas(),
          listedPeriods().filter((each) => isTogether || periodKey(each) === key),
        ),
      );
    shown.set(key, found);
    return found;
  };
  /** What the indicator does not list is shown only where nothing of its level, or of its time, has to go. */
  const isSafe = (area: Area, period: Period): boolean => {
    const key = `${area.level}\n${periodKey(period)}`;
    const found = beside.get(key);
    if (found !== undefined) return found;
    const areas = [...new Set([...listedAreas(), ...areasAtLevel(area.level)])];
    const periods = periodsBeside(period, listedPeriods());
    const together = [...decide(raw(areas, periods)).values()];
    const listed = periods.flatMap((each) =>
      listedAreas().flatMap(({ code }) => shownOf(each).get(keyOf({ code }, each)) ?? []),
    );
    const isWhole = ![...together, ...listed].some(({ status }) => status === 'suppressed');
    beside.set(key, isWhole);
    return isWhole;
  };
  return {
    result: (area, period) => {
      const result = calculator.result(id, area, period);
      const found = shownOf(result.period).get(keyOf(area, result.period));
      if (found !== undefined) return showWorking(found);
      if (result.steps.every(({ value }) => value === undefined)) return result;
      return isSafe(area, result.period) ? showWorking(result) : withoutNumbers(result, policy);
    },
  };
}

/** The areas that the indicator lists, and Scotland, which its figures are compared with. */
function decidingAreas(calculator: Calculator, id: string): readonly Area[] {
  return [...new Set([...calculator.areasOf(id), ...areasAtLevel('scotland')])];
}

function keyOf({ code }: Pick<Area, 'code'>, period: Period): string {
  return `${code}\n${periodKey(period)}`;
}
