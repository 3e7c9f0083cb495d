import { linkedPlacesAt } from '@ninefold/core';
import { LinkedEditingRangeRequest } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** The places of a measure's name that change together while one of them is typed over. */
export const linkedEditingRange = defineFileFeature(LinkedEditingRangeRequest.type, {
  capabilities: { linkedEditingRangeProvider: true },
  needs: 'linked',
  provide: ({ snapshot, document }, { position }) => {
    const ranges = linkedPlacesAt(snapshot.workspace, document, document.source.offsetAt(position));
    return ranges.length > 0 ? { ranges: [...ranges], wordPattern: '[A-Za-z0-9_][A-Za-z0-9._]*' } : null;
  },
});
