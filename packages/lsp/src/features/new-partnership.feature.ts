import { findArea, firstFiles } from '@ninefold/core';
import { newPartnershipRequest } from '../protocol/custom/definitions.ts';
import { defineCustomFeature } from '../protocol/feature.ts';
import { filesIn, snapshotsOfFolder } from '../protocol/snapshot-of-folder.ts';

/** The first files of a partnership, in a folder that may still be empty. A file that is there already is left alone. */
export const newPartnership = defineCustomFeature(newPartnershipRequest, {
  needs: 'linked',
  provide: (snapshots, { folder, area }) => {
    const partnership = findArea(area, 'partnership');
    const [snapshot] = snapshotsOfFolder(snapshots, folder);
    const isThere = (path: string) =>
      snapshot !== undefined &&
      (snapshot.workspace.documents.has(path) || snapshot.data.paths.includes(path));
    const files = [...firstFiles(partnership)].filter(([path]) => !isThere(path));
    return {
      files: filesIn(folder, new Map(files)),
      notes: [
        ...(partnership
          ? []
          : [`"${area}" is no partnership that Ninefold knows; name yours in partnership.yaml.`]),
        'Put your extracts in the data folder, under the headings that are there.',
      ],
    };
  },
});
