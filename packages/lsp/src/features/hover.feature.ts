import { describeAt } from '@ninefold/core';
import { HoverRequest, MarkupKind } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** What stands under the pointer: what a key means, what a name stands for and what its value is now. */
export const hover = defineFileFeature(HoverRequest.type, {
  capabilities: { hoverProvider: true },
  needs: 'linked',
  provide: ({ snapshot: { workspace, calculator }, document }, { position }) => {
    const found = describeAt({ workspace, calculator, document }, document.source.offsetAt(position));
    return found ? { contents: { kind: MarkupKind.Markdown, value: found.text }, range: found.range } : null;
  },
});
