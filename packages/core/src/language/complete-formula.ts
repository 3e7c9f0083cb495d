import type { Span } from '../text/span.ts';
import { offersOfMeaning, type WritingContext } from './complete-value.ts';
import type { Offer } from './completion.ts';
import { formulaTokens } from './tokens.ts';

/** What may be written at a place of a half-written formula: its measures, and other indicators in brackets. */
export function completeFormula(
  context: WritingContext,
  text: string,
  at: number,
): { readonly offers: readonly Offer[]; readonly span: Span } {
  const typed = formulaTokens(text).find(
    ({ kind, span }) => kind !== 'symbol' && kind !== 'end' && span.start < at && at <= span.end,
  );
  const offers = [
    ...offersOfMeaning('measure', context, []),
    ...offersOfMeaning('indicator', context, []).map(
      (offer): Offer => ({
        ...offer,
        insert: `[${offer.insert}]`,
        filter: `[${offer.insert}]`,
      }),
    ),
  ];
  return { offers, span: typed?.span ?? { start: at, end: at } };
}
