import type { Snapshot } from '../protocol/snapshot.ts';
import type { Activity } from './activity.ts';
import type { Folder } from './folder.ts';
import type { Session } from './session.ts';

/** Checks the folders of a session in the background, one after another, whenever they have changed. */
export interface Checker {
  /** Says that something may have changed. */
  wake(): void;
  /** Stops for good. */
  stop(): void;
}

/**
 * `onChecked` gets each folder at its latest revision, those with open files first. When something changes meanwhile, the check of a
 * folder that nobody has open is left where it is, and goes on after those that a person waits for.
 */
export function createChecker(
  session: Session,
  onChecked: (snapshot: Snapshot) => void,
  onGone: (folder: string) => void,
  onError: (error: unknown) => void,
  activity: Pick<Activity, 'begin' | 'end'>,
): Checker {
  const { turns } = session;
  const checked = new Map<string, Snapshot>();
  let isRunning = false;
  let isStopped = false;
  let isWanted = false;
  /** Given when something has changed, since the folders were looked at, for a person who has files open. */
  let waiting = createSignal();

  const checkChanged = async () => {
    const folders = await session.folders();
    const uris = new Set(folders.map(({ uri }) => uri));
    for (const uri of checked.keys()) {
      if (uris.has(uri)) continue;
      checked.delete(uri);
      onGone(uri);
    }
    activity.begin(folders.filter((each) => checked.get(each.uri)?.revision !== each.revision).length);
    const isChanged = (folder: Folder) => checked.get(folder.uri)?.revision !== folder.revision;
    for (const folder of folders.filter(({ isOpen }) => isOpen)) if (isChanged(folder)) await check(folder);
    turns.rest();
    for (const folder of folders) {
      if (waiting.isGiven || isStopped) return;
      if (!folder.isOpen && isChanged(folder)) await Promise.race([check(folder), waiting.given]);
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
    if (isOutdated() || checked.get(folder.uri) === snapshot) return;
    checked.set(folder.uri, snapshot);
    onChecked(snapshot);
    folder.rest();
  };
  const run = async () => {
    isRunning = true;
    while (isWanted && !isStopped) {
      // What changes together is checked together.
      await turns.next();
      isWanted = false;
      waiting = createSignal();
      await checkChanged().catch(onError);
      turns.rest();
      if (!isWanted) activity.end();
    }
    isRunning = false;
  };
  return {
    wake: () => {
      isWanted = true;
      if (session.openFiles.size > 0) {
        turns.hurry();
        waiting.give();
      }
      if (!isRunning) void run();
    },
    stop: () => {
      isStopped = true;
    },
  };
}

/** Something that is waited for. */
interface Signal {
  readonly isGiven: boolean;
  readonly given: Promise<void>;
  give(): void;
}

function createSignal(): Signal {
  let isGiven = false;
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = () => {
      isGiven = true;
      resolve();
    };
  });
  return {
    get isGiven() {
      return isGiven;
    },
    given,
    give: () => give(),
  };
}
