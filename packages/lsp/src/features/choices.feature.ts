import { areasAtLevel, methodChoices, outcomeChoices } from '@ninefold/core';
import { choicesRequest } from '../protocol/custom/definitions.ts';
import { defineCustomFeature } from '../protocol/feature.ts';
import { snapshotsOfFolder } from '../protocol/snapshot-of-folder.ts';

/** What there is to choose from when something new is made. */
export const choices = defineCustomFeature(choicesRequest, {
  needs: 'linked',
  provide: (snapshots, { folder }) => {
    const [snapshot] = snapshotsOfFolder(snapshots, folder);
    return {
      partnerships: areasAtLevel('partnership').map(({ code, name }) => ({ code, name })),
      outcomes: snapshot ? outcomeChoices(snapshot.workspace) : [],
      methods: methodChoices(),
      datasets: [...(snapshot?.workspace.datasets.values() ?? [])].map(({ id, document }) => ({
        id,
        title: document.model.title ?? id,
      })),
    };
  },
});
