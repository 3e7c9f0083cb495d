import { type OfferedKey, offeredKeys, offeredWords } from '../schema/offers.ts';
import { isMap } from '../syntax/plain-value.ts';
import { printKey, printText } from '../syntax/print/print-scalar.ts';
import type { ScalarStyle } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import { completeAllowance } from './complete-allowance.ts';
import { offersOfColumns } from './complete-columns.ts';
import { completeFormula } from './complete-formula.ts';
import { completeQuery } from './complete-query.ts';
import { offersOfMeaning, offersOfNames, type WritingContext } from './complete-value.ts';
import type { Completion, Offer } from './completion.ts';
import { type CompletionPlace, completionPlace } from './completion-place.ts';
import { inQuotes } from './in-quotes.ts';
import { meaningOfKey, meaningOfValue } from './meaning.ts';
import { inQuotedQuery } from './quoted-query.ts';

/** Everything that may be written at a place of a file, the likeliest first. Total: a place where nothing may stand has none. */
export function completionsAt(context: WritingContext, offset: number): readonly Completion[] {
  const { document } = context;
  const place = completionPlace(document.source.text, offset);
  return completionsIn(context, place, offset);
}

/** The same of a place that has been looked for already. */
export function completionsIn(
  context: WritingContext,
  place: CompletionPlace | undefined,
  offset: number,
): readonly Completion[] {
  const { document } = context;
  if (place === undefined) return completeAllowance(document, offset);
  const settle = (offers: readonly Offer[], span: Span): readonly Completion[] => {
    const written = place.spanOf(span);
    const range = document.source.rangeOf(written);
    // An editor puts a completion in the place of what stands on one line.
    if (range.start.line !== range.end.line) return [];
    const isAtColon = span.start === 0 && document.source.text[written.start - 1] === ':';
    return offers.map((offer) => ({ ...offer, insert: `${isAtColon ? ' ' : ''}${offer.insert}`, range }));
  };
  const whole = { start: 0, end: place.text.length };
  const keys = () =>
    settle([...columnsFor(place, context), ...namesFor(place, context), ...keysFor(place, context)], whole);
  switch (place.wants) {
    case 'key':
      return keys();
    case 'value':
      return valuesFor(place, context, settle);
    case 'either': {
      const found = [...valuesFor(place, context, settle), ...keys()];
      return found.length > 0 ? found : itemsFor(place, context, settle);
    }
  }
}

/** On a line below a key that holds a list: its first item, with the dash. */
function itemsFor(place: CompletionPlace, context: WritingContext, settle: Settle): readonly Completion[] {
  const item: CompletionPlace = { ...place, path: [...place.path, 0], siblings: [] };
  const keys = settle(keysFor(item, context), { start: 0, end: place.text.length });
  return [...valuesFor(item, context, settle), ...keys].map((each) => ({
    ...each,
    filter: each.filter ?? each.label,
    insert: `- ${each.insert}`,
  }));
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
      const settled = settle(
        offers.map((offer) => withinScalar(offer, style)),
        span,
      );
      const { source } = context.document;
      return settled.flatMap((each) => inQuotedQuery(each, place, { span, source }));
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

/** The columns of the data file that are not described yet. */
function columnsFor(place: CompletionPlace, context: WritingContext): readonly Offer[] {
  const { document, data } = context;
  const isHere = data !== undefined && meaningOfKey(document.kind, [...place.path, 'name']) === 'columnName';
  return isHere ? offersOfColumns(data.columns, place).map((offer) => asKey(offer, place)) : [];
}

function namesFor(place: CompletionPlace, context: WritingContext): readonly Offer[] {
  const { path } = place;
  const siblings = new Set(place.siblings);
  return offersOfNames(meaningOfKey(context.document.kind, [...path, 'name']), context)
    .filter(({ label }) => !siblings.has(label))
    .map((offer) => asKey({ ...offer, insert: `${offer.insert}: $0`, isSnippet: true }, place));
}

function keysFor(place: CompletionPlace, { document }: WritingContext): readonly Offer[] {
  const { path, value, siblings, isInBraces, text } = place;
  const present = new Set([...siblings, ...(path.length === 0 ? topKeys(document.root) : [])]);
  const isNew = (key: string) => !present.has(key) || key === text;
  return offeredKeys(document.kind, value ?? {}, path)
    .filter(({ key }) => isNew(key))
    .map(
      (offered): Offer =>
        asKey(
          {
            label: offered.key,
            kind: 'key',
            detail: offered.isRequired ? 'required' : undefined,
            documentation: offered.description,
            insert: snippetOf(offered, isInBraces),
            isSnippet: true,
          },
          place,
        ),
    );
}

/** Where the colon stands already, only the name is written. */
function asKey(offer: Offer, { hasColon }: CompletionPlace): Offer {
  const { label, kind, detail, documentation } = offer;
  return hasColon
    ? { label, kind, detail, documentation, insert: printKey(label, 'flow') }
    : { ...offer, filter: label };
}

function topKeys(root: WritingContext['document']['root']): readonly string[] {
  return root?.kind === 'map' ? root.entries.map(({ key }) => key.text) : [];
}

/** A key in the shape that its value has. */
function snippetOf({ key, holds, requiredInside }: OfferedKey, isInBraces: boolean): string {
  if (isInBraces || holds === 'value' || holds === 'choice') return `${key}: $0`;
  const lines = requiredInside.map((inner, index) => `${inner}: $${index + 1}`);
  if (holds === 'list') return `${key}:\n  - ${lines.length === 0 ? '$0' : lines.join('\n    ')}`;
  return `${key}:\n  ${lines.length === 0 ? '$0' : lines.join('\n  ')}`;
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
