import type { IndicatorResult, LinkedDataset, Source } from '../core.ts';
import type { SourceView } from './evidence-view.ts';
import { writtenAlignment } from './identity.ts';
import type { IdentityView } from './indicator-view.ts';
import { measureTitle } from './sections/formula-words.ts';
import { alignmentTerm } from './sections/outcomes.ts';
import { isAddress, sourceView } from './source-words.ts';
import { targetFor } from './target-fact.ts';
import type { ViewContext } from './view-context.ts';

type Written = string | Source | undefined;

/** Where the words, the data and the target come from, each source once with all that it is the source of. */
export function sourcesOf(
  context: ViewContext,
  { alignments }: IdentityView,
  result: IndicatorResult,
): readonly SourceView[] {
  const { effective, measures } = context.indicator;
  const inFull = [
    ...datasetsOf(context).map(
      ({ id, document: { model } }) => [`the data “${model.title ?? id}”`, model.source] as const,
    ),
    ...(effective.sources ?? []).map((source) => ['the definition', source] as const),
    ['the target', targetFor(context, result.area, result.period)?.source] as const,
  ].flatMap(([of, source]) => (source === undefined ? [] : [sourceView(of, source)]));
  const elsewhere = [
    ['the reporting status', effective.reporting?.source] as const,
    ...(effective.outcomes ?? []).map((alignment, index) => {
      const { authority, source } = writtenAlignment(alignment);
      const view = alignments[index];
      return [view ? alignmentTerm(view) : 'an outcome', named(source, authority)] as const;
    }),
    ...[...measures.values()].map(
      (measure) => [`“${measureTitle(measure)}”`, measure.effective.source] as const,
    ),
    ...(effective.breaks ?? []).map(({ at, source }) => [`the break at ${at}`, source] as const),
    ...[...(effective.notComparableWith ?? []), ...(effective.twin ? [effective.twin] : [])].map(
      ({ indicator, source }) => [indicator, source] as const,
    ),
  ].flatMap(([of, source]) => withAddress(of, source));
  return elsewhere.reduce(withSource, withoutRepeats(inFull));
}

/** The datasets that the queries of the indicator read. */
export function datasetsOf({ indicator, workspace }: ViewContext): readonly LinkedDataset[] {
  const ids = [...indicator.measures.values()].map(({ query }) => query?.parsed.dataset?.text ?? '');
  return [...new Set(ids)].flatMap((id) => workspace.datasets.get(id) ?? []);
}

/** A source that is cited where it is used is listed for its address; its note stands with the citation. */
function withAddress(of: string, source: Written): readonly SourceView[] {
  const view = source === undefined ? undefined : sourceView(of, source);
  return view?.url === undefined ? [] : [{ ...view, notes: [] }];
}

/** An address alone says less than the name of who speaks there. */
function named(source: Written, name: string | undefined): Written {
  return typeof source === 'string' && name !== undefined && isAddress(source)
    ? { title: name, url: source }
    : source;
}

function withoutRepeats(sources: readonly SourceView[]): readonly SourceView[] {
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}

/** A release that is there as a source of the definition gains a word of what else it says; data stay apart. */
function withSource(sources: readonly SourceView[], added: SourceView): readonly SourceView[] {
  const same = sources.findIndex(
    ({ url, vintage, of }) =>
      url === added.url && (vintage ?? added.vintage) === (added.vintage ?? vintage) && !isData(of),
  );
  return same === -1
    ? [...sources, added]
    : sources.map((source, index) =>
        index === same ? { ...source, of: [...new Set([...source.of, ...added.of])] } : source,
      );
}

function isData([first]: SourceView['of']): boolean {
  return first?.startsWith('the data ') ?? false;
}
