import type { FileContent } from '@ninefold/core';

/** What a session needs of the world: files by their addresses, as `canonicalUri` writes them. */
export interface SessionHost {
  /** Every file in a folder and the folders below it that Ninefold could read. */
  list(folder: string): Promise<readonly string[]>;
  /** The bytes of a file, no more than `limit`. */
  read(uri: string, limit: number): Promise<FileContent>;
}
