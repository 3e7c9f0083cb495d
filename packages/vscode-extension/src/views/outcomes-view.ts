import type { PartnershipOverview } from '@ninefold/lsp/protocol';
import type { OutcomeFilter } from './outcome-filter.ts';

/** The outcomes tree as the commands see it. */
export interface OutcomesView {
  readonly filter: OutcomeFilter;
  setFilter(filter: OutcomeFilter): Promise<void>;
  /** Asks for everything anew. */
  refresh(): Promise<readonly PartnershipOverview[]>;
  /** Brings an indicator into view, where it stands first. */
  reveal(folder: string, indicator: string): Promise<void>;
}
