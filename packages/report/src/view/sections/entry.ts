import type { LinkedIndicator } from '../../core.ts';
import { certaintyWords } from '../../format/definition-words.ts';
import { readableText } from '../../format/readable-text.ts';
import type { DefinitionSectionView, EntryView } from '../definition-view.ts';
import type { PieceView, PlaceView } from '../evidence-view.ts';
import { fewest, fewestTexts, restInWords } from '../fewest.ts';
import { placeView } from '../figure.ts';

/** What a fact of a definition is written as, and the key it comes from. */
export interface Fact {
  readonly term?: string;
  /** What is not there is left out; with nothing left there is no entry. */
  readonly texts: readonly (string | undefined)[];
  readonly code?: string | undefined;
  readonly pieces?: readonly PieceView[] | undefined;
  /** For texts that are items of the list at the path: where each is written. */
  readonly areItems?: boolean;
  readonly notes?: readonly (string | undefined)[];
  readonly path?: readonly (string | number)[];
}

/** Said where a reader would ask and the definition is silent. */
export const notSaid = 'The definition does not say.';

/** The entries of a list of facts, each with how far it is known and where it is written; of very many the first. */
export function entriesOf(indicator: LinkedIndicator, facts: readonly Fact[]): readonly EntryView[] {
  const entries = fewest(facts).flatMap(
    ({ term, texts, code, pieces, areItems, notes = [], path }): readonly EntryView[] => {
      const field = path?.join('.');
      const said = withoutAbsent(texts);
      if (said.length === 0 && code === undefined) return [];
      return [
        {
          term,
          texts: fewestTexts(said),
          code,
          ...(pieces && { pieces }),
          ...(areItems &&
            path && {
              textPlaces: fewest(texts).map((_, index) => originPlace(indicator, [...path, index])),
            }),
          notes: withoutAbsent([...notes, field === undefined ? undefined : certaintyOf(indicator, field)]),
          field,
          place: path && originPlace(indicator, path),
        },
      ];
    },
  );
  return [...entries, ...restEntry(facts)];
}

/** What stands below the entries of a list of which there are more than are shown. */
export function restEntry(all: { readonly length: number }): readonly EntryView[] {
  const rest = restInWords(all);
  return rest === undefined ? [] : [{ ...loneEntry(rest), term: notShown }];
}

/** A sentence that stands under its heading and is written nowhere. */
export function loneEntry(text: string): EntryView {
  return { term: undefined, texts: [text], code: undefined, notes: [], field: undefined, place: undefined };
}

/** The heading of what is left out. */
export const notShown = 'Not shown';

/** A section of entries that stand under its heading itself; none where there is nothing to say. */
export function plainSection(
  id: string,
  heading: string,
  entries: readonly EntryView[],
): readonly DefinitionSectionView[] {
  return entries.length === 0 ? [] : [{ id, heading, groups: [{ title: undefined, entries }] }];
}

/** How far one field is known, where the definition says so. */
export function certaintyOf({ effective }: LinkedIndicator, field: string): string | undefined {
  const { confidenceOf = {} } = effective;
  const confidence = Object.hasOwn(confidenceOf, field) ? confidenceOf[field] : undefined;
  return confidence && certaintyWords[confidence];
}

/** Where a part of a definition is written, from its key to the end of its value. */
export function originPlace(
  indicator: LinkedIndicator,
  path: readonly (string | number)[],
): PlaceView | undefined {
  const origin = indicator.originOf(path);
  if (origin === undefined) return undefined;
  const { document, path: found } = origin;
  const value = document.rangeOfValue(found);
  // An item of a list has no key.
  const { start } = typeof found.at(-1) === 'number' ? value : document.rangeOfKey(found);
  return placeView({ file: document.path, range: { start, end: value.end } });
}

function withoutAbsent(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined && readableText(text).trim() !== '') as string[];
}
