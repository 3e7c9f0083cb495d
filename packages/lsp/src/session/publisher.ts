import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { CheckedFolder } from '../protocol/checked-folder.ts';
import { mergeDiagnostics, resultIdOf } from '../protocol/diagnostics.ts';
import type { Snapshot } from '../protocol/snapshot.ts';
import { canonicalUri } from '../protocol/uri.ts';
import type { OpenFile } from './open-files.ts';

/** Tells the editor of problems, file by file, and only where something has changed. */
export interface Publisher {
  /** `snapshot` is what was checked, where that is here: its texts say where in a line a place is. */
  update(checked: CheckedFolder, snapshot: Snapshot | undefined): void;
  /** Takes the problems of a folder back. */
  remove(folder: string): void;
}

export function createPublisher(
  openFiles: ReadonlyMap<string, OpenFile>,
  send: (params: PublishDiagnosticsParams, snapshots: readonly Snapshot[]) => void,
): Publisher {
  const byFolder = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>();
  const sent = new Map<string, string>();
  const publish = (uris: ReadonlySet<string>, snapshots: readonly Snapshot[]) => {
    const all = mergeDiagnostics([...byFolder.values()].map((problems) => only(uris, problems)));
    for (const uri of uris) {
      const diagnostics = all.get(uri) ?? [];
      const version = openFiles.get(canonicalUri(uri))?.version;
      const name = `${version ?? ''} ${resultIdOf(diagnostics)}`;
      if (sent.get(uri) === name || (diagnostics.length === 0 && !sent.has(uri))) continue;
      send({ uri, ...(version !== undefined && { version }), diagnostics: [...diagnostics] }, snapshots);
      if (diagnostics.length > 0) sent.set(uri, name);
      else sent.delete(uri);
    }
  };
  return {
    update: ({ folder, settings, diagnostics }, snapshot) => {
      const isShown = (uri: string) => settings.problems.unopenedFiles || openFiles.has(canonicalUri(uri));
      const before = byFolder.get(folder);
      const now = new Map([...diagnostics].filter(([uri]) => isShown(uri)));
      byFolder.set(folder, now);
      publish(new Set([...(before?.keys() ?? []), ...now.keys()]), snapshot ? [snapshot] : []);
    },
    remove: (folder) => {
      const before = byFolder.get(folder);
      byFolder.delete(folder);
      publish(new Set(before?.keys()), []);
    },
  };
}

/** The problems of some files. */
function only<T>(uris: ReadonlySet<string>, problems: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map(
    [...uris].flatMap((uri) => {
      const found = problems.get(uri);
      return found === undefined ? [] : [[uri, found] as const];
    }),
  );
}
