import type { DefinitionChange } from '@ninefold/core';
import type { Appearance } from '../terminal/appearance.ts';

/** A definition of the folder beside the one of the pack that it adapts. */
export interface Compared {
  readonly id: string;
  readonly title: string | undefined;
  readonly file: string;
  /** Undefined for a definition that adapts none. */
  readonly pack: { readonly id: string; readonly version: string | undefined } | undefined;
  readonly changes: readonly (DefinitionChange & {
    readonly place: { readonly file: string; readonly line: number } | undefined;
  })[];
}

/** One way of writing down how definitions differ. */
export interface DiffFormat {
  readonly id: string;
  readonly summary: string;
  render(compared: readonly Compared[], appearance: Appearance): string;
}
