import { proposeDataset } from '@ninefold/core';
import { datasetFromFileRequest } from '../protocol/custom/definitions.ts';
import { defineCustomFeature } from '../protocol/feature.ts';
import type { Snapshot } from '../protocol/snapshot.ts';

/** The dataset of a data file, by looking at it. */
export const datasetFromFile = defineCustomFeature(datasetFromFileRequest, {
  needs: 'linked',
  provide: async (snapshots, { uri }) => {
    const isListed = ({ pathOf, data }: Snapshot) => data.paths.includes(pathOf(uri) ?? '');
    // A file that was put there a moment ago is in no list yet.
    const snapshot = snapshots.find(isListed) ?? snapshots.find(({ pathOf }) => pathOf(uri) !== undefined);
    const path = snapshot?.pathOf(uri);
    if (snapshot === undefined || path === undefined) {
      return { files: [], notes: ['This file lies in no folder that is open.'] };
    }
    const proposed = await proposeDataset(snapshot.workspace, path, snapshot.data);
    if (typeof proposed === 'string') return { files: [], notes: [proposed] };
    return { files: [{ uri: snapshot.uriOf(proposed.path), text: proposed.text }], notes: proposed.notes };
  },
});
