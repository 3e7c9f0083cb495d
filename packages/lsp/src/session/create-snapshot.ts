import { checkWorkspace, createCalculator, disclosedCalculator, type Workspace } from '@ninefold/core';
import type { Settings } from '../protocol/settings.ts';
import type { Snapshot } from '../protocol/snapshot.ts';
import { canonicalUri, decodeAddress, joinUri, pathWithin } from '../protocol/uri.ts';

/** The addresses of files that come with Ninefold are their paths. */
const builtIn = 'ninefold:';

/** What is known of a folder, with the problems left until somebody asks for them. */
export function createSnapshot(parts: {
  readonly folder: string;
  readonly revision: number;
  readonly settings: Settings;
  readonly workspace: Workspace;
  /** The address of an open file as the editor writes it. */
  readonly shownUri: (uri: string) => string;
}): Snapshot {
  const { folder, workspace, shownUri } = parts;
  const calculator = createCalculator(workspace);
  let problems: Snapshot['problems'] | undefined;
  let shared: ReadonlyMap<string, string> | undefined;
  return {
    folder,
    revision: parts.revision,
    settings: parts.settings,
    workspace,
    calculator: disclosedCalculator(workspace, calculator),
    get problems() {
      problems ??= checkWorkspace(workspace, calculator);
      return problems;
    },
    uriOf: (path) => (path.startsWith(builtIn) ? path : shownUri(joinUri(folder, path))),
    pathOf: (uri) => {
      if (uri.startsWith(builtIn)) return decodeAddress(uri);
      const canonical = canonicalUri(uri);
      shared ??= sharedData(workspace, folder);
      return pathWithin(folder, canonical) ?? shared.get(canonical);
    },
  };
}

/** Data files that lie above the folder, by address. */
function sharedData({ datasets }: Workspace, folder: string): ReadonlyMap<string, string> {
  const above = [...datasets.values()].flatMap(({ dataPath }) =>
    dataPath?.startsWith('../') ? [dataPath] : [],
  );
  return new Map(above.map((path) => [joinUri(folder, path), path]));
}
