import { meanOf, medianOf } from '../centre-line.ts';
import { type ChartKind, type ChartLines, nothingToDraw } from '../chart-kind.ts';
import { known, knownOnly, type Observation } from '../observation.ts';

/** Values around their median, without limits: the run chart. */
export const medianLine: ChartKind = runLine('median', medianOf);

/** Values around their mean, without limits. */
export const meanLine: ChartKind = runLine('mean', meanOf);

/** Values around a centre line that is given: a target, or the median of an earlier time. */
export function givenLine(centre: number): ChartKind {
  return { ...medianLine, id: 'given-line', centreName: 'centre line', lines: () => withoutLimits(centre) };
}

/** The value of each observation as it is. */
export function plotValues(observations: readonly Observation[]): readonly (number | undefined)[] {
  return observations.map(({ value }) => known(value));
}

/* @__NO_SIDE_EFFECTS__ */
function runLine(
  centreName: 'median' | 'mean',
  centreOf: (values: readonly number[]) => number | undefined,
): ChartKind {
  return {
    id: `${centreName}-line`,
    title: 'Run chart',
    centreName,
    source: 'Perla, Provost & Murray 2011, BMJ Qual Saf 20:46-51',
    plot: plotValues,
    lines(baseline) {
      const centre = centreOf(knownOnly(plotValues(baseline)));
      return centre === undefined ? nothingToDraw : withoutLimits(centre);
    },
  };
}

function withoutLimits(centre: number): ChartLines {
  return { centre, limitsAt: () => undefined, withoutLimits: undefined };
}
