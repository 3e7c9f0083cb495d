/** The reasons of ours that say the same as an error of R. */
export function reasonsFor(error: string): readonly string[] {
  return pairs.find(({ says }) => says.test(error))?.reasons ?? [];
}

const pairs: readonly { readonly says: RegExp; readonly reasons: readonly string[] }[] = [
  { says: /confidence level/, reasons: ['confidence'] },
  { says: /multiplier must be greater than 0/, reasons: ['out-of-range'] },
  { says: /missing population|negative or missing/, reasons: ['zero-denominator', 'negative', 'missing'] },
  { says: /proportions are not all between 0 and 1/, reasons: ['out-of-range', 'does-not-match'] },
  {
    says: /less than or equal to (?:the )?denominator/,
    reasons: ['numerator-above-denominator', 'out-of-range'],
  },
  {
    says: /numerator.*greater than or equal to zero|observed events must/,
    reasons: ['negative', 'out-of-range'],
  },
  {
    says: /denominators must (?:all )?be greater than (?:or equal to )?zero/,
    reasons: ['zero-denominator', 'negative'],
  },
  { says: /sample sizes must all be greater than zero/, reasons: ['zero-denominator', 'out-of-range'] },
  { says: /stdpop must all be greater/, reasons: ['negative'] },
  { says: /zero or negative count/, reasons: ['zero-numerator', 'negative'] },
  { says: /different populations/, reasons: ['does-not-match'] },
  { says: /age_contents/, reasons: ['does-not-match'] },
  { says: /Number of quantiles/, reasons: ['too-few', 'out-of-range'] },
  { says: /repetitions|value_type/, reasons: ['out-of-range'] },
  { says: /ageband field/, reasons: ['missing', 'does-not-match'] },
  { says: /must be provided|needs to be provided|missing/, reasons: ['missing', 'zero-denominator'] },
  { says: /fix_after_n_points/, reasons: ['chart/too-few-points'] },
  { says: /Time between events must be greater than zero/, reasons: ['chart/not-above-zero'] },
];
