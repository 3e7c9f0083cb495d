import type { OverviewIndicator } from '@ninefold/lsp/protocol';

/** The filters of the outcomes tree, in the order of its list. */
export const outcomeFilters = ['all', 'offTarget', 'noData', 'failing', 'problems', 'gaps'] as const;
/** Which lines of the outcomes tree are shown. */
export type OutcomeFilter = (typeof outcomeFilters)[number];

/** Whether an indicator is shown. Gaps are lines without any. */
export function passes(indicator: OverviewIndicator, filter: OutcomeFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'offTarget':
      return indicator.rag !== undefined && indicator.rag.colour !== 'green';
    case 'noData':
      return !indicator.hasValue;
    case 'failing':
      return indicator.failing > 0;
    case 'problems':
      return indicator.problems.errors + indicator.problems.warnings > 0;
    case 'gaps':
      return false;
  }
}
