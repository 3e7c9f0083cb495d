import { referencesAt } from '@ninefold/core';
import { ReferencesRequest } from 'vscode-languageserver';
import { toLocation } from '../protocol/convert.ts';
import { defineFileFeature } from '../protocol/feature.ts';

/** Every place where a name is used, in files, queries and formulas. */
export const references = defineFileFeature(ReferencesRequest.type, {
  capabilities: { referencesProvider: true },
  needs: 'linked',
  provide: ({ snapshot, document }, { position, context }) => {
    const offset = document.source.offsetAt(position);
    const found = referencesAt(snapshot.workspace, document, offset, context.includeDeclaration);
    return found.map(({ file, range }) => toLocation(snapshot, file, range));
  },
});
