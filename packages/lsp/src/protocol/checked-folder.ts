import { definitionsOf } from '@ninefold/core';
import type { Diagnostic, Location } from 'vscode-languageserver';
import { toLocation } from './convert.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Settings } from './settings.ts';
import type { Snapshot } from './snapshot.ts';

/** What a check of a folder has found, as the editor shows it. It is plain data, which one thread can send to another. */
export interface CheckedFolder {
  /** The address of the folder, as `canonicalUri` writes it. */
  readonly folder: string;
  readonly revision: number;
  readonly settings: Settings;
  /** How many definitions it has. */
  readonly files: number;
  /** The problems by the address of their file. Files without problems are left out. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly definitions: readonly FoundDefinition[];
}

/** A definition that can be found by its name or title. */
export interface FoundDefinition {
  readonly name: string;
  readonly title: string | undefined;
  readonly location: Location;
}

export function checkedFolderOf(snapshot: Snapshot): CheckedFolder {
  const { folder, revision, settings, workspace } = snapshot;
  let definitions: readonly FoundDefinition[] | undefined;
  return {
    folder,
    revision,
    settings,
    files: workspace.documents.size,
    diagnostics: diagnosticsOf(snapshot),
    // Whoever waits for problems does not wait for this; another thread sends it along.
    get definitions() {
      definitions ??= definitionsOf(workspace).map(({ name, title, document, range }) => ({
        name,
        title,
        location: toLocation(snapshot, document.path, range),
      }));
      return definitions;
    },
  };
}
