import type { VectorCase } from './vector-case.ts';

/** Where we differ on purpose: a cell of R's answer, by the start of the difference, and why ours is right. */
export interface Departure {
  readonly file: string;
  readonly holds: (vector: VectorCase) => boolean;
  readonly cell: RegExp;
  readonly why: string;
}

export const departures: readonly Departure[] = [
  {
    file: 'scotpho',
    holds: ({ options }) => options.fn === 'calculate_crude_rate',
    cell: /^lowci\[\d+\] is 0, R has NaN$/,
    why: 'No events have a lower limit of 0; ScotPHO works out 0 divided by 0.',
  },
  {
    file: 'scotpho',
    holds: ({ options }) => options.fn === 'calculate_percent',
    cell: /^rate\[\d+\] is undefined, R has 104$/,
    why: 'A part cannot be larger than its whole; ScotPHO publishes 104%.',
  },
  {
    file: 'timeseries',
    holds: ({ id }) => id === 'timeseries-shared-009',
    cell: /^value\[2\] is undefined, R has -200$/,
    why: 'A change from -5 to 5 is no fall by 200%.',
  },
  {
    file: 'funnel-limits',
    holds: ({ options }) => options.statistic === 'proportion' && options.multiplier !== 100,
    cell: /^upper_[23]s_limit\[\d+\] is (?:1, R has 1\.\d+|.*, R has 100)$/,
    why: 'R cuts upper limits at 100 whatever a proportion is multiplied by.',
  },
  {
    file: 'disclosure',
    holds: ({ options }) => options.fn === 'Stat_Round',
    cell: /^[a-e]\[\d+\] is undefined, R has 999999999$/,
    why: 'The tool writes 999999999 for a missing count of a column that it leaves alone; a missing count stays missing.',
  },
  {
    file: 'life-expectancy',
    holds: () => true,
    cell: /^(?:lower|upper)\S*\[\d+\] is undefined, R has /,
    why: 'R leaves the limits of a value that is too uncertain to tell; they reach below 0 and above 200 years.',
  },
  ...['is-ratio', 'is-rate'].map((file) => ({
    file,
    holds: ({ note }: VectorCase) => note?.startsWith('zero reference population') === true,
    cell: /^(?:observed|ref_rate|method)\[0\] is undefined, R has /,
    why: 'A band of the reference without population has no rate; R goes on and expects no number of events.',
  })),
  {
    file: 'survey',
    holds: ({ note }) => note?.startsWith('missing answer') === true,
    cell: /^(?:degf|n|sum_weights)\[0\] is undefined, R has /,
    why: 'A share that is missing has no size of its sample either; R counts the rows.',
  },
  {
    file: 'mean',
    holds: ({ inputs }) => Array.isArray(inputs.values) && inputs.values.length === 0,
    cell: /^value_sum\[0\] is undefined, R has 0$/,
    why: 'There is no mean of no values; R tells the sum that it would have.',
  },
  {
    file: 'sii',
    holds: ({ options }) =>
      options.transform === true && Number(options.multiplier) > 0 && Number(options.multiplier) < 1,
    cell: /^(?:sii|rii)_(?:lower|upper)/,
    why: 'R turns limits round and inverts those of the ratio for a multiplier between 0 and 1, where only one below 0 should.',
  },
];
