import type { OverviewGroup, OverviewRow } from '@ninefold/report';
import { toLocation } from '../protocol/convert.ts';
import {
  type OverviewFramework,
  type OverviewIndicator,
  overviewRequest,
  type PartnershipOverview,
} from '../protocol/custom/overview.ts';
import { defineCustomFeature } from '../protocol/feature.ts';
import type { Snapshot } from '../protocol/snapshot.ts';
import { canonicalUri, decodeAddress } from '../protocol/uri.ts';
import { loadReport, type Report } from './report.ts';

/** Every partnership that is open: its outcomes, gaps among them, and how each indicator does. */
export const overview = defineCustomFeature(overviewRequest, {
  needs: 'checked',
  provide: async (snapshots, { folder }) => {
    const report = await loadReport();
    return (
      snapshots
        .filter((snapshot) => folder === undefined || snapshot.folder === canonicalUri(folder))
        // A folder that was opened and holds no definition yet is nobody's.
        .filter(({ workspace }) => workspace.documents.size > 0)
        .map((snapshot) => overviewOf(snapshot, report))
    );
  },
});

function overviewOf(snapshot: Snapshot, { buildOverview }: Report): PartnershipOverview {
  const { folder, revision } = snapshot;
  const view = buildOverview(snapshot);
  return {
    folder,
    revision,
    name: view.partnership ?? decodeAddress(folder.slice(folder.lastIndexOf('/') + 1)),
    area: view.area,
    period: view.reportingYear,
    frameworks: frameworksOf(snapshot, view.groups),
    elsewhere: view.unaligned.map((row) => indicatorOf(snapshot, row)),
  };
}

function frameworksOf(snapshot: Snapshot, groups: readonly OverviewGroup[]): readonly OverviewFramework[] {
  const ids = [...new Set(groups.map(({ frameworkId }) => frameworkId))];
  return ids.flatMap((id) => {
    const own = groups.filter(({ frameworkId }) => frameworkId === id);
    const [first] = own;
    if (first === undefined) return [];
    const { file } = first.place.place;
    const start = { line: 0, character: 0 };
    return [
      {
        id,
        title: first.framework,
        ...toLocation(snapshot, file, { start, end: start }),
        items: own.map(({ item, number, title, place, rows }) => ({
          id: item,
          number,
          title,
          ...toLocation(snapshot, place.place.file, place.place.range),
          indicators: rows.map((row) => indicatorOf(snapshot, row)),
        })),
      },
    ];
  });
}

function indicatorOf(snapshot: Snapshot, row: OverviewRow): OverviewIndicator {
  const { id, title, figure, unit, period, target, status, change, errors, warnings, failing, place } = row;
  const { verdict } = status ?? target;
  const hasValue = figure.value !== undefined;
  return {
    id,
    title,
    ...toLocation(snapshot, place.place.file, place.place.range),
    value: hasValue ? [figure.text, unit].filter(Boolean).join(' ') : (figure.reason ?? figure.text),
    hasValue,
    period: hasValue ? period.text : undefined,
    rag:
      verdict === 'green' || verdict === 'amber' || verdict === 'red'
        ? { colour: verdict, label: status ? `${status.words}: ${status.sentence}` : target.words }
        : undefined,
    change:
      change.verdict === 'better' || change.verdict === 'worse' || change.verdict === 'steady'
        ? change.verdict
        : undefined,
    problems: { errors, warnings },
    failing,
  };
}
