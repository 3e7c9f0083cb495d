import { highlightsAt } from '@ninefold/core';
import { DocumentHighlightKind, DocumentHighlightRequest } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** The places of the same file where a name is used. */
export const documentHighlight = defineFileFeature(DocumentHighlightRequest.type, {
  capabilities: { documentHighlightProvider: true },
  needs: 'linked',
  provide: ({ snapshot, document }, { position }) =>
    highlightsAt(snapshot.workspace, document, document.source.offsetAt(position)).map(
      ({ range, isDefinition }) => ({
        range,
        kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }),
    ),
});
