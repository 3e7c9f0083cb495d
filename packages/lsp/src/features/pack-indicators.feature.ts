import { outcomesInShort, packIndicatorsOf } from '@ninefold/core';
import { packIndicatorsRequest } from '../protocol/custom/definitions.ts';
import { defineCustomFeature } from '../protocol/feature.ts';
import { snapshotsOfFolder } from '../protocol/snapshot-of-folder.ts';

/** The definitions of packs, to choose one to adopt. */
export const packIndicators = defineCustomFeature(packIndicatorsRequest, {
  needs: 'linked',
  provide: (snapshots, { folder }) =>
    snapshotsOfFolder(snapshots, folder).flatMap(({ workspace }) =>
      packIndicatorsOf(workspace).map(({ pack, indicator }) => ({
        id: indicator.id,
        title: indicator.effective.title ?? indicator.id,
        pack: pack.id,
        outcomes: outcomesInShort(workspace, indicator),
        isAdopted: workspace.indicators.has(indicator.id),
      })),
    ),
});
