import { completionsWithData, documentationOf } from '@ninefold/core';
import { CompletionResolveRequest, MarkupKind } from 'vscode-languageserver';
import { defineFeature } from '../protocol/feature.ts';
import { viewOf } from '../protocol/snapshot.ts';

/** What a completion means, when somebody looks at it. */
export const completionResolve = defineFeature(CompletionResolveRequest.type, {
  // Advertised together with the completions themselves.
  capabilities: {},
  needs: 'linked',
  provide: async (snapshots, item) => {
    const offered = item.data as { readonly uri: string; readonly offset: number } | undefined;
    const view = offered && viewOf(snapshots, offered.uri);
    if (offered === undefined || view === undefined) return item;
    const { workspace, calculator, data } = view.snapshot;
    const context = { workspace, calculator, document: view.document };
    const found = await completionsWithData(context, offered.offset, data);
    const same = found.find(({ label, detail }) => label === item.label && detail === item.detail);
    const value = same && documentationOf(same);
    return value === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
  },
});
