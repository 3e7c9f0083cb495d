import { namedExpectations } from '@ninefold/core';
import { toLocation } from '../protocol/convert.ts';
import { listExpectationsRequest } from '../protocol/custom/expectations.ts';
import { expectationId } from '../protocol/expectation-id.ts';
import { defineCustomFeature } from '../protocol/feature.ts';
import { snapshotsOfFolder } from '../protocol/snapshot-of-folder.ts';

/** The expected figures of every indicator, as a list of tests. */
export const listExpectations = defineCustomFeature(listExpectationsRequest, {
  needs: 'linked',
  provide: (snapshots, { folder }) => {
    const wanted = snapshotsOfFolder(snapshots, folder);
    return {
      revision: Math.max(0, ...wanted.map(({ revision }) => revision)),
      indicators: wanted.flatMap((snapshot) =>
        [...snapshot.workspace.indicators.values()].map((indicator) => ({
          id: indicator.id,
          title: indicator.effective.title ?? indicator.id,
          folder: snapshot.folder,
          ...toLocation(snapshot, indicator.document.path, indicator.document.rangeOfValue(['id'])),
          expectations: namedExpectations(indicator).map(({ id, label, file, range }) => ({
            id: expectationId(snapshot, id),
            label,
            ...toLocation(snapshot, file, range),
          })),
        })),
      ),
    };
  },
});
