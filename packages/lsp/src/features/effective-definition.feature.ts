import { effectiveDefinition as definitionInFull, findPackIndicator } from '@ninefold/core';
import { effectiveDefinitionRequest } from '../protocol/custom/definitions.ts';
import { defineCustomFeature } from '../protocol/feature.ts';
import { snapshotsOfFolder } from '../protocol/snapshot-of-folder.ts';

/** The whole of a definition as it holds here, and where each part of it comes from. */
export const effectiveDefinition = defineCustomFeature(effectiveDefinitionRequest, {
  needs: 'linked',
  provide: (snapshots, { folder, id }) => {
    if (typeof id !== 'string') return null;
    const wanted = snapshotsOfFolder(snapshots, folder);
    const own = wanted.find(({ workspace }) => workspace.indicators.has(id)) ?? wanted[0];
    const indicator =
      own?.workspace.indicators.get(id) ?? (own && findPackIndicator(own.workspace, id)?.indicator);
    if (own === undefined || indicator === undefined) return null;
    return {
      title: indicator.effective.title ?? indicator.id,
      yaml: definitionInFull(indicator, own.workspace),
    };
  },
});
