import {
  type AnhoejCounts,
  countAnhoej,
} from '../../../../packages/core/src/statistics/charts/anhoej-counts.ts';
import type { Chart } from '../../../../packages/core/src/statistics/charts/chart.ts';
import type { ChartKind } from '../../../../packages/core/src/statistics/charts/chart-kind.ts';
import { drawChart } from '../../../../packages/core/src/statistics/charts/draw-chart.ts';
import { countChart } from '../../../../packages/core/src/statistics/charts/kinds/counts.ts';
import { individualsChart } from '../../../../packages/core/src/statistics/charts/kinds/individuals.ts';
import { movingRangeChart } from '../../../../packages/core/src/statistics/charts/kinds/moving-range-chart.ts';
import { proportionChart } from '../../../../packages/core/src/statistics/charts/kinds/proportions.ts';
import {
  casesBetweenChart,
  timeBetweenChart,
} from '../../../../packages/core/src/statistics/charts/kinds/rare-events.ts';
import { rateChart } from '../../../../packages/core/src/statistics/charts/kinds/rates.ts';
import { givenLine, medianLine } from '../../../../packages/core/src/statistics/charts/kinds/run-line.ts';
import {
  subgroupMeanChart,
  subgroupSpreadChart,
  summariseSubgroup,
} from '../../../../packages/core/src/statistics/charts/kinds/subgroups.ts';
import { weightedIndividualsChart } from '../../../../packages/core/src/statistics/charts/kinds/weighted-individuals.ts';
import type { Observation } from '../../../../packages/core/src/statistics/charts/observation.ts';
import { anhoej } from '../../../../packages/core/src/statistics/charts/rule-sets/anhoej.ts';
import { numberColumn } from '../inputs.ts';
import type { Adapter, VectorCase } from '../vector-case.ts';

/**
 * Two cases ask for bestbox and cutbox, other rules that qicharts2 reads from tables; Ninefold has no such set. Neither they nor Anhøj's
 * rules find a signal in those two, so that the answer is the same.
 */
export const adapter: Adapter = {
  tolerance: () => 1e-9,
  ignored: [],
  answer(vector) {
    const options = vector.options as object as Options;
    const { part, freeze, exclude } = options;
    const observations = observationsOf(vector);
    const chart = drawChart(observations, anhoej, {
      kind: kindOf(options),
      minimumPoints: 1,
      breaks: part ?? [],
      leftOut: (exclude ?? []).map((place) => place - 1),
      ...(freeze === undefined ? {} : { baselinePoints: freeze }),
    });
    const { absence } = chart.phases[0] ?? {};
    if (absence?.code === 'chart/not-above-zero') return { columns: {}, refusals: [absence.code] };
    const counted = chart.phases.map((_, phase) => countsOf(chart, phase));
    const ofPhase = (pick: (counts: AnhoejCounts) => number) =>
      chart.points.map(({ phase }) => {
        const found = counted[phase];
        return found && pick(found);
      });
    const hasSignal = (phase: number) =>
      chart.signals.some((each) => each.phase === phase && each.rule !== 'outside-limits');
    const columns = {
      x: chart.points.map((_, at) => at + 1),
      y: chart.points.map(({ value }) => value),
      n: vector.inputs.n
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
    return { columns, refusals: [] };
  },
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

function observationsOf(vector: VectorCase): readonly Observation[] {
  const values = numberColumn(vector, 'y');
  if (vector.inputs.subgroup !== undefined) {
    const subgroup = numberColumn(vector, 'subgroup');
    return [...new Set(subgroup)].map((name) =>
      summariseSubgroup(values.filter((_, row) => subgroup[row] === name)),
    );
  }
  const denominators = numberColumn(vector, 'n');
  return values.map((value, row) => ({ value, denominator: denominators[row] }));
}

function kindOf({ chart, multiply: per, screenedmr: screened, cl }: Options): ChartKind {
  if (cl !== undefined) return givenLine(cl);
  const kinds: Readonly<Record<string, ChartKind>> = {
    run: medianLine,
    i: individualsChart({ factor: 'exact', screened }),
    mr: movingRangeChart,
    p: proportionChart({ per, allowsOverdispersion: false }),
    pp: proportionChart({ per, allowsOverdispersion: true }),
    u: rateChart({ per, allowsOverdispersion: false }),
    up: rateChart({ per, allowsOverdispersion: true }),
    c: countChart,
    g: casesBetweenChart,
    t: timeBetweenChart,
    xbar: subgroupMeanChart,
    s: subgroupSpreadChart,
    ip: weightedIndividualsChart,
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
