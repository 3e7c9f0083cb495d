import { formatDocument } from '@ninefold/core';
import { DocumentFormattingRequest } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** A file as Ninefold writes it: the indentation, the spacing, the end, and nothing else. */
export const formatting = defineFileFeature(DocumentFormattingRequest.type, {
  capabilities: { documentFormattingProvider: true },
  needs: 'linked',
  provide: ({ document }) => formatDocument(document).map(({ range, newText }) => ({ range, newText })),
});
