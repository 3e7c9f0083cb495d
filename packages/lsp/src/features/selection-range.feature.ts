import { stretchesAround } from '@ninefold/core';
import { SelectionRange, SelectionRangeRequest } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** What a growing selection takes in: the word, the value, its key, what is around it. */
export const selectionRange = defineFileFeature(SelectionRangeRequest.type, {
  capabilities: { selectionRangeProvider: true },
  needs: 'linked',
  provide: ({ document }, { positions }) =>
    positions.map((position) => {
      const growing = stretchesAround(document, document.source.offsetAt(position));
      const nested = growing.reduceRight<SelectionRange | undefined>(
        (parent, range) => SelectionRange.create(range, parent),
        undefined,
      );
      return nested ?? SelectionRange.create({ start: position, end: position });
    }),
});
