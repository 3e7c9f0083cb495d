import type { Workspace } from '../workspace/workspace.ts';
import { definitionIn } from './find-definitions.ts';
import { writtenNames } from './written-names.ts';

/**
 * Reads the names of every definition of a workspace, one definition a step, while their trees are still there: a rename, or a search for
 * references or definitions, then reads none of the files again.
 */
export function* rememberNames({ documents }: Workspace): Generator<undefined> {
  for (const document of documents.values()) {
    writtenNames(document);
    definitionIn(document);
    yield undefined;
  }
}
