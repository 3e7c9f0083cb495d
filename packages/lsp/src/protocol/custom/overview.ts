import type { CustomRequest, Place } from './custom-request.ts';

/** One indicator in a list: its latest value and how it does, in words. */
export interface OverviewIndicator extends Place {
  readonly id: string;
  readonly title: string;
  /** `1,118.1 per 1,000`, or why there is none. */
  readonly value: string;
  readonly hasValue: boolean;
  readonly period: string | undefined;
  /** Against the target of the period, where there is one. */
  readonly rag: { readonly colour: 'green' | 'amber' | 'red'; readonly label: string } | undefined;
  /** Since the period before. */
  readonly change: 'better' | 'worse' | 'steady' | undefined;
  readonly problems: { readonly errors: number; readonly warnings: number };
  /** How many of its expectations are not met. */
  readonly failing: number;
}

export interface OverviewItem extends Place {
  readonly id: string;
  /** The number of an outcome, where it has one. */
  readonly number: string | undefined;
  readonly title: string;
  /** Empty where nothing is measured: a gap. */
  readonly indicators: readonly OverviewIndicator[];
}

export interface OverviewFramework extends Place {
  readonly id: string;
  readonly title: string;
  readonly items: readonly OverviewItem[];
}

export interface PartnershipOverview {
  readonly folder: string;
  readonly revision: number;
  readonly name: string;
  readonly area: string | undefined;
  readonly period: string | undefined;
  readonly frameworks: readonly OverviewFramework[];
  /** Indicators that serve no item of any framework. */
  readonly elsewhere: readonly OverviewIndicator[];
}

/** Every partnership that is open, by outcome. */
export const overviewRequest: CustomRequest<{ readonly folder?: string }, readonly PartnershipOverview[]> = {
  method: 'ninefold/overview',
};
