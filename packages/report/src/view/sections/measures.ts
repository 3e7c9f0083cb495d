import { type LinkedMeasure, queryInWords } from '../../core.ts';
import { countsWords, eventWords } from '../../format/definition-words.ts';
import { asSentence, plural } from '../../format/words.ts';
import type { DefinitionGroupView, DefinitionSectionView } from '../definition-view.ts';
import { fewest, restInWords } from '../fewest.ts';
import { queryPieces } from '../pieces.ts';
import { citation } from '../source-words.ts';
import type { ViewContext } from '../view-context.ts';
import { entriesOf, loneEntry, notSaid, notShown, originPlace } from './entry.ts';
import { measureTitle, roleOf } from './formula-words.ts';

/** What is counted: each measure with what is in and what is out, and how it is read from the data. */
export function measuresSection(context: ViewContext): readonly DefinitionSectionView[] {
  const measures = [...context.indicator.measures.values()];
  // Said only where other measures are read already: with none, the page says once what is missing.
  const unbound = measures.some(({ query }) => query !== undefined)
    ? 'No query says yet where to read this.'
    : undefined;
  const groups = fewest(measures).map((measure) => measureGroup(context, measure, unbound));
  const silent = { title: undefined, entries: entriesOf(context.indicator, [{ texts: [notSaid] }]) };
  return [
    {
      id: 'measures',
      heading: 'What is counted',
      groups: groups.length === 0 ? [silent] : [...groups, ...restGroup(measures)],
    },
  ];
}

function restGroup(measures: readonly LinkedMeasure[]): readonly DefinitionGroupView[] {
  const rest = restInWords(measures);
  return rest === undefined ? [] : [{ title: notShown, entries: [loneEntry(rest)] }];
}

function measureGroup(
  context: ViewContext,
  measure: LinkedMeasure,
  unbound: string | undefined,
): DefinitionGroupView {
  const { indicator } = context;
  const { name, effective, query } = measure;
  const { description, includes = [], excludes = [], counts, dateOf, unit, source } = effective;
  const role = roleOf(indicator, name);
  const title = measureTitle(measure);
  const own = (key: string) => ['measures', name, key];
  return {
    title: role === undefined ? title : `${role}: ${title}`,
    place: originPlace(indicator, ['measures', name]),
    entries: entriesOf(indicator, [
      { texts: [description && asSentence(description)], path: own('description') },
      { term: 'Included', texts: includes, path: own('includes') },
      { term: 'Not included', texts: excludes, path: own('excludes') },
      { term: 'Counts', texts: [counts && countsWords[counts]], path: own('counts') },
      { term: 'Unit', texts: [unit === counts ? undefined : unitWords(unit)], path: own('unit') },
      { term: 'Dated by', texts: [dateOf && eventWords[dateOf]], path: own('dateOf') },
      { term: 'Period used', texts: [datingWords(effective)], path: own('dating') },
      { term: 'Carried forward', texts: [carriedWords(effective)], path: own('carryForward') },
      {
        term: 'Read from the data',
        texts: [query ? wordsOfQuery(context, query.parsed) : unbound],
        code: query?.text.trim(),
        pieces: query && queryPieces(query),
        path: own('query'),
      },
      { term: 'Source', texts: [citation(source)], path: own('source') },
    ]),
  };
}

/** A unit in words: a lone sign looks like a slip. */
export function unitWords(unit: string | undefined): string | undefined {
  if (unit === undefined) return undefined;
  return asSentence(unit.trim() === '%' ? 'per cent' : unit);
}

function wordsOfQuery(
  { workspace }: ViewContext,
  query: NonNullable<LinkedMeasure['query']>['parsed'],
): string | undefined {
  return queryInWords(query, workspace.datasets.get(query.dataset?.text ?? '')?.document.model.title);
}

function datingWords({ dating }: LinkedMeasure['effective']): string | undefined {
  return dating === 'midYearOfFirstCalendarYear'
    ? 'The mid-year estimate of the first calendar year: mid-2023 for 2023/24.'
    : undefined;
}

function carriedWords({ carryForward }: LinkedMeasure['effective']): string | undefined {
  return carryForward === undefined
    ? undefined
    : `Where there is no figure yet, the latest earlier one, at most ${plural(carryForward, 'year')} old. The value is then marked as estimated.`;
}
