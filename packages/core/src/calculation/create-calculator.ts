import type { Area } from '../areas/area.ts';
import { InternalError } from '../diagnostics/internal-error.ts';
import { comparePeriods } from '../periods/compare-periods.ts';
import type { Period } from '../periods/period.ts';
import { periodKey } from '../periods/period-key.ts';
import type { LinkedIndicator, LinkedMeasure, Workspace } from '../workspace/workspace.ts';
import { builtInEngine, type Engine } from './cubes/engine.ts';
import { calculateIndicator } from './indicators/calculate-indicator.ts';
import { aggregationOf, type CalculationContext } from './indicators/calculation-inputs.ts';
import {
  areasInData,
  namedIndicators,
  periodsInData,
  sortAreas,
  withinDefinition,
} from './indicators/coverage.ts';
import { createMeasureSources, type MeasureSources } from './measures/measure-source.ts';
import { periodMeasured, proxyFor } from './measures/proxy.ts';
import { readMeasure } from './measures/read-measure.ts';
import type { Calculator } from './results/calculator.ts';
import { isWhole } from './results/is-whole.ts';
import type { IndicatorResult, Reason } from './results/result.ts';

/**
 * The calculator of a workspace. Nothing is worked out before it is asked for, and nothing twice. The numbers come from the tables
 * in memory unless another engine is given.
 */
export function createCalculator(workspace: Workspace, engine: Engine = builtInEngine): Calculator {
  const sources = createMeasureSources(workspace, engine);
  const results = new Map<string, IndicatorResult>();
  const areas = new Map<string, readonly Area[]>();
  const periods = new Map<string, readonly Period[]>();
  /** The indicators being worked out now, the first asked for first. */
  const underWay: string[] = [];

  const find = (id: string): LinkedIndicator => {
    const indicator = workspace.indicators.get(id);
    if (indicator === undefined) throw new InternalError(`calculating an indicator: there is no "${id}"`);
    return indicator;
  };

  const result = (id: string, area: Area, period: Period): IndicatorResult => {
    const key = `${id}\n${area.code}\n${periodKey(period)}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    underWay.push(id);
    const made = calculateIndicator(find(id), area, period, context);
    underWay.pop();
    results.set(key, made);
    return made;
  };

  const context: CalculationContext = {
    sources,
    resultOf: (id, area, period) => cannotAsk(id, underWay, workspace) ?? result(id, area, period),
  };

  return {
    result,
    measured: (id, name, area, period) => {
      const indicator = find(id);
      const measure = indicator.measures.get(name);
      return measure && measuredValue(indicator, measure, area, period, sources);
    },
    areasOf: (id) =>
      remember(areas, id, () => {
        const found = family(id, workspace).flatMap((each) => areasInData(each, sources));
        const levels = find(id).effective.areas;
        return sortAreas(
          [...new Set(found)].filter(({ level }) => levels === undefined || levels.includes(level)),
        );
      }),
    periodsOf: (id) =>
      remember(periods, id, () => {
        const found = family(id, workspace).flatMap((each) => periodsInData(each, sources));
        const type = find(id).effective.period?.type;
        const ofType = found.filter((period) => type === undefined || period.kind === type);
        const unique = new Map(ofType.map((period) => [periodKey(period), period]));
        return withinDefinition(find(id), [...unique.values()].sort(comparePeriods));
      }),
  };
}

function measuredValue(
  indicator: LinkedIndicator,
  measure: LinkedMeasure,
  area: Area,
  asked: Period,
  sources: MeasureSources,
): number | undefined {
  const combining = aggregationOf(indicator) === 'none' ? 'never' : 'add';
  const measuredOver = periodMeasured(proxyFor(indicator, asked));
  const { value, status } = readMeasure(measure, area, measuredOver, combining, sources);
  return isWhole({ value, status }) ? value : undefined;
}

/** Deeper chains of formulas are not what a person writes, and a machine would run out of room. */
const deepestChain = 100;

function cannotAsk(id: string, underWay: readonly string[], workspace: Workspace): Reason | undefined {
  if (!workspace.indicators.has(id)) {
    return { code: 'calc/unknown-indicator', message: `There is no indicator "${id}".` };
  }
  if (underWay.includes(id)) {
    const circle = [...underWay.slice(underWay.indexOf(id)), id].map((each) => `[${each}]`).join(' → ');
    return { code: 'calc/circular-formula', message: `The formula needs its own result: ${circle}.` };
  }
  if (underWay.length < deepestChain) return undefined;
  return { code: 'calc/long-formula-chain', message: `More than ${deepestChain} formulas need one another.` };
}

/** An indicator whose formula names no measure has the areas and periods of the indicators it names, and so on. */
function family(id: string, workspace: Workspace): readonly LinkedIndicator[] {
  const found = new Map<string, LinkedIndicator>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const indicator = workspace.indicators.get(next);
    if (indicator === undefined) {
      if (next === id) throw new InternalError(`finding areas and periods: there is no indicator "${id}"`);
      continue;
    }
    if (found.has(next)) continue;
    found.set(next, indicator);
    open.push(...namedIndicators(indicator));
  }
  return [...found.values()];
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
