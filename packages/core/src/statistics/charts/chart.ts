import type { ChartAbsence } from './chart-kind.ts';
import type { FoundSignal } from './chart-rule.ts';
import type { ControlLimits } from './limits.ts';
import type { Phase } from './phases.ts';

/** A chart ready to be drawn and described. */
export interface Chart {
  /** The id of the set of rules. */
  readonly ruleSet: string;
  /** The id of the kind of chart. */
  readonly kind: string;
  readonly points: readonly ChartPoint[];
  /** The stretches between breaks, each with its own centre line. */
  readonly phases: readonly ChartPhase[];
  /** Every signal, by its first point. */
  readonly signals: readonly ChartSignal[];
  /** What the chart says, in sentences: better and worse by the polarity, never up and down. */
  readonly summary: readonly string[];
}

/** One point with the lines beside it. */
export interface ChartPoint {
  /** What is drawn, in the unit of the chart. */
  readonly value: number | undefined;
  readonly centre: number | undefined;
  readonly limits: ControlLimits | undefined;
  /** The stretch it is in, from 0. */
  readonly phase: number;
  /** Whether it was left out of the lines and the rules. */
  readonly isLeftOut: boolean;
  /** The ids of the rules that flag it, the gravest first. */
  readonly flags: readonly string[];
}

/** One stretch of a chart. */
export interface ChartPhase extends Phase {
  readonly centre: number | undefined;
  readonly centreName: string;
  /** Why it has no centre line; or, with a centre line, why it has no limits. */
  readonly absence: ChartAbsence | undefined;
}

/** A signal of one rule; `points` are indices into the whole chart. */
export interface ChartSignal extends FoundSignal {
  readonly rule: string;
  readonly phase: number;
  /** What the direction means by the polarity; undefined where the signal points nowhere. */
  readonly meaning: 'better' | 'worse' | 'higher' | 'lower' | undefined;
}

/** Which way is better. */
export type ChartPolarity = 'higherIsBetter' | 'lowerIsBetter' | 'noJudgement';
