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
    holds: ({ options }) => options.statistic === 'proportion' && Number(options.multiplier) > 100,
    cell: /^upper_[23]s_limit\[\d+\] is .*, R has 100$/,
    why: 'R cuts upper limits at 100 whatever a proportion is multiplied by.',
  },
  {
    file: 'life-expectancy',
    holds: () => true,
    cell: /^(?:lower|upper)\S*\[\d+\] is undefined, R has /,
    why: 'R leaves the limits of a value that is too uncertain to tell; they reach below 0 and above 200 years.',
  },
];
