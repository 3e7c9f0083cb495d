import {
  type Calculator,
  type DataFiles,
  type Document,
  datasetsOf,
  findDocument,
  type Problem,
  type Workspace,
} from '@ninefold/core';
import type { Settings } from './settings.ts';

/** All that is known of one partnership's folder at one moment. It never changes; an edit makes another one. */
export interface Snapshot {
  /** The address of the folder, as `canonicalUri` writes it. */
  readonly folder: string;
  /** Rises with every change of a file. */
  readonly revision: number;
  readonly settings: Settings;
  /** The version of each open file that this was made from, by the address as the editor writes it. */
  readonly versions: Readonly<Record<string, number>>;
  readonly workspace: Workspace;
  /** Its results may be shown: what the partnership's disclosure hides is taken away. */
  readonly calculator: Calculator;
  /** What the data give, hidden or not: for expected figures, which are compared with that everywhere. */
  readonly undisclosed: Calculator;
  /** Worked out when first asked for. */
  readonly problems: readonly Problem[];
  /** Goes on with working them out until the time is over; whether they are all known. */
  checkUntil(isOver: () => boolean): boolean;
  /** The data files of the folder, whether a dataset reads them or not. */
  readonly data: DataFiles;
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

/** A data file that datasets of a snapshot read. */
export interface DataFileView {
  readonly snapshot: Snapshot;
  readonly path: string;
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

/** The data file at an address in each snapshot that reads it. */
export function dataFileViewsOf(snapshots: readonly Snapshot[], uri: string): readonly DataFileView[] {
  return snapshots.flatMap((snapshot) => {
    const path = snapshot.pathOf(uri);
    const isRead = path !== undefined && datasetsOf(snapshot.workspace, path).length > 0;
    return isRead ? [{ snapshot, path }] : [];
  });
}
