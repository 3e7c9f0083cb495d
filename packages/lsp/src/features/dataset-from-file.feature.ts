import { proposeDataset } from '@ninefold/core';
import { datasetFromFileRequest } from '../protocol/custom/definitions.ts';
import { defineCustomFeature } from '../protocol/feature.ts';

/** The dataset of a data file, by looking at it. */
export const datasetFromFile = defineCustomFeature(datasetFromFileRequest, {
  needs: 'linked',
  provide: async (snapshots, { uri }) => {
    const snapshot = snapshots.find(({ pathOf, data }) => data.paths.includes(pathOf(uri) ?? ''));
    const path = snapshot?.pathOf(uri);
    if (snapshot === undefined || path === undefined) {
      return { files: [], notes: ['This file lies in no folder that is open.'] };
    }
    const proposed = await proposeDataset(snapshot.workspace, path, snapshot.data);
    if (typeof proposed === 'string') return { files: [], notes: [proposed] };
    return { files: [{ uri: snapshot.uriOf(proposed.path), text: proposed.text }], notes: proposed.notes };
  },
});
