import { findArea, judgeResult, resultRow, resultsCsv } from '../core.ts';
import { readPeriod } from '../view/view-context.ts';
import type { Previewed, PreviewRequest } from './previewed.ts';

/**
 * The figures behind a preview as CSV, a row for each area and period that the data have, or for those asked for: the columns and the
 * rows of `ninefold calculate`. Undefined for what has no figures.
 */
export function figuresCsv(
  content: Previewed,
  { workspace, calculator, area: areaText, period: periodText }: PreviewRequest,
): string | undefined {
  if (content.kind === 'file') return undefined;
  const asked = areaText === undefined ? undefined : findArea(areaText);
  const rows = indicatorsOf(content).flatMap((id) => {
    const indicator = workspace.indicators.get(id);
    if (indicator === undefined) return [];
    const period = periodText === undefined ? undefined : readPeriod(periodText, indicator);
    const areas = asked === undefined ? calculator.areasOf(id) : [asked];
    const periods = period === undefined ? calculator.periodsOf(id) : [period];
    return areas.flatMap((area) =>
      periods.map((each) => {
        const result = calculator.result(id, area, each);
        return resultRow(result, judgeResult({ workspace, calculator, indicator }, result));
      }),
    );
  });
  return resultsCsv(rows);
}

/** Each once: an indicator may be about several outcomes. */
function indicatorsOf(content: Exclude<Previewed, { kind: 'file' }>): readonly string[] {
  switch (content.kind) {
    case 'indicator':
      return [content.view.identity.id];
    case 'outcome':
      return content.view.rows.map(({ id }) => id);
    case 'partnership':
      return [
        ...new Set(
          [...content.view.groups.flatMap(({ rows }) => rows), ...content.view.unaligned].map(({ id }) => id),
        ),
      ];
  }
}
