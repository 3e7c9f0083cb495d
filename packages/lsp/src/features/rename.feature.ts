import { type Renaming, renameAt, renameHeadingAt } from '@ninefold/core';
import { LSPErrorCodes, RenameRequest, ResponseError } from 'vscode-languageserver';
import { withChoices } from '../protocol/choices.ts';
import { defineFileFeature } from '../protocol/feature.ts';
import type { Snapshot } from '../protocol/snapshot.ts';

/** Another name for something, wherever it is named; another text for a heading, and the datasets that read it say so. */
export const rename = defineFileFeature(RenameRequest.type, {
  capabilities: { renameProvider: { prepareProvider: true } },
  needs: 'linked',
  provide: ({ snapshot, document }, { position, newName }) =>
    answer(snapshot, renameAt(snapshot.workspace, document, document.source.offsetAt(position), newName)),
  provideInData: ([view], { position, newName }) =>
    view === undefined
      ? null
      : answer(view.snapshot, renameHeadingAt(view.snapshot.workspace, view.path, position, newName)),
});

function answer(snapshot: Snapshot, renaming: Renaming | undefined) {
  if (renaming?.kind === 'refused') throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.why);
  return renaming ? withChoices(snapshot, renaming.edits, renaming.choices) : null;
}
