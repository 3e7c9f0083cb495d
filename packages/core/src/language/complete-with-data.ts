import { draftDataset } from '../drafting/dataset/draft-dataset.ts';
import { completionsIn } from './complete.ts';
import type { DataAtHand, WritingContext } from './complete-value.ts';
import type { Completion } from './completion.ts';
import { type CompletionPlace, completionPlace } from './completion-place.ts';
import { meaningOfKey, meaningOfValue } from './meaning.ts';
import type { DataFiles } from './refactor/create-dataset.ts';

/** Everything that may be written at a place of a file, with the data files that are there and the columns in them. */
export async function completionsWithData(
  context: WritingContext,
  offset: number,
  files: DataFiles,
): Promise<readonly Completion[]> {
  const place = completionPlace(context.document.source.text, offset);
  const data = place && (await dataFor(context, place, files));
  return completionsIn(data === undefined ? context : { ...context, data }, place, offset);
}

async function dataFor(
  { workspace, document }: WritingContext,
  { path }: CompletionPlace,
  { paths, read }: DataFiles,
): Promise<DataAtHand | undefined> {
  const { kind } = document;
  if (meaningOfValue(kind, path) === 'dataFile') return { paths, columns: {} };
  const isColumn = meaningOfKey(kind, [...path, 'name']) === 'columnName';
  if (!isColumn && meaningOfValue(kind, path) !== 'heading') return undefined;
  const dataset = [...workspace.datasets.values()].find((each) => each.document === document);
  const bytes = dataset?.dataPath === undefined ? undefined : await read(dataset.dataPath);
  return bytes && { paths, columns: columnsIn(bytes) };
}

/** The first rows say enough of what a column is. */
const longestLookedAt = 200_000;
const lineFeed = 10;
const drafts = new WeakMap<Uint8Array, DataAtHand['columns']>();

function columnsIn(bytes: Uint8Array): DataAtHand['columns'] {
  const known = drafts.get(bytes);
  if (known !== undefined) return known;
  const isLong = bytes.length > longestLookedAt;
  const end = isLong ? bytes.lastIndexOf(lineFeed, longestLookedAt) + 1 : bytes.length;
  const draft = draftDataset(bytes.subarray(0, end), { id: '', title: '', path: '' });
  const columns = typeof draft === 'string' ? {} : (draft.definition.columns ?? {});
  drafts.set(bytes, columns);
  return columns;
}
