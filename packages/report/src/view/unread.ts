import { findDocument, type Problem, type Workspace } from '../core.ts';
import { problemViews } from './evidence.ts';
import type { PlaceView, ProblemView } from './evidence-view.ts';
import { placeView } from './figure.ts';

/** A file that cannot be shown as what it means to be, and why. */
export interface UnreadView {
  readonly name: string;
  readonly sentence: string;
  readonly problems: readonly ProblemView[];
  readonly place: PlaceView;
}

/** What is to be said of a file that no indicator or outcome could be read from; undefined where there is no such file. */
export function buildUnreadView(
  workspace: Workspace,
  problems: readonly Problem[],
  path: string,
): UnreadView | undefined {
  const document = findDocument(workspace, path);
  if (document === undefined) return undefined;
  const own = problemViews(problems.filter(({ file }) => file === path));
  const means = document.kind === 'framework' ? 'an outcome' : 'an indicator';
  const start = { line: 0, character: 0 };
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    sentence:
      own.length === 0
        ? `There is nothing in this file yet that can be shown as ${means}.`
        : `This file cannot be shown as ${means} until it is mended.`,
    problems: own,
    place: placeView({ file: path, range: { start, end: start } }),
  };
}
