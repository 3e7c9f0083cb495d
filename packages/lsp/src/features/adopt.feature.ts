import { proposeAdoption } from '@ninefold/core';
import { adoptRequest } from '../protocol/custom/definitions.ts';
import { defineCustomFeature } from '../protocol/feature.ts';
import { proposalIn, snapshotsOfFolder } from '../protocol/snapshot-of-folder.ts';

/** The few lines that adopt a definition of a pack. */
export const adopt = defineCustomFeature(adoptRequest, {
  needs: 'linked',
  provide: (snapshots, { folder, id }) =>
    proposalIn(snapshotsOfFolder(snapshots, folder)[0], ({ workspace }) => proposeAdoption(workspace, id)),
});
