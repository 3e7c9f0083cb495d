import { renameAt } from '@ninefold/core';
import { LSPErrorCodes, RenameRequest, ResponseError } from 'vscode-languageserver';
import { toWorkspaceEdit } from '../protocol/convert.ts';
import { defineFileFeature } from '../protocol/feature.ts';

/** Another name for something, wherever it is named. */
export const rename = defineFileFeature(RenameRequest.type, {
  capabilities: { renameProvider: { prepareProvider: true } },
  needs: 'linked',
  provide: ({ snapshot, document }, { position, newName }) => {
    const offset = document.source.offsetAt(position);
    const renaming = renameAt(snapshot.workspace, document, offset, newName);
    if (renaming?.kind === 'refused') throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.why);
    return renaming ? toWorkspaceEdit(snapshot, renaming.edits) : null;
  },
});
