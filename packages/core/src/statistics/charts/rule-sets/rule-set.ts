import type { ChartKind } from '../chart-kind.ts';
import type { ChartRule } from '../chart-rule.ts';

/** A named set of rules: what a publisher calls a signal. */
export interface ChartRuleSet {
  readonly id: string;
  readonly title: string;
  /** What is drawn where nothing else is asked for. */
  readonly kind: ChartKind;
  /** Fewer values than this in a stretch, and it has neither lines nor signals. */
  readonly minimumPoints: number;
  /** The gravest first: a point that several rules flag is shown by the first of them. */
  readonly rules: readonly ChartRule[];
  readonly source: string;
}
