import { formatDocument } from '@ninefold/core';
import { DocumentRangeFormattingRequest } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** Some lines of a file as Ninefold writes them, where the others can stay as they are. */
export const rangeFormatting = defineFileFeature(DocumentRangeFormattingRequest.type, {
  capabilities: { documentRangeFormattingProvider: true },
  needs: 'linked',
  provide: ({ document }, { range: { start, end } }) => {
    // A selection that ends before the first letter of a line does not mean that line.
    const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    const lines = { first: start.line, last };
    return formatDocument(document, lines).map(({ range, newText }) => ({ range, newText }));
  },
});
