import type { Snapshot } from '../protocol/snapshot.ts';
import type { Session } from './session.ts';

/** Checks the folders of a session in the background, one after another, whenever they have changed. */
export interface Checker {
  /** Says that something may have changed. */
  wake(): void;
  /** Stops for good. */
  stop(): void;
}

/** No pause while typing is longer, whatever a check takes. */
const longestPause = 250;

/**
 * `onChecked` gets each folder at its latest revision. Between folders the editor's requests have their turn. The pause between
 * checks grows with what a check takes, so that a large folder is not checked at every letter and a small one is.
 */
export function createChecker(
  session: Session,
  onChecked: (snapshot: Snapshot) => void,
  onGone: (folder: string) => void,
  onError: (error: unknown) => void,
): Checker {
  const checked = new Map<string, Snapshot>();
  let isRunning = false;
  let isWanted = false;
  let isStopped = false;
  let lastCost = 0;
  let lastEnd = 0;

  const checkChanged = async () => {
    const folders = await session.folders();
    const uris = new Set(folders.map(({ uri }) => uri));
    for (const uri of checked.keys()) {
      if (uris.has(uri)) continue;
      checked.delete(uri);
      onGone(uri);
    }
    for (const folder of folders) {
      if (isStopped) return;
      const snapshot = await folder.snapshot();
      if (checked.get(folder.uri) === snapshot || snapshot.revision !== folder.revision) continue;
      const start = performance.now();
      checked.set(folder.uri, snapshot);
      onChecked(snapshot);
      lastEnd = performance.now();
      lastCost = lastEnd - start;
      await pause(0);
    }
  };
  const run = async () => {
    isRunning = true;
    while (isWanted && !isStopped) {
      await pause(Math.min(longestPause, Math.max(0, lastEnd + lastCost / 4 - performance.now())));
      isWanted = false;
      await checkChanged().catch(onError);
    }
    isRunning = false;
  };
  return {
    wake: () => {
      isWanted = true;
      if (!isRunning) void run();
    },
    stop: () => {
      isStopped = true;
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
