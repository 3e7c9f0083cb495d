import { expectationCoverage, namedExpectations, namedOutcomes } from '@ninefold/core';
import {
  type ExpectationResult,
  type IndicatorCoverage,
  runExpectationsRequest,
} from '../protocol/custom/expectations.ts';
import { expectationId } from '../protocol/expectation-id.ts';
import { defineCustomFeature } from '../protocol/feature.ts';
import { snapshotsOfFolder } from '../protocol/snapshot-of-folder.ts';

/** Works out expected figures, some or all, and how much of each indicator they pin. */
export const runExpectations = defineCustomFeature(runExpectationsRequest, {
  needs: 'linked',
  provide: (snapshots, { folder, ids }) => {
    const wanted = snapshotsOfFolder(snapshots, folder);
    const chosen = ids && new Set(ids);
    const results: ExpectationResult[] = [];
    const coverage: IndicatorCoverage[] = [];
    for (const snapshot of wanted) {
      const { workspace, undisclosed } = snapshot;
      for (const indicator of workspace.indicators.values()) {
        const own = namedExpectations(indicator).map(({ id }) => expectationId(snapshot, id));
        if (own.length === 0 || (chosen && !own.some((id) => chosen.has(id)))) continue;
        const start = performance.now();
        const outcomes = namedOutcomes(workspace, undisclosed, indicator);
        const milliseconds = (performance.now() - start) / outcomes.length;
        for (const outcome of outcomes) {
          const id = expectationId(snapshot, outcome.id);
          if (chosen?.has(id) ?? true) results.push({ ...outcome, id, milliseconds });
        }
        coverage.push({
          indicator: indicator.id,
          uri: snapshot.uriOf(indicator.document.path),
          ...expectationCoverage(workspace, undisclosed, indicator),
        });
      }
    }
    return { revision: Math.max(0, ...wanted.map(({ revision }) => revision)), results, coverage };
  },
});
