import { describeArea } from '../areas/describe-area.ts';
import { findArea } from '../areas/find-area.ts';
import { peerGroups } from '../areas/peers.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import { queryKeywords } from '../query/keywords.ts';
import { describeKeyAt, describeWordAt } from '../schema/offers.ts';
import { offsetInScalar, spanInScalar } from '../syntax/scalar-map.ts';
import { toPlain } from '../syntax/tree-access.ts';
import type { Range, Span } from '../text/span.ts';
import type { WritingContext } from './complete-value.ts';
import { describeAllowance } from './describe-allowance.ts';
import { describeExtension, describeInherited } from './describe-inherited.ts';
import { describeSpan } from './describe-span.ts';
import { describeThing } from './describe-thing.ts';
import { linkedIndicatorOf } from './documents.ts';
import { shownText } from './markdown.ts';
import { type Meaning, meaningOfKey, meaningOfValue } from './meaning.ts';
import { occurrenceAt } from './named-thing.ts';
import { aggregateMeanings } from './query-words.ts';
import { type PlacedScalar, scalarAt } from './scalars.ts';
import { queryTokens } from './tokens.ts';

/** What a person wants to know of something, as Markdown, and what it is said of. */
export interface Description {
  readonly text: string;
  readonly range: Range;
}

/** What stands at a place of a file: what a key means, what a name stands for, what a period spans; undefined where there is nothing to say. */
export function describeAt(context: WritingContext, offset: number): Description | undefined {
  const { workspace, document } = context;
  const placed = scalarAt(document.root, offset);
  if (placed === undefined) {
    const allowed = describeAllowance(document, offset);
    return allowed && { text: allowed.text, range: document.source.rangeOf(allowed.span) };
  }
  const say = (span: Span, parts: readonly (string | undefined)[]): Description | undefined => {
    const text = parts.filter((part) => part !== undefined).join('\n\n');
    return text === '' ? undefined : { text, range: document.source.rangeOf(span) };
  };
  const named = occurrenceAt(workspace, document, offset);
  const inherited = placed.isKey ? describeInherited(workspace, document, placed.path) : undefined;
  if (named !== undefined) {
    const extended = named.meaning === 'base' ? describeExtension(workspace, document) : undefined;
    return say(named.span, [describeThing(context, named.thing), extended, inherited]);
  }
  return say(...describePlain(context, placed, offset, inherited));
}

type Said = readonly [span: Span, parts: readonly (string | undefined)[]];

function describePlain(
  { workspace, document }: WritingContext,
  { path, isKey, scalar }: PlacedScalar,
  offset: number,
  inherited: string | undefined,
): Said {
  const { kind } = document;
  const meaning = isKey ? meaningOfKey(kind, path) : meaningOfValue(kind, path);
  const grain = linkedIndicatorOf(workspace, document)?.effective.period?.type;
  const words = describeMeaning(meaning, scalar.text, grain);
  if (words !== undefined) return [scalar.span, [words]];
  if (meaning === 'query') return describeQueryWord(document, scalar, offset);
  const value = document.root && toPlain(document.root);
  if (isKey) return [scalar.span, [describeKeyAt(kind, value, path), inherited]];
  return [scalar.span, [describeWordAt(kind, value, path, scalar.text) ?? describeKeyAt(kind, value, path)]];
}

function describeMeaning(
  meaning: Meaning | undefined,
  text: string,
  grain: Parameters<typeof parsePeriod>[1],
): string | undefined {
  switch (meaning) {
    case 'area':
    case 'comparator': {
      const group = meaning === 'comparator' ? peerGroups.find(({ id }) => id === text) : undefined;
      if (group !== undefined) return `**${shownText(group.title)}**\n\n${shownText(group.source)}`;
      const area = findArea(text);
      return (
        area && `**${shownText(describeArea(area))}**\n\n${area.codes.map(({ code }) => code).join(', ')}`
      );
    }
    case 'period': {
      const period = (parsePeriod(text, grain) ?? parsePeriod(text))?.period;
      return period && describeSpan(period);
    }
    default:
      return undefined;
  }
}

/** A function, period or word of the language inside a query. */
function describeQueryWord(
  { source }: WritingContext['document'],
  scalar: PlacedScalar['scalar'],
  offset: number,
): Said {
  const at = offsetInScalar(source, scalar, offset);
  const token =
    at === undefined
      ? undefined
      : queryTokens(scalar.text).find(({ span }) => span.start <= at && at <= span.end);
  if (token === undefined) return [scalar.span, []];
  const span = spanInScalar(source, scalar, token.span);
  const word = token.written.toLowerCase();
  const period = token.kind === 'period' ? parsePeriod(token.written)?.period : undefined;
  if (period !== undefined) return [span, [describeSpan(period)]];
  if (Object.hasOwn(aggregateMeanings, word))
    return [span, [aggregateMeanings[word as keyof typeof aggregateMeanings]]];
  const keyword = queryKeywords.find((each) => each === word);
  return [span, [keyword && keywordMeanings[keyword]]];
}

const keywordMeanings: Readonly<Record<(typeof queryKeywords)[number], string>> = {
  from: 'The dataset that is read.',
  where: 'Which rows count.',
  and: 'Both must hold.',
  or: 'One of them must hold.',
  not: 'The opposite must hold.',
  in: 'One of the values in the brackets.',
  between: 'From the first value to the second, both included.',
  is: '`is missing`: no value is known.',
  missing: '`is missing`: no value is known.',
};
