import { hintsIn } from '@ninefold/core';
import { InlayHintRequest } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** Beside areas their names, beside periods what their texts do not say, and beside what is expected whether it comes out. */
export const inlayHint = defineFileFeature(InlayHintRequest.type, {
  capabilities: { inlayHintProvider: true },
  needs: 'linked',
  provide: ({ snapshot: { workspace, calculator, settings }, document }, { range }) => {
    const { show } = settings;
    const hints = show.hints ? hintsIn({ workspace, calculator, document }, show) : [];
    return hints
      .filter(({ at }) => range.start.line <= at.line && at.line <= range.end.line)
      .map(({ at, text }) => ({ position: at, label: text, paddingLeft: true }));
  },
});
