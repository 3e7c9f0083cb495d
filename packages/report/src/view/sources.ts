import type { Document, IndicatorResult, LinkedDataset, Source, Target } from '../core.ts';
import type { PlaceView, SourceView } from './evidence-view.ts';
import { fewest } from './fewest.ts';
import { placeView } from './figure.ts';
import { writtenAlignment } from './identity.ts';
import type { IdentityView } from './indicator-view.ts';
import { originPlace } from './sections/entry.ts';
import { measureTitle } from './sections/formula-words.ts';
import { alignmentTerm } from './sections/outcomes.ts';
import { isAddress, sourceView } from './source-words.ts';
import { targetFor } from './target-fact.ts';
import type { ViewContext } from './view-context.ts';

type Written = string | Source | undefined;

/** Where the words that are shown, the data and the target come from, each source once with all that it is the source of. */
export function sourcesOf(
  context: ViewContext,
  { alignments }: IdentityView,
  result: IndicatorResult,
): readonly SourceView[] {
  const { indicator } = context;
  const { effective, measures } = indicator;
  const target = targetFor(context, result.area, result.period);
  const inFull = [
    ...datasetsOf(context).map(
      ({ id, document }) =>
        [
          `the data “${document.model.title ?? id}”`,
          document.model.source,
          keyPlace(document, 'source'),
        ] as const,
    ),
    ...(effective.sources ?? []).map(
      (source, index) => ['the definition', source, originPlace(indicator, ['sources', index])] as const,
    ),
    ['the target', target?.source, writtenAt(context, target)] as const,
  ].flatMap(([of, source, place]) => (source === undefined ? [] : [sourceView(of, source, place)]));
  const elsewhere = [
    ['the reporting status', effective.reporting?.source, ['reporting', 'source']] as const,
    ...fewest(effective.outcomes ?? []).map((alignment, index) => {
      const { authority, source } = writtenAlignment(alignment);
      const view = alignments[index];
      return [
        view ? alignmentTerm(view) : 'an outcome',
        named(source, authority),
        ['outcomes', index],
      ] as const;
    }),
    ...fewest([...measures.values()]).map(
      (measure) =>
        [
          `“${measureTitle(measure)}”`,
          measure.effective.source,
          ['measures', measure.name, 'source'],
        ] as const,
    ),
    ...fewest(effective.breaks ?? []).map(
      ({ at, source }, index) => [`the break at ${at}`, source, ['breaks', index, 'source']] as const,
    ),
    ...fewest(effective.notComparableWith ?? []).map(
      ({ indicator: id, source }, index) => [id, source, ['notComparableWith', index, 'source']] as const,
    ),
    ...(effective.twin
      ? [[effective.twin.indicator, effective.twin.source, ['twin', 'source']] as const]
      : []),
  ].flatMap(([of, source, path]) => withAddress(of, source, originPlace(indicator, path)));
  const sources = [...withoutRepeats(inFull)];
  for (const source of elsewhere) addSource(sources, source);
  return sources;
}

/** The datasets that the queries of the indicator read. */
export function datasetsOf({ indicator, workspace }: ViewContext): readonly LinkedDataset[] {
  const ids = [...indicator.measures.values()].map(({ query }) => query?.parsed.dataset?.text ?? '');
  return [...new Set(ids)].flatMap((id) => workspace.datasets.get(id) ?? []);
}

/** A source that is cited where it is used is listed for its address; its note stands with the citation. */
function withAddress(of: string, source: Written, place: PlaceView | undefined): readonly SourceView[] {
  const view = source === undefined ? undefined : sourceView(of, source, place);
  return view?.url === undefined ? [] : [{ ...view, notes: [] }];
}

/** An address alone says less than the name of who speaks there. */
function named(source: Written, name: string | undefined): Written {
  return typeof source === 'string' && name !== undefined && isAddress(source)
    ? { title: name, url: source }
    : source;
}

function keyPlace(document: Document, key: string): PlaceView {
  const range = { start: document.rangeOfKey([key]).start, end: document.rangeOfValue([key]).end };
  return placeView({ file: document.path, range });
}

function writtenAt({ indicator }: ViewContext, target: Target | undefined): PlaceView | undefined {
  const { targets = [] } = indicator.effective;
  return target && originPlace(indicator, ['targets', targets.indexOf(target)]);
}

function withoutRepeats(sources: readonly SourceView[]): readonly SourceView[] {
  return [
    ...new Map(sources.map((source) => [JSON.stringify({ ...source, place: undefined }), source])).values(),
  ];
}

/** A release that is there as a source of the definition gains a word of what else it says; data stay apart. */
function addSource(sources: SourceView[], added: SourceView): void {
  const index = sources.findIndex(
    ({ url, vintage, of }) =>
      url === added.url && (vintage ?? added.vintage) === (added.vintage ?? vintage) && !isData(of),
  );
  const same = sources[index];
  if (same === undefined) sources.push(added);
  else sources[index] = { ...same, of: [...new Set([...same.of, ...added.of])] };
}

function isData([first]: SourceView['of']): boolean {
  return first?.startsWith('the data ') ?? false;
}
