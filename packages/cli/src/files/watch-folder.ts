import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { isPassedBy } from './list-files.ts';

export interface FolderWatch {
  /** Never fulfilled; rejected when `onChange` fails, so that whoever waits hears of it. */
  readonly failure: Promise<never>;
  close(): Promise<void>;
}

/**
 * Calls `onChange` once after each burst of changes to the files of a folder. While it runs, further changes wait; then it is
 * called once more for all of them.
 */
export async function watchFolder(root: string, onChange: () => Promise<void>): Promise<FolderWatch> {
  let fail: (error: unknown) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const turn = oneAtATime(onChange);
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    ignored: (path) =>
      relative(root, path)
        .split(sep)
        .some((name) => name !== '..' && isPassedBy(name)),
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => turn().catch(fail), quietTime);
  });
  // A file that vanishes while it is looked at is a change like any other.
  watcher.on('error', () => {});
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  return {
    failure,
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** Milliseconds without a change after which the files are taken to be saved. */
const quietTime = 60;

function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isWanted) {
        isWanted = false;
        await work();
      }
    } finally {
      isRunning = false;
    }
  };
}
