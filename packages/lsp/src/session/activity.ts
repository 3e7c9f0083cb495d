import type { CheckedFolder } from '../protocol/checked-folder.ts';
import { changedNotification, type ServerState, stateNotification } from '../protocol/custom/state.ts';
import { countProblems } from '../protocol/diagnostics.ts';

/** Tells a person what goes on in the background: that folders are being checked, how far it is, and what was found. */
export interface Activity {
  /** So many folders are going to be checked. */
  begin(folders: number): void;
  checked(folder: CheckedFolder): void;
  gone(folder: string): void;
  end(): void;
}

/** How an editor is told. */
export interface ActivityListener {
  /** Whether it wants to hear of states and changes. */
  readonly wantsState: () => boolean;
  notify(method: string, params: object): void;
  openProgress(): Promise<ProgressBar>;
}

/** A bar that shows how far something is. */
export interface ProgressBar {
  begin(title: string, percentage: number): void;
  report(percentage: number, message: string): void;
  done(): void;
}

/** What is over sooner is not worth a look. */
const shortest = 200;

export function createActivity({ wantsState, notify, openProgress }: ActivityListener): Activity {
  const known = new Map<string, Omit<ServerState, 'activity'>>();
  let round = { folders: 0, done: 0, start: 0 };
  let bar: Promise<ProgressBar | undefined> | undefined;

  let told: ServerState['activity'] = 'ready';
  const tellState = (activity: ServerState['activity']) => {
    if (!wantsState() || (activity === 'checking' && told === activity)) return;
    told = activity;
    const all = [...known.values()];
    const sum = (count: (state: Omit<ServerState, 'activity'>) => number) =>
      all.reduce((total, state) => total + count(state), 0);
    const state: ServerState = {
      activity,
      files: sum(({ files }) => files),
      problems: {
        errors: sum(({ problems }) => problems.errors),
        warnings: sum(({ problems }) => problems.warnings),
      },
    };
    notify(stateNotification.method, state);
  };
  const showProgress = () => {
    const { folders, done, start } = round;
    if (done >= folders || performance.now() - start < shortest) return;
    const percentage = Math.floor((100 * done) / folders);
    bar ??= openProgress().then(
      (opened) => {
        opened.begin('Checking the definitions', percentage);
        return opened;
      },
      // An editor that refuses a bar goes without.
      () => undefined,
    );
    void bar.then((opened) => opened?.report(percentage, `${done} of ${folders} folders`));
  };
  return {
    begin: (folders) => {
      round = { folders, done: 0, start: performance.now() };
      if (folders > 0) tellState('checking');
    },
    checked: ({ folder, revision, files, diagnostics }) => {
      round.done++;
      if (wantsState()) {
        known.set(folder, { files, problems: countProblems([...diagnostics.values()].flat()) });
        notify(changedNotification.method, { folder, revision });
      }
      showProgress();
    },
    gone: (folder) => {
      known.delete(folder);
    },
    end: () => {
      // A folder that has changed meanwhile was left for the next round.
      if (told === 'checking' && round.done === round.folders) tellState('ready');
      void bar?.then((opened) => opened?.done());
      bar = undefined;
    },
  };
}
