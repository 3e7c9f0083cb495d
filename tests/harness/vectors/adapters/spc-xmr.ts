import { assuranceOf } from '../../../../packages/core/src/statistics/charts/assurance.ts';
import type { Chart, ChartPoint } from '../../../../packages/core/src/statistics/charts/chart.ts';
import { drawChart } from '../../../../packages/core/src/statistics/charts/draw-chart.ts';
import { makingDataCount } from '../../../../packages/core/src/statistics/charts/rule-sets/making-data-count.ts';
import { numberColumn, textColumn } from '../inputs.ts';
import type { Adapter } from '../vector-case.ts';

/** The R package draws trial limits from fewer than 12 points and warns; the least number is therefore set to 1. */
export const adapter: Adapter = {
  tolerance: () => 1e-9,
  ignored: [],
  answer(vector) {
    const options = vector.options as object as Options;
    const { fix_after_n_points: fixed, rebase = [], improvement_direction: direction } = options;
    const { screen_outliers: screened, target } = options;
    const ruleSet = makingDataCount({ screened });
    if (fixed !== undefined && fixed < ruleSet.minimumPoints) {
      return { columns: {}, refusals: ['chart/too-few-points'] };
    }
    const polarity = polarities[direction];
    const chart = drawChart(
      numberColumn(vector, 'value').map((value) => ({ value })),
      ruleSet,
      {
        breaks: rebase.map((date) => textColumn(vector, 'date').indexOf(date)),
        minimumPoints: 1,
        polarity,
        ...(fixed === undefined ? {} : { baselinePoints: fixed }),
      },
    );
    const limits = chart.points.at(-1)?.limits;
    const assurance = limits && assuranceOf(limits, target, polarity);
    const columns = {
      mean: chart.points.map(({ centre }) => centre),
      lpl: chart.points.map((point) => point.limits?.lower),
      upl: chart.points.map((point) => point.limits?.upper),
      outside_limits: chart.points.map((point) =>
        point.value === undefined || !point.limits ? undefined : point.flags.includes('outside-limits'),
      ),
      relative_to_mean: chart.points.map(({ value, centre = 0 }) =>
        value === undefined ? undefined : Math.sign(value - centre),
      ),
      close_to_limits: chart.points.map(isCloseToLimit),
      special_cause_type: chart.points.map((point, at) => causeOf(chart, point, at)),
      point_type: chart.points.map((point, at) => typeOf(chart, point, at)),
      rebase_group: chart.points.map(({ phase }) => phase),
      assurance_type: [assurance && assuranceWords[assurance]],
    };
    return { columns, refusals: [] };
  },
};

interface Options {
  readonly fix_after_n_points?: number;
  readonly rebase?: readonly string[];
  readonly improvement_direction: keyof typeof polarities;
  readonly screen_outliers: boolean;
  readonly target?: number;
}

const polarities = {
  increase: 'higherIsBetter',
  decrease: 'lowerIsBetter',
  neutral: 'noJudgement',
} as const;

const assuranceWords = {
  'consistently-meets': 'consistent_pass',
  'consistently-misses': 'consistent_fail',
  'by-chance': 'inconsistent',
} as const;

function isCloseToLimit({ value, limits }: ChartPoint): boolean | undefined {
  if (value === undefined || limits === undefined) return undefined;
  const isInside = value >= limits.lower && value <= limits.upper;
  return isInside && (value > limits.nearUpper || value < limits.nearLower);
}

/** The signal that R shows a point by: of the first rule that flags it, the one that holds it. */
function signalOf(chart: Chart, { flags }: ChartPoint, at: number): Chart['signals'][number] | undefined {
  return chart.signals.find(({ rule, points }) => rule === flags[0] && points.includes(at));
}

function causeOf(chart: Chart, point: ChartPoint, at: number): string {
  const signal = signalOf(chart, point, at);
  const isHigh = signal?.direction === 'higher';
  switch (signal?.rule) {
    case 'outside-limits':
      return isHigh ? 'Above UCL' : 'Below LCL';
    case 'trend':
      return `7 Point Trend (${isHigh ? 'Increasing' : 'Decreasing'})`;
    case 'two-of-three':
      return `2 in 3 ${isHigh ? 'Above' : 'Below'} CL`;
    case 'shift':
      return `7 Points ${isHigh ? 'Above' : 'Below'} CL`;
    default:
      return 'Common Cause';
  }
}

function typeOf(chart: Chart, point: ChartPoint, at: number): string {
  switch (signalOf(chart, point, at)?.meaning) {
    case 'better':
      return 'special_cause_improvement';
    case 'worse':
      return 'special_cause_concern';
    case 'higher':
      return 'special_cause_neutral_high';
    case 'lower':
      return 'special_cause_neutral_low';
    default:
      return 'common_cause';
  }
}
