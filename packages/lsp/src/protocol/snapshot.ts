import { type Calculator, type Document, findDocument, type Problem, type Workspace } from '@ninefold/core';
import type { Settings } from './settings.ts';

/** All that is known of one partnership's folder at one moment. It never changes; an edit makes another one. */
export interface Snapshot {
  /** The address of the folder, as `canonicalUri` writes it. */
  readonly folder: string;
  /** Rises with every change of a file. */
  readonly revision: number;
  readonly settings: Settings;
  readonly workspace: Workspace;
  /** Its results may be shown: what the partnership's disclosure hides is taken away. */
  readonly calculator: Calculator;
  /** Worked out when first asked for. */
  readonly problems: readonly Problem[];
  /** The address of a file of the workspace as the editor writes it. */
  uriOf(path: string): string;
  /** The path of a file in the workspace; undefined for one that is no part of it. */
  pathOf(uri: string): string | undefined;
}

/** One definition file within its snapshot. */
export interface FileView {
  readonly snapshot: Snapshot;
  readonly document: Document;
}

/** The file at an address in the first snapshot that has read it. */
export function viewOf(snapshots: readonly Snapshot[], uri: string): FileView | undefined {
  for (const snapshot of snapshots) {
    const path = snapshot.pathOf(uri);
    const document = path === undefined ? undefined : findDocument(snapshot.workspace, path);
    if (document !== undefined) return { snapshot, document };
  }
  return undefined;
}
