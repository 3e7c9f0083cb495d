import type { FileContent } from '@ninefold/core';
import type { AwayChecks } from './away-checks.ts';

/** What a session needs of the world: files by their addresses, as `canonicalUri` writes them. */
export interface SessionHost {
  /** Every file in a folder and the folders below it that Ninefold could read. */
  list(folder: string): Promise<readonly string[]>;
  /** The bytes of a file, no more than `limit`; of none that lies outside the folder `within` once links are followed. */
  read(uri: string, limit: number, within: string): Promise<FileContent>;
  /** The day of today where the person is, as `2027-03-31`; what is allowed until a day is past without it. */
  today?(): string;
  /** Where there is more than one thread. */
  readonly away?: AwayChecks;
}
