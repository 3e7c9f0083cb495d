import { prepareRename as prepare, prepareHeadingRename, type RenamePlace } from '@ninefold/core';
import { LSPErrorCodes, PrepareRenameRequest, ResponseError } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** Whether what stands here can have another name, and if not, why. */
export const prepareRename = defineFileFeature(PrepareRenameRequest.type, {
  // Advertised together with the renaming itself.
  capabilities: {},
  needs: 'linked',
  provide: ({ snapshot, document }, { position }) =>
    answer(prepare(snapshot.workspace, document, document.source.offsetAt(position))),
  provideInData: ([view], { position }) =>
    answer(view && prepareHeadingRename(view.snapshot.workspace, view.path, position)),
});

function answer(place: RenamePlace | undefined) {
  if (place?.kind === 'refused') throw new ResponseError(LSPErrorCodes.RequestFailed, place.why);
  return place ? { range: place.range, placeholder: place.name } : null;
}
