import { findDefinitions } from '@ninefold/core';
import { SymbolKind, type WorkspaceSymbol, WorkspaceSymbolRequest } from 'vscode-languageserver';
import { toLocation } from '../protocol/convert.ts';
import { defineFeature } from '../protocol/feature.ts';

/** Definitions by name or title, in all folders and the packs they use. */
export const workspaceSymbol = defineFeature(WorkspaceSymbolRequest.type, {
  capabilities: { workspaceSymbolProvider: true },
  needs: 'linked',
  provide: (snapshots, { query }) => {
    const found = snapshots.flatMap((snapshot) =>
      findDefinitions(snapshot.workspace, query).map(
        ({ name, title, document, range }): WorkspaceSymbol => ({
          name,
          ...(title !== undefined && { containerName: title }),
          kind: SymbolKind.Class,
          location: toLocation(snapshot, document.path, range),
        }),
      ),
    );
    return [...new Map(found.map((symbol) => [`${symbol.location.uri} ${symbol.name}`, symbol])).values()];
  },
});
