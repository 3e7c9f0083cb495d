import { hintsIn } from '@ninefold/core';
import { InlayHintRequest } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** The names of areas beside their codes, and what comes out beside what is expected. */
export const inlayHint = defineFileFeature(InlayHintRequest.type, {
  capabilities: { inlayHintProvider: true },
  needs: 'linked',
  provide: ({ snapshot: { workspace, calculator, settings }, document }, { range }) => {
    const hints = settings.show.hints ? hintsIn({ workspace, calculator, document }) : [];
    return hints
      .filter(({ at }) => range.start.line <= at.line && at.line <= range.end.line)
      .map(({ at, text }) => ({ position: at, label: text, paddingLeft: true }));
  },
});
