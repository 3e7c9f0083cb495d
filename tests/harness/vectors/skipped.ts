import type { VectorCase } from './vector-case.ts';

/** Why a case is not put to our functions; undefined where it is. Only accidents of R, its way of being called, and what is no statistic. */
export function whySkipped(vector: VectorCase): string | undefined {
  const { error } = vector.expected;
  const byError = error === undefined ? undefined : errors.find(({ says }) => error.includes(says));
  return (byError ?? others.find(({ holds }) => holds(vector)))?.why;
}

const errors: readonly { readonly says: string; readonly why: string }[] = [
  { says: 'requires at least', why: 'R checks that it was given all arguments, which our types know.' },
  { says: 'requires the arguments', why: 'R checks that it was given all arguments, which our types know.' },
  { says: 'requires value field', why: 'R checks that it was given all arguments, which our types know.' },
  { says: 'requires either', why: 'R checks that it was given all arguments, which our types know.' },
  { says: 'requires an eventfreq', why: 'R checks that it was given all arguments, which our types know.' },
  { says: 'statistic must be provided', why: 'R checks a word that chooses among our functions.' },
  { says: 'valid values for', why: 'R checks a word that our types know.' },
  { says: 'is not a field name', why: 'R looks for a column of a data frame; ours takes values.' },
  { says: 'value_type should be 0', why: 'R checks a word that our types know.' },
  {
    says: 'requires se to be missing',
    why: 'R takes no standard error here; ours is that of the logarithm, which fits.',
  },
  {
    says: 'same number of rows',
    why: 'R matches rows by their place; each of our bands comes with what belongs to it.',
  },
  {
    says: 'length must equal',
    why: 'R matches rows by their place; each of our bands comes with what belongs to it.',
  },
  { says: 'must be a numeric field', why: 'R checks that a number is no text, which our types know.' },
  { says: 'type must be one of', why: "R's argument `type` chooses columns; ours are always all there." },
  { says: "'arg' should be one of", why: 'R checks a word that our types know.' },
  {
    says: 'two confidence levels can only',
    why: 'R takes only one pair of levels; ours are asked for one by one.',
  },
  {
    says: 'a maximum of two confidence levels',
    why: 'R takes at most two levels; ours are asked for one by one.',
  },
  { says: 'must be numeric', why: 'R checks that a number is no text, which our types know.' },
  { says: 'must be a number', why: 'R checks that a number is no text, which our types know.' },
  { says: 'are non-numeric', why: 'R checks that a number is no text, which our types know.' },
  {
    says: 'arguments are required for',
    why: 'R checks that it was given all arguments, which our types know.',
  },
  { says: 'invert expressed as a logical', why: 'R checks a word that our types know.' },
  {
    says: 'invert field values must',
    why: 'R looks for a column of a data frame; ours takes one direction a call.',
  },
  { says: "Can't subset columns", why: 'An accident inside R.' },
  { says: '`var` is absent', why: 'An accident inside R, which fails without populations; ours works.' },
  {
    says: 'missing value where',
    why: 'An accident inside R: it meets a missing number that it did not look for.',
  },
  { says: '`date` must be a <Date>', why: "R's type of dates; a period is read by its own reader." },
  { says: 'input must be a <character>', why: 'About the number of one person; Ninefold holds no people.' },
];

const others: readonly { readonly holds: (vector: VectorCase) => boolean; readonly why: string }[] = [
  {
    holds: ({ options, expected }) =>
      options.rate_type === 'dsr' && expected.error?.includes('where there are 0 events') === true,
    why: 'R asks for the populations of standardised rates without events, and then leaves those areas out.',
  },
  {
    holds: ({ options }) => [options.confidence].flat().some((level) => level === 1 || level === 100),
    why: 'An interval that holds everything says nothing; a level of 1 cannot be made.',
  },
  {
    holds: ({ options }) =>
      /^(?:chi_|sex_from|dob_from|age_from|format_postcode|age_calculate)/.test(String(options.fn)),
    why: 'About the record of one person; Ninefold holds no people.',
  },
  {
    holds: ({ options }) => options.fn === 'match_area',
    why: 'Areas are told apart by their codes, and their names are those of the register, not of this package.',
  },
  {
    holds: ({ options }) => options.fn === 'apply_suppressions',
    why: 'Suppression is tested with the disclosure policies.',
  },
  {
    holds: ({ inputs, expected }) =>
      inputs.groupBy !== undefined &&
      Array.isArray(inputs.num) &&
      inputs.num.length > 1 &&
      expected.columns?.value?.length === inputs.num.length,
    why: 'R does not add up rows that make one group; ours does.',
  },
];
