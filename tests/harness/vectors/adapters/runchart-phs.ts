import type { Chart } from '../../../../packages/core/src/statistics/charts/chart.ts';
import { drawChart } from '../../../../packages/core/src/statistics/charts/draw-chart.ts';
import { givenLine } from '../../../../packages/core/src/statistics/charts/kinds/run-line.ts';
import { phsRunChart } from '../../../../packages/core/src/statistics/charts/rule-sets/phs-run-chart.ts';
import { numberColumn, textColumn } from '../inputs.ts';
import type { Adapter } from '../vector-case.ts';

/** Each stretch has a median of its own in the file, so each is a chart around a given line. */
export const adapter: Adapter = {
  tolerance: () => 0,
  ignored: [],
  answer(vector) {
    const values = numberColumn(vector, 'value');
    const medians = numberColumn(vector, 'median');
    const stretches = textColumn(vector, 'medianPeriod');
    const columns = {
      shift: [] as boolean[],
      trend: [] as boolean[],
      shift_split: [] as boolean[],
      trend_split: [] as boolean[],
    };
    for (let first = 0; first < values.length; ) {
      const next = stretches.findIndex((name, index) => index > first && name !== stretches[first]);
      const end = next < 0 ? values.length : next;
      const observations = values.slice(first, end).map((value) => ({ value }));
      const chart = drawChart(observations, phsRunChart, {
        kind: givenLine(medians[first] ?? 0),
        minimumPoints: 0,
      });
      for (const rule of ['shift', 'trend'] as const) {
        columns[rule].push(...chart.points.map(({ flags }) => flags.includes(rule)));
        columns[`${rule}_split`].push(...splitsOf(chart, rule));
      }
      first = end;
    }
    return { columns, refusals: [] };
  },
};

/** The file marks the first point of a run that begins right where another of the same rule ended. */
function splitsOf({ points, signals }: Chart, rule: string): readonly boolean[] {
  const runs = signals.filter((signal) => signal.rule === rule);
  return points.map((_, at) =>
    runs.some((run) => run.points[0] === at && runs.some((other) => other.points.at(-1) === at - 1)),
  );
}
