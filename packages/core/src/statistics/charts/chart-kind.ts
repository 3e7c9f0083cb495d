import type { ControlLimits } from './limits.ts';
import type { Observation } from './observation.ts';

/** Why a chart, or a part of it, has no centre line or no limits: a code for programs, a sentence for people. */
export interface ChartAbsence {
  readonly code:
    | 'chart/too-few-points'
    | 'chart/no-variation'
    | 'chart/not-a-share'
    | 'chart/not-above-zero'
    | 'chart/too-large';
  readonly message: string;
}

/** The centre line of a stretch of a chart, and its limits. */
export interface ChartLines {
  readonly centre: number;
  /** The limits of a point; undefined where it has no denominator to make them from. */
  readonly limitsAt: (observation: Observation) => ControlLimits | undefined;
  /** Why no point has limits; undefined where they have, and for run charts, which never do. */
  readonly withoutLimits: ChartAbsence | undefined;
}

/** What is drawn and how its centre line and limits are made. */
export interface ChartKind {
  readonly id: string;
  readonly title: string;
  /** What the centre line is called in sentences. */
  readonly centreName: 'median' | 'mean' | 'centre line';
  readonly source: string;
  /** Set where neighbouring points share a value, so that rules about how points follow one another do not hold. */
  readonly neighboursDepend?: true;
  /** The value of each point as it is drawn; undefined where there is none. */
  readonly plot: (observations: readonly Observation[]) => readonly (number | undefined)[];
  /** The lines from the points they are to rest on. */
  readonly lines: (baseline: readonly Observation[]) => ChartLines | ChartAbsence;
}

/** Whether there is a reason in place of lines. */
export function isAbsence(lines: ChartLines | ChartAbsence): lines is ChartAbsence {
  return 'code' in lines;
}

/** The reason for a baseline without a single value. */
export const nothingToDraw: ChartAbsence = {
  code: 'chart/too-few-points',
  message: 'There is no value to draw a line through.',
};

/** The reason for limits that would all lie on the centre line. */
export const noVariation: ChartAbsence = {
  code: 'chart/no-variation',
  message: 'The values do not vary from one point to the next, so there are no limits.',
};
