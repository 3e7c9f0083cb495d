import type { Problem } from '../../diagnostics/problem.ts';
import { headingWords } from '../../drafting/dataset/heading-words.ts';
import { firstQuery } from '../../drafting/first-query.ts';
import { whyNotAdded } from '../../rules/tables/estimates.ts';
import { neededMeasures } from '../../rules/written/needed-measures.ts';
import type { LinkedDataset, LinkedIndicator } from '../../workspace/workspace.ts';
import { linkedIndicatorOf } from '../documents.ts';
import { pathAt } from './path-at.ts';
import { type Refactoring, type RefactoringPlace, textEdits } from './refactoring.ts';

/** So many datasets are offered, those first whose words are nearest to the measure's. */
const mostOffered = 5;

/** Gives a measure without a query one over a dataset, with the column that fits it best. */
export function bindMeasure(place: RefactoringPlace): readonly Refactoring[] {
  const { workspace, document } = place;
  const indicator = linkedIndicatorOf(workspace, document);
  if (indicator === undefined || document.pack !== undefined) return [];
  const problem = place.problems.find(({ code }) => code === 'rule/measure-without-query');
  return measuresAt(place, indicator, problem).flatMap((name) => {
    const as =
      neededMeasures(indicator).find((needed) => needed.name === name)?.as === 'value' ? 'value' : 'sum';
    return [...workspace.datasets.values()]
      .flatMap((dataset) => bestColumn(dataset, indicator, name, as) ?? [])
      .toSorted((a, b) => b.score - a.score)
      .slice(0, mostOffered)
      .map(({ dataset, column }) =>
        binding(place, name, firstQuery(dataset, column, as), dataset, column, problem),
      );
  });
}

/** The measure that the place is in, if it has no query; else those that a problem at the place speaks of. */
function measuresAt(
  { document, range }: RefactoringPlace,
  { measures }: LinkedIndicator,
  problem: Problem | undefined,
): readonly string[] {
  const [key, name] = pathAt(document, range.start);
  if (key === 'measures' && typeof name === 'string') {
    return measures.has(name) && measures.get(name)?.query === undefined ? [name] : [];
  }
  const named = problem?.params.measures;
  return Array.isArray(named) ? named.map(String) : [];
}

interface Offer {
  readonly dataset: LinkedDataset;
  readonly column: string;
  readonly score: number;
}

/** Quantities may be added; for a value that is read percentages and rates are as good. */
function bestColumn(
  dataset: LinkedDataset,
  indicator: LinkedIndicator,
  name: string,
  as: 'sum' | 'value',
): Offer | undefined {
  const { title = '', unit = '', counts = '' } = indicator.measures.get(name)?.effective ?? {};
  const wanted = wordsOf(name, title, String(unit), String(counts));
  const offers = Object.entries(dataset.document.model.columns ?? {}).flatMap(
    ([column, definition]): Offer[] => {
      if (definition.role !== 'measure' || (as === 'sum' && whyNotAdded(definition) !== undefined)) return [];
      const inColumn = wordsOf(column, definition.unit ?? '', definition.title ?? '');
      const inDataset = wordsOf(dataset.id, dataset.document.model.title ?? '');
      return [{ dataset, column, score: 3 * shared(wanted, inColumn) + shared(wanted, inDataset) }];
    },
  );
  return offers.toSorted((a, b) => b.score - a.score)[0];
}

/** Words in one form, so that `beds` is `bed`. */
function wordsOf(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap(headingWords).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)),
  );
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}

function binding(
  { document }: RefactoringPlace,
  name: string,
  query: string,
  dataset: LinkedDataset,
  column: string,
  problem: Problem | undefined,
): Refactoring {
  const written = (document.authored?.measures ?? {}) as Readonly<Record<string, unknown>>;
  const own = written[name];
  const hasWords = typeof own === 'object' && own !== null && Object.keys(own).length > 0;
  const path = hasWords ? ['measures', name, 'query'] : ['measures', name];
  return {
    title: `Read "${name}" from the dataset "${dataset.id}" (${column})`,
    kind: problem ? 'mend' : 'rewrite',
    ...(problem && { problem }),
    edits: () => textEdits(document, [{ kind: 'set', path, value: query }]),
  };
}
