import type { VectorCase } from './vector-case.ts';

/** Where we differ on purpose: a cell of R's answer, by the difference that is told of it, and why ours is right. */
export interface Departure {
  readonly files: readonly string[];
  /** Whether a row of a case is one of these. */
  readonly holds: (vector: VectorCase, row: number) => boolean;
  readonly cell: RegExp;
  readonly why: string;
}

export const departures: readonly Departure[] = [
  {
    files: ['scotpho'],
    holds: ({ options }) => options.fn === 'calculate_crude_rate',
    cell: /^lowci\[\d+\] is 0, R has NaN$/,
    why: 'No events have a lower limit of 0; ScotPHO works out 0 divided by 0.',
  },
  {
    files: ['scotpho'],
    holds: (vector, row) =>
      vector.options.fn === 'calculate_percent' &&
      inputAt(vector, 'numerator', row) > inputAt(vector, 'denominator', row),
    cell: /^(?:rate|lowci|upci)\[\d+\] is undefined, R has /,
    why: 'A part cannot be larger than its whole; ScotPHO publishes more than 100%.',
  },
  {
    files: ['timeseries'],
    holds: (vector, row) => vector.options.fn === 'percent_change' && inputAt(vector, 'from', row) < 0,
    cell: /^value\[\d+\] is undefined, R has /,
    why: 'A change from -5 to 5 is no fall by 200%.',
  },
  {
    files: ['funnel-limits'],
    holds: ({ options }) => options.statistic === 'proportion' && options.multiplier !== 100,
    cell: /^upper_[23]s_limit\[\d+\] is (?:1, R has 1\.\d+|.*, R has 100)$/,
    why: 'R cuts upper limits at 100 whatever a proportion is multiplied by.',
  },
  {
    files: ['disclosure'],
    holds: ({ options }) => options.fn === 'Stat_Round',
    cell: /^[a-e]\[\d+\] is undefined, R has 999999999$/,
    why: 'The tool writes 999999999 for a missing count of a column that it leaves alone; a missing count stays missing.',
  },
  {
    files: ['life-expectancy'],
    holds: (vector, row) => hasNone(vector, 'value', row),
    cell: /^(?:lower|upper)\S*\[\d+\] is undefined, R has /,
    why: 'R leaves the limits of a value that is too uncertain to tell; they reach below 0 and above 200 years.',
  },
  {
    files: ['is-ratio', 'is-rate'],
    holds: (vector, row) => hasNone(vector, 'value', row),
    cell: /^(?:observed|expected|ref_rate|method)\[\d+\] is undefined, R has /,
    why: 'A band of the reference without population has no rate, nor a ratio to nothing; R goes on to the next column.',
  },
  {
    files: ['survey'],
    holds: (vector, row) => hasNone(vector, 'mean', row),
    cell: /^(?:degf|n|sum_weights)\[\d+\] is undefined, R has /,
    why: 'A share that is missing has no size of its sample either; R counts the rows.',
  },
  {
    files: ['mean'],
    holds: ({ inputs }) => Array.isArray(inputs.values) && inputs.values.length === 0,
    cell: /^value_sum\[0\] is undefined, R has 0$/,
    why: 'There is no mean of no values; R tells the sum that it would have.',
  },
  {
    files: ['sii'],
    holds: ({ options: { transform, multiplier } }) =>
      transform === true && Number(multiplier) > 0 && Number(multiplier) < 1,
    cell: /^(?:sii|rii)_(?:lower|upper)/,
    why: 'R turns limits round and inverts those of the ratio for a multiplier between 0 and 1, where only one below 0 should.',
  },
  {
    files: ['proportion', 'rate'],
    holds: ({ inputs }) => inputs.groupBy !== undefined,
    cell: /^R refuses: (?:numerators|denominators) must .*; ours is a value$/,
    why: 'R refuses a part of a group that is empty; ours adds up first, and the group is not.',
  },
];

/** The departure that a difference is; undefined where it is none. */
export function departureOf(file: string, vector: VectorCase, difference: string): Departure | undefined {
  const row = Number(/\[(\d+)\]/.exec(difference)?.[1] ?? 0);
  return departures.find(
    ({ files, holds, cell }) => files.includes(file) && cell.test(difference) && holds(vector, row),
  );
}

function inputAt({ inputs }: VectorCase, name: string, row: number): number {
  const cell = (inputs[name] as readonly unknown[] | undefined)?.[row];
  return typeof cell === 'number' ? cell : Number.NaN;
}

function hasNone({ expected }: VectorCase, name: string, row: number): boolean {
  return typeof expected.columns?.[name]?.[row] !== 'number';
}
