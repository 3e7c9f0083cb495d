import { definitionsAt, definitionsUnder } from '@ninefold/core';
import { DefinitionRequest } from 'vscode-languageserver';
import { toLocation } from '../protocol/convert.ts';
import { defineFileFeature } from '../protocol/feature.ts';

/** Where a name is defined: in the partnership, in a pack, in a dataset or its data; of a heading, its column in the dataset. */
export const definition = defineFileFeature(DefinitionRequest.type, {
  capabilities: { definitionProvider: true },
  needs: 'linked',
  provide: ({ snapshot, document }, { position }) =>
    definitionsAt(snapshot.workspace, document, document.source.offsetAt(position)).map(({ file, range }) =>
      toLocation(snapshot, file, range),
    ),
  provideInData: (views, { position }) =>
    views.flatMap(({ snapshot, path }) =>
      definitionsUnder(snapshot.workspace, path, position).map(({ file, range }) =>
        toLocation(snapshot, file, range),
      ),
    ),
});
