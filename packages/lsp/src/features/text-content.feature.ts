import { loadBuiltInPacks, readProblemPage } from '@ninefold/core';
import { TextDocumentContentRequest } from 'vscode-languageserver';
import { defineFeature } from '../protocol/feature.ts';
import { decodeAddress } from '../protocol/uri.ts';

/** The text of files that come with Ninefold: the definitions of built-in packs, and the pages about problems. */
export const textContent = defineFeature(TextDocumentContentRequest.type, {
  capabilities: { workspace: { textDocumentContent: { schemes: ['ninefold'] } } },
  needs: 'nothing',
  provide: async (_snapshots, { uri }) => {
    const address = decodeAddress(uri);
    return { text: readProblemPage(address) ?? (await loadBuiltInPacks()).textOf(address) ?? '' };
  },
});
