import { foldsOf } from '@ninefold/core';
import { FoldingRangeKind, FoldingRangeRequest } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** What can be folded away. */
export const foldingRange = defineFileFeature(FoldingRangeRequest.type, {
  capabilities: { foldingRangeProvider: true },
  needs: 'linked',
  provide: ({ document }) =>
    foldsOf(document).map(({ start, end, isComment }) => ({
      startLine: start,
      endLine: end,
      ...(isComment && { kind: FoldingRangeKind.Comment }),
    })),
});
