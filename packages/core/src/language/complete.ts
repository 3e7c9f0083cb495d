import { type OfferedKey, offeredKeys, offeredWords } from '../schema/offers.ts';
import { isMap } from '../syntax/plain-value.ts';
import { printText } from '../syntax/print/print-scalar.ts';
import type { ScalarStyle } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import { completeFormula } from './complete-formula.ts';
import { completeQuery } from './complete-query.ts';
import { offersOfMeaning, offersOfNames, type WritingContext } from './complete-value.ts';
import type { Completion, Offer } from './completion.ts';
import { type CompletionPlace, completionPlace } from './completion-place.ts';
import { inQuotes } from './in-quotes.ts';
import { meaningOfKey, meaningOfValue } from './meaning.ts';

/** Everything that may be written at a place of a file, the likeliest first. Total: a place where nothing may stand has none. */
export function completionsAt(context: WritingContext, offset: number): readonly Completion[] {
  const { document } = context;
  const place = completionPlace(document.source.text, offset);
  if (place === undefined) return [];
  const settle = (offers: readonly Offer[], span: Span): readonly Completion[] => {
    const range = document.source.rangeOf(place.spanOf(span));
    return offers.map((offer) => ({ ...offer, range }));
  };
  const whole = { start: 0, end: place.text.length };
  const keys = () => settle([...namesFor(place, context), ...keysFor(place, context)], whole);
  switch (place.wants) {
    case 'key':
      return keys();
    case 'value':
      return valuesFor(place, context, settle);
    case 'either':
      return [...valuesFor(place, context, settle), ...keys()];
  }
}

type Settle = (offers: readonly Offer[], span: Span) => readonly Completion[];

function valuesFor(place: CompletionPlace, context: WritingContext, settle: Settle): readonly Completion[] {
  const { kind } = context.document;
  const { path, text, at, style } = place;
  const meaning = meaningOfValue(kind, path);
  const isWritten = isMap(place.value);
  switch (meaning) {
    case 'query': {
      const { offers, span } = completeQuery(context.workspace, text, at);
      return settle(
        offers.map((offer) => withinScalar(offer, style)),
        span,
      );
    }
    case 'formula': {
      const { offers, span } = completeFormula(context, text, at);
      return settle(
        offers.map((offer) => withinScalar(offer, style)),
        span,
      );
    }
    default: {
      const words = isWritten ? offeredWords(kind, place.value, path) : [];
      const offers: readonly Offer[] = [
        ...words.map(
          ({ word, description }): Offer => ({
            label: word,
            kind: 'word',
            documentation: description,
            insert: word,
          }),
        ),
        ...offersOfMeaning(meaning, context, path),
      ];
      return settle(
        offers.map((offer) => asScalar(offer, style)),
        { start: 0, end: text.length },
      );
    }
  }
}

function namesFor({ path, siblings }: CompletionPlace, context: WritingContext): readonly Offer[] {
  return offersOfNames(meaningOfKey(context.document.kind, [...path, 'name']), context)
    .filter(({ label }) => !siblings.includes(label))
    .map((offer) => ({ ...offer, insert: `${offer.insert}: $0`, isSnippet: true, filter: offer.label }));
}

function keysFor(place: CompletionPlace, { document }: WritingContext): readonly Offer[] {
  const { path, value, siblings, isInBraces, text } = place;
  const present = new Set([...siblings, ...(path.length === 0 ? topKeys(document.root) : [])]);
  const isNew = (key: string) => !present.has(key) || key === text;
  return offeredKeys(document.kind, value ?? {}, path)
    .filter(({ key }) => isNew(key))
    .map(
      (offered): Offer => ({
        label: offered.key,
        kind: 'key',
        detail: offered.isRequired ? 'required' : undefined,
        documentation: offered.description,
        insert: snippetOf(offered, isInBraces),
        isSnippet: true,
        filter: offered.key,
      }),
    );
}

function topKeys(root: WritingContext['document']['root']): readonly string[] {
  return root?.kind === 'map' ? root.entries.map(({ key }) => key.text) : [];
}

/** A key in the shape that its value has. */
function snippetOf({ key, holds, requiredInside }: OfferedKey, isInBraces: boolean): string {
  if (isInBraces || holds === 'value' || holds === 'choice') return `${key}: $0`;
  if (holds === 'list') return `${key}:\n  - $0`;
  const lines = requiredInside.map((inner, index) => `\n  ${inner}: $${index + 1}`).join('');
  return lines === '' ? `${key}:\n  $0` : `${key}:${lines}`;
}

/** Kinds whose words are written as they are: a number among them is meant as one. */
const writtenBare: readonly Offer['kind'][] = ['word', 'outcome', 'period'];

/** A value as YAML wants it where it stands: quoted if it must be. */
function asScalar(offer: Offer, style: ScalarStyle): Offer {
  if (style !== 'plain') return withinScalar(offer, style);
  return writtenBare.includes(offer.kind) ? offer : { ...offer, insert: printText(offer.insert, 'flow') };
}

/** A piece of a text that stands in quotes already. */
function withinScalar(offer: Offer, style: ScalarStyle): Offer {
  const { insert, filter } = offer;
  return {
    ...offer,
    insert: inQuotes(insert, style),
    ...(filter !== undefined && { filter: inQuotes(filter, style) }),
  };
}
