import { editsForMoves } from '@ninefold/core';
import { WillRenameFilesRequest, type WorkspaceEdit } from 'vscode-languageserver';
import { toWorkspaceEdit } from '../protocol/convert.ts';
import { defineFeature } from '../protocol/feature.ts';
import { pathOfUri } from '../protocol/uri.ts';

/** Paths that definitions write follow the files and folders they lead to, when those get another name or place. */
export const willRenameFiles = defineFeature(WillRenameFilesRequest.type, {
  capabilities: {
    workspace: {
      fileOperations: {
        willRename: {
          filters: [
            { pattern: { glob: '**/*.{yaml,csv,tsv,txt}', matches: 'file' } },
            { pattern: { glob: '**/*', matches: 'folder' } },
          ],
        },
      },
    },
  },
  needs: 'linked',
  provide: (snapshots, { files }): WorkspaceEdit => {
    const moves = files.map(({ oldUri, newUri }) => ({ from: pathOfUri(oldUri), to: pathOfUri(newUri) }));
    const edits = snapshots.map((snapshot) =>
      toWorkspaceEdit(snapshot, editsForMoves(snapshot.workspace, pathOfUri(snapshot.folder), moves)),
    );
    return { changes: Object.assign({}, ...edits.map(({ changes }) => changes)) };
  },
});
