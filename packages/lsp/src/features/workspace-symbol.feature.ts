import { isSought } from '@ninefold/core';
import { SymbolKind, type WorkspaceSymbol, WorkspaceSymbolRequest } from 'vscode-languageserver';
import { defineFeature } from '../protocol/feature.ts';

/** Definitions by name or title, in all folders and the packs they use. */
export const workspaceSymbol = defineFeature(WorkspaceSymbolRequest.type, {
  capabilities: { workspaceSymbolProvider: true },
  needs: 'nothing',
  provide: async (_snapshots, { query }, checked) => {
    const all = (await checked()).flatMap(({ definitions }) => definitions);
    // Every folder that uses a pack has its definitions.
    const unique = new Map(all.map((each) => [`${each.location.uri} ${each.name}`, each]));
    return [...unique.values()]
      .filter((each) => isSought(each, query))
      .map(
        ({ name, title, location }): WorkspaceSymbol => ({
          name,
          ...(title !== undefined && { containerName: title }),
          kind: SymbolKind.Class,
          location,
        }),
      );
  },
});
