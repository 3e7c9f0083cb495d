import { type CheckedFolder, checkedFolderOf } from '../protocol/checked-folder.ts';
import type { Snapshot } from '../protocol/snapshot.ts';
import type { Activity } from './activity.ts';
import type { AwayChecks } from './away-checks.ts';
import type { Folder } from './folder.ts';
import type { Session } from './session.ts';
import { createSignal } from './signal.ts';

/** Checks the folders of a session in the background, whenever they have changed. */
export interface Checker {
  /** Says that something may have changed. */
  wake(): void;
  /** What was found in every folder, in their order, once all have been checked as they are now. */
  all(): Promise<readonly CheckedFolder[]>;
  /** Stops for good. */
  stop(): void;
}

/** What hears of a check. */
export interface CheckListener {
  /** A folder has been checked at its latest revision; here, of which there is a snapshot, or away. */
  checked(folder: CheckedFolder, snapshot: Snapshot | undefined): void;
  gone(folder: string): void;
  failed(error: unknown): void;
  readonly activity: Pick<Activity, 'begin' | 'end'>;
}

/** With fewer files to check, the start of another thread would take longer than the check. */
const fewestAway = 400;

/**
 * Folders with open files are checked first, and here. The others follow one after another; when something changes meanwhile, the check of
 * a folder that nobody has open is left where it is, and goes on after those that a person waits for. Where there are other threads, they
 * check the others when those are many, all at once; here they are read when somebody asks for more than was found in them.
 */
export function createChecker(
  session: Session,
  away: AwayChecks | undefined,
  { checked: onChecked, gone, failed, activity }: CheckListener,
): Checker {
  const { turns } = session;
  const checked = new Map<string, CheckedFolder>();
  /** The revisions that other threads are checking, by folder. */
  const ordered = new Map<string, number>();
  let isAwayBroken = false;
  let isRunning = false;
  let isStopped = false;
  let isWanted = false;
  /** Given when something has changed, since the folders were looked at, for a person who has files open. */
  let waiting = createSignal();
  /** Given when all folders have been checked as they are. */
  let finished = createSignal();

  const isChanged = ({ uri, revision }: Folder) => checked.get(uri)?.revision !== revision;
  const keep = (folder: CheckedFolder, snapshot?: Snapshot) => {
    checked.set(folder.folder, folder);
    onChecked(folder, snapshot);
  };

  const checkChanged = async () => {
    const folders = await session.folders();
    const uris = new Set(folders.map(({ uri }) => uri));
    for (const uri of checked.keys()) {
      if (uris.has(uri)) continue;
      checked.delete(uri);
      gone(uri);
    }
    activity.begin(folders.filter(isChanged).length);
    for (const folder of folders) if (folder.isOpen && isChanged(folder)) await check(folder);
    turns.rest();
    const others = folders.filter((folder) => !folder.isOpen && isChanged(folder));
    const files = await Promise.all(others.map((folder) => folder.files()));
    if (away && !isAwayBroken && (ordered.size > 0 || files.flat().length >= fewestAway)) {
      for (const folder of others) void checkAway(folder, away);
      return;
    }
    for (const folder of others) {
      if (waiting.isGiven || isStopped) return;
      if (isChanged(folder)) await Promise.race([check(folder), waiting.given]);
    }
  };
  /** Checks a folder step by step, unless it changes meanwhile or an open one does. */
  const check = async (folder: Folder): Promise<void> => {
    const since = waiting;
    const snapshot = await folder.snapshot();
    const isOutdated = () =>
      isStopped || snapshot.revision !== folder.revision || (!folder.isOpen && since.isGiven);
    await turns.pause(!folder.isOpen);
    while (!isOutdated() && !snapshot.checkUntil(turns.isOver)) await turns.pause(!folder.isOpen);
    if (isOutdated() || !isChanged(folder)) return;
    keep(checkedFolderOf(snapshot), snapshot);
    await folder.rest();
  };
  const checkAway = async (folder: Folder, { check }: AwayChecks): Promise<void> => {
    const { uri, revision } = folder;
    if (ordered.get(uri) === revision) return;
    ordered.set(uri, revision);
    try {
      const found = await check(await folder.order());
      if (folder.revision === revision && !isStopped) keep(found);
    } catch (error) {
      if (!isAwayBroken) failed(error);
      isAwayBroken = true;
    } finally {
      if (ordered.get(uri) === revision) ordered.delete(uri);
      if (ordered.size === 0) runAgain();
    }
  };
  const run = async () => {
    isRunning = true;
    while (isWanted && !isStopped) {
      // What changes together is checked together.
      await turns.next();
      isWanted = false;
      waiting = createSignal();
      await checkChanged().catch(failed);
      turns.rest();
      if (!isWanted && ordered.size === 0) end();
    }
    isRunning = false;
  };
  const end = () => {
    activity.end();
    away?.rest();
    finished.give();
  };
  const runAgain = () => {
    isWanted = true;
    if (!isRunning) void run();
  };
  return {
    wake: () => {
      if (finished.isGiven) finished = createSignal();
      if (session.openFiles.size > 0) {
        turns.hurry();
        waiting.give();
      }
      runAgain();
    },
    all: async () => {
      await finished.given;
      return [...checked.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
    },
    stop: () => {
      isStopped = true;
    },
  };
}
