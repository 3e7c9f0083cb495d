import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import type { Completion } from './completion.ts';
import type { CompletionPlace } from './completion-place.ts';

/**
 * A completion of a query as it is read where it stands. In a query without quotes `Campus: average stay` would be a key, and ` # 1` a
 * comment: with such a word come quotes around the query. None where the query has such quotes in it already.
 */
export function inQuotedQuery(
  completion: Completion,
  place: CompletionPlace,
  { span, source }: { readonly span: Span; readonly source: SourceText },
): readonly Completion[] {
  const isHarmless =
    !/:(?:\s|$)|\s#/.test(completion.insert) && !(place.isInBraces && /[,[\]{}]/.test(completion.insert));
  if (place.style !== 'plain' || isHarmless) return [completion];
  const { length } = place.text;
  if (place.text.includes("'")) return [];
  const isAtEnd = span.end === length;
  const { start, end } = place.spanOf({ start: 0, end: length });
  const quoteAt = (at: number) => ({ range: source.rangeOf({ start: at, end: at }), newText: "'" });
  return [
    {
      ...completion,
      insert: `${completion.insert.replaceAll("'", "''")}${isAtEnd ? "'" : ''}`,
      beside: isAtEnd ? [quoteAt(start)] : [quoteAt(start), quoteAt(end)],
    },
  ];
}
