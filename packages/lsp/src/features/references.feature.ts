import { referencesAt, referencesUnder } from '@ninefold/core';
import { ReferencesRequest } from 'vscode-languageserver';
import { toLocation } from '../protocol/convert.ts';
import { defineFileFeature } from '../protocol/feature.ts';

/** Every place where a name is used, in files, queries and formulas; of a heading, where its column is. */
export const references = defineFileFeature(ReferencesRequest.type, {
  capabilities: { referencesProvider: true },
  needs: 'linked',
  provide: ({ snapshot, document }, { position, context }) => {
    const offset = document.source.offsetAt(position);
    const found = referencesAt(snapshot.workspace, document, offset, context.includeDeclaration);
    return found.map(({ file, range }) => toLocation(snapshot, file, range));
  },
  provideInData: (views, { position, context }) =>
    views.flatMap(({ snapshot, path }) =>
      referencesUnder(snapshot.workspace, path, position, context.includeDeclaration).map(({ file, range }) =>
        toLocation(snapshot, file, range),
      ),
    ),
});
