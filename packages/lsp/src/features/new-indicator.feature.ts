import { proposeIndicator } from '@ninefold/core';
import { newIndicatorRequest } from '../protocol/custom/definitions.ts';
import { defineCustomFeature } from '../protocol/feature.ts';
import { proposalIn, snapshotsOfFolder } from '../protocol/snapshot-of-folder.ts';

/** The file of a new indicator, whole but for what only a person can know. */
export const newIndicator = defineCustomFeature(newIndicatorRequest, {
  needs: 'linked',
  provide: (snapshots, choices) =>
    proposalIn(snapshotsOfFolder(snapshots, choices.folder)[0], ({ workspace }) =>
      proposeIndicator(workspace, choices),
    ),
});
