import {
  type AnhoejCounts,
  countAnhoej,
} from '../../../packages/core/src/statistics/charts/anhoej-counts.ts';
import type { Chart } from '../../../packages/core/src/statistics/charts/chart.ts';
import type { ChartKind } from '../../../packages/core/src/statistics/charts/chart-kind.ts';
import { drawChart } from '../../../packages/core/src/statistics/charts/draw-chart.ts';
import { counts } from '../../../packages/core/src/statistics/charts/kinds/counts.ts';
import { individuals } from '../../../packages/core/src/statistics/charts/kinds/individuals.ts';
import { movingRangeChart } from '../../../packages/core/src/statistics/charts/kinds/moving-range-chart.ts';
import { proportions } from '../../../packages/core/src/statistics/charts/kinds/proportions.ts';
import { casesBetween, timeBetween } from '../../../packages/core/src/statistics/charts/kinds/rare-events.ts';
import { rates } from '../../../packages/core/src/statistics/charts/kinds/rates.ts';
import { givenLine, medianLine } from '../../../packages/core/src/statistics/charts/kinds/run-line.ts';
import {
  subgroupMeans,
  subgroupSpreads,
  summariseSubgroup,
} from '../../../packages/core/src/statistics/charts/kinds/subgroups.ts';
import { weightedIndividuals } from '../../../packages/core/src/statistics/charts/kinds/weighted-individuals.ts';
import type { Observation } from '../../../packages/core/src/statistics/charts/observation.ts';
import { anhoej } from '../../../packages/core/src/statistics/charts/rule-sets/anhoej.ts';
import { type ColumnsAdapter, type ColumnsCase, numbersOf } from './columns-adapter.ts';

export const adapter: ColumnsAdapter = {
  file: 'spc-qicharts2.json',
  tolerance: 1e-9,
  run(testCase) {
    const { part, freeze, exclude } = testCase.options as Options;
    const observations = observationsOf(testCase);
    const chart = drawChart(observations, anhoej, {
      kind: kindOf(testCase.options as Options),
      minimumPoints: 1,
      breaks: part ?? [],
      leftOut: (exclude ?? []).map((place) => place - 1),
      ...(freeze === undefined ? {} : { baselinePoints: freeze }),
    });
    const { absence } = chart.phases[0] ?? {};
    if (absence?.code === 'chart/not-above-zero') return { error: absence.message };
    const counted = chart.phases.map((_, phase) => countsOf(chart, phase));
    const ofPhase = (pick: (counts: AnhoejCounts) => number) =>
      chart.points.map(({ phase }) => {
        const found = counted[phase];
        return found && pick(found);
      });
    const hasSignal = (phase: number) =>
      chart.signals.some((each) => each.phase === phase && each.rule !== 'outside-limits');
    return {
      x: chart.points.map((_, at) => at + 1),
      y: chart.points.map(({ value }) => value),
      n: testCase.inputs.n
        ? // R writes 0 for a missing denominator.
          observations.map(({ denominator }) => denominator ?? 0)
        : chart.points.map(() => undefined),
      cl: chart.points.map(({ centre }) => centre),
      lcl: chart.points.map(({ limits }) => limits?.lower),
      ucl: chart.points.map(({ limits }) => limits?.upper),
      'lcl.95': chart.points.map(({ limits }) => limits?.nearLower),
      'ucl.95': chart.points.map(({ limits }) => limits?.nearUpper),
      'runs.signal': chart.points.map(({ phase }) => hasSignal(phase)),
      'longest.run': ofPhase(({ longestRun }) => longestRun),
      'longest.run.max': ofPhase(({ longestRunAllowed }) => longestRunAllowed),
      'n.crossings': ofPhase(({ crossings }) => crossings),
      'n.crossings.min': ofPhase(({ crossingsExpected }) => crossingsExpected),
      'n.useful': chart.points.map(({ phase }) => counted[phase]?.useful ?? 0),
      'sigma.signal': chart.points.map(({ value, limits }) =>
        value === undefined || !limits ? false : value > limits.upper || value < limits.lower,
      ),
      part: chart.points.map(({ phase }) => phase + 1),
    };
  },
  exempt: [
    {
      cases: ['qic-shared-010', 'qic-shared-011'],
      column: 'runs.signal',
      rows: undefined,
      reason:
        'bestbox and cutbox are other rules, read from tables that qicharts2 holds; Ninefold has no such rule set',
    },
  ],
};

interface Options {
  readonly chart: string;
  readonly multiply: number;
  readonly screenedmr: boolean;
  readonly cl?: number;
  readonly part?: readonly number[];
  readonly freeze?: number;
  readonly exclude?: readonly number[];
}

function observationsOf({ inputs }: ColumnsCase): readonly Observation[] {
  const values = numbersOf(inputs.y);
  const { subgroup } = inputs;
  if (subgroup !== undefined) {
    return [...new Set(subgroup)].map((name) =>
      summariseSubgroup(values.filter((_, row) => subgroup[row] === name)),
    );
  }
  const denominators = numbersOf(inputs.n);
  return values.map((value, row) => ({ value, denominator: denominators[row] }));
}

function kindOf({ chart, multiply: per, screenedmr: screened, cl }: Options): ChartKind {
  if (cl !== undefined) return givenLine(cl);
  const kinds: Readonly<Record<string, ChartKind>> = {
    run: medianLine,
    i: individuals({ factor: 'exact', screened }),
    mr: movingRangeChart,
    p: proportions({ per, allowsOverdispersion: false }),
    pp: proportions({ per, allowsOverdispersion: true }),
    u: rates({ per, allowsOverdispersion: false }),
    up: rates({ per, allowsOverdispersion: true }),
    c: counts,
    g: casesBetween,
    t: timeBetween,
    xbar: subgroupMeans,
    s: subgroupSpreads,
    ip: weightedIndividuals,
  };
  const kind = kinds[chart];
  if (kind === undefined) throw new Error(`no kind of chart for ${chart}`);
  return kind;
}

function countsOf({ points }: Chart, phase: number): AnhoejCounts | undefined {
  return countAnhoej(
    points
      .filter((point) => point.phase === phase && !point.isLeftOut)
      .map((point) => ({ ...point, centre: point.centre ?? 0 })),
  );
}
