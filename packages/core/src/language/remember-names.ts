import type { Workspace } from '../workspace/workspace.ts';
import { writtenNames } from './written-names.ts';

/**
 * Reads the names of every definition of a workspace, one definition a step, while their trees are still there: a rename or a search for
 * references then reads none of the files again.
 */
export function* rememberNames({ documents }: Workspace): Generator<undefined> {
  for (const document of documents.values()) {
    writtenNames(document);
    yield undefined;
  }
}
