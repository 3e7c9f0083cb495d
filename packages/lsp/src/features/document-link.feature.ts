import { linksIn } from '@ninefold/core';
import { DocumentLinkRequest } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** The files and web addresses that a file names. */
export const documentLink = defineFileFeature(DocumentLinkRequest.type, {
  capabilities: { documentLinkProvider: {} },
  needs: 'linked',
  provide: ({ snapshot, document }) =>
    linksIn(snapshot.workspace, document).map(({ range, to }) => ({
      range,
      target: to.kind === 'web' ? to.address : snapshot.uriOf(to.path),
    })),
});
