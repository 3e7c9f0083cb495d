import { createCalculator, disclosedCalculator, type RuleMemory, type Workspace } from '@ninefold/core';
import type { Settings } from '../protocol/settings.ts';
import type { Snapshot } from '../protocol/snapshot.ts';
import { canonicalUri, decodeAddress, joinUri, pathWithin } from '../protocol/uri.ts';
import { createCheck } from './create-check.ts';
import { lend } from './lend.ts';
import type { OpenFile } from './open-files.ts';

/** The addresses of files that come with Ninefold are their paths. */
const builtIn = 'ninefold:';

/** What is known of a folder, with the problems left until somebody asks for them. */
export function createSnapshot(parts: {
  readonly folder: string;
  readonly revision: number;
  readonly settings: Settings;
  readonly workspace: Workspace;
  /** What earlier checks of the folder found. */
  readonly memory: RuleMemory;
  /** The files that were open at that moment, by canonical address. */
  readonly openFiles: ReadonlyMap<string, OpenFile>;
  readonly today: string | undefined;
  readonly data: Snapshot['data'];
}): Snapshot {
  const { folder, workspace, openFiles } = parts;
  // What was worked out for a folder that nobody looks at is not kept.
  const calculator = lend(() => createCalculator(workspace));
  const disclosed = lend(() => disclosedCalculator(workspace, calculator()));
  const check = createCheck(workspace, { today: parts.today }, parts.memory);
  let shared: ReadonlyMap<string, string> | undefined;
  const uris = new Map<string, string>();
  const addressOf = (path: string) => {
    if (path.startsWith(builtIn)) return path;
    const address = joinUri(folder, path);
    return openFiles.get(address)?.uri ?? address;
  };
  return {
    folder,
    revision: parts.revision,
    settings: parts.settings,
    versions: Object.fromEntries([...openFiles.values()].map(({ uri, version }) => [uri, version])),
    workspace,
    get calculator() {
      return disclosed();
    },
    get undisclosed() {
      return calculator();
    },
    data: parts.data,
    get problems() {
      return check(() => false) ?? [];
    },
    checkUntil: (isOver) => check(isOver) !== undefined,
    uriOf: (path) => {
      const uri = uris.get(path) ?? addressOf(path);
      uris.set(path, uri);
      return uri;
    },
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
