import type { FileToWrite } from './custom/custom-request.ts';
import type { Proposal } from './custom/definitions.ts';
import type { Snapshot } from './snapshot.ts';
import { canonicalUri, joinUri } from './uri.ts';

/** The snapshots of the folder that a request names, or all where it names none. */
export function snapshotsOfFolder(
  snapshots: readonly Snapshot[],
  folder: string | undefined,
): readonly Snapshot[] {
  return folder === undefined
    ? snapshots
    : snapshots.filter((snapshot) => snapshot.folder === canonicalUri(folder));
}

/** What the core proposes to write, with the addresses of the files; nothing, and why, for a folder that is not open. */
export function proposalIn(
  snapshot: Snapshot | undefined,
  propose: (snapshot: Snapshot) => {
    readonly files: readonly { readonly path: string; readonly text: string }[];
    readonly notes: readonly string[];
  },
): Proposal {
  if (snapshot === undefined) return { files: [], notes: ['This folder is not open.'] };
  const { files, notes } = propose(snapshot);
  return { files: files.map(({ path, text }) => ({ uri: snapshot.uriOf(path), text })), notes };
}

/** Files of a folder that may not be there yet. */
export function filesIn(folder: string, files: ReadonlyMap<string, string>): readonly FileToWrite[] {
  return [...files].map(([path, text]) => ({ uri: joinUri(canonicalUri(folder), path), text }));
}
