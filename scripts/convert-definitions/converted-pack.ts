import type { Indicator } from '../../packages/core/src/model/indicator.ts';
import type { TableTally } from './field-ledger.ts';

/** The definitions of another body as a pack of ours, and what became of each of their fields. */
export interface ConvertedPack {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly Indicator[];
  /** Path from the folder of the pack, and text. */
  readonly files: ReadonlyMap<string, string>;
  readonly tables: readonly TableTally[];
  /** Rows that became neither an indicator nor a part of one: what they are, and why. */
  readonly rowsLeftOut: readonly { readonly row: string; readonly reason: string }[];
}
