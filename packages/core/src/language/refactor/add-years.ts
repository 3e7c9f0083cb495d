import type { Area } from '../../areas/area.ts';
import { partsOfArea } from '../../areas/area-parts.ts';
import { findArea } from '../../areas/find-area.ts';
import { decodeText } from '../../data/decode-text.ts';
import type { TextEdit } from '../../diagnostics/problem.ts';
import { readRawFile } from '../../drafting/dataset/raw-columns.ts';
import { type LackingLines, linesForPeriods } from '../../drafting/year-lines.ts';
import { formatPeriod } from '../../periods/format-period.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import { joined } from '../../text/joined.ts';
import { createSourceText } from '../../text/source-text.ts';
import type { LinkedDataset } from '../../workspace/workspace.ts';
import { linkedIndicatorOf } from '../documents.ts';
import type { DataFiles } from './create-dataset.ts';
import type { Refactoring, RefactoringPlace } from './refactoring.ts';

/**
 * Where years before the report's have no value: adds lines for them to the data files that the indicator reads, so that a person sees
 * which figures to fill in. No figure is made up, so the problem stays until they are there.
 */
export async function addYears(place: RefactoringPlace, data: DataFiles): Promise<readonly Refactoring[]> {
  const { workspace, document, problems } = place;
  const problem = problems.find(({ code }) => code === 'rule/missing-preceding-years');
  const linked = linkedIndicatorOf(workspace, document);
  const area = findArea(workspace.partnership?.model.area ?? '');
  const years = problem?.params.years;
  if (!problem || !linked || !area || !Array.isArray(years)) return [];
  const grain = linked.effective.period?.type;
  const periods = years.flatMap((year) => parsePeriod(String(year), grain)?.period ?? []);
  const datasets = [...linked.measures.values()].flatMap(
    ({ query }) => workspace.datasets.get(query?.parsed.dataset?.text ?? '') ?? [],
  );
  const lacking: LackingLines = { periods, grain, isOwnArea: isPartOf(area) };
  const edits = await Promise.all([...new Set(datasets)].map((dataset) => newLines(dataset, lacking, data)));
  return edits.flat().map((edit) => ({
    title: `Add lines for ${joined(periods.map(formatPeriod))} to ${edit.file}, with the figures to fill in`,
    kind: 'mend',
    edits: () => [edit],
    problem,
  }));
}

/** Whether a text of a data file names the area, or one of the areas that make it up. */
function isPartOf(area: Area): LackingLines['isOwnArea'] {
  return (text, level) => {
    const found = findArea(text, level);
    return (
      found !== undefined &&
      [area, ...(partsOfArea(area, level) ?? [])].some(({ code }) => code === found.code)
    );
  };
}

async function newLines(
  { dataPath, document: { model } }: LinkedDataset,
  lacking: LackingLines,
  data: DataFiles,
): Promise<readonly TextEdit[]> {
  const isByYear = Object.values(model.columns ?? {}).some(
    (column) => column.role === 'period' && column.grain === lacking.grain,
  );
  const bytes = dataPath === undefined || !isByYear ? undefined : await data.read(dataPath);
  const raw = bytes && readRawFile(bytes);
  if (dataPath === undefined || bytes === undefined || raw === undefined || typeof raw === 'string')
    return [];
  const lines = linesForPeriods(raw, model, lacking);
  if (lines.length === 0) return [];
  const text = decodeText(bytes, 0, bytes.length);
  const end = createSourceText(text).positionAt(text.length);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text.endsWith('\n') ? '' : lineBreak;
  return [
    {
      file: dataPath,
      range: { start: end, end },
      newText: gap + lines.map((line) => line + lineBreak).join(''),
    },
  ];
}
