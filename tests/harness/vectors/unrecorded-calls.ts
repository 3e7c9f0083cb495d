/** A call that the package's tests made before they were recorded: its arguments are those that its numbers show. */
export interface UnrecordedCall {
  readonly fn: string;
  /** A dataset of the folder; without it the columns of the expectation hold what was given too. */
  readonly data?: string;
  readonly groupBy?: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
}

const lifeTable = {
  fn: 'phe_life_expectancy',
  data: '3cdd4a50a5',
  args: { deaths: { column: 'deaths' }, population: { column: 'pops' }, startage: { column: 'startage' } },
};
const significance = 'assign_funnel_significance';
const crude = {
  numerator: { column: 'count' },
  rate: { column: 'rate_crude_per_100' },
  denominator: { column: 'pop' },
};
const standardised = { ...crude, rate: { column: 'rate_dsr' } };

/** By the assertion. The others of that kind ask how many warnings there are, or for data that is not there. */
export const unrecordedCalls: Readonly<Record<string, UnrecordedCall>> = {
  'testFunnels-077': {
    fn: significance,
    args: { numerator: { column: 'obs' }, denominator: { column: 'expected' }, statistic: 'ratio' },
  },
  'testFunnels-079': {
    fn: significance,
    args: { ...crude, statistic: 'rate', rate_type: 'crude', multiplier: 100 },
  },
  'testFunnels-081': {
    fn: significance,
    args: { ...standardised, statistic: 'rate', rate_type: 'dsr', multiplier: 100_000 },
  },
  'testFunnels-083': {
    fn: significance,
    args: { ...crude, statistic: 'rate', rate_type: 'crude', multiplier: 100 },
  },
  'testFunnels-085': {
    fn: significance,
    args: { ...crude, statistic: 'rate', rate_type: 'crude', multiplier: 100 },
  },
  'testFunnels-087': {
    fn: 'calculate_funnel_points',
    args: {
      numerator: { column: 'ev' },
      rate: { column: 'rate' },
      rate_type: 'dsr',
      years_of_data: 3,
      multiplier: 100_000,
    },
  },
  'testLifeExpectancy-196': lifeTable,
  'testLifeExpectancy-198': lifeTable,
  'testLifeExpectancy-200': lifeTable,
  'testLifeExpectancy-202': { ...lifeTable, args: { ...lifeTable.args, le_age: [5, 25] } },
  'testLifeExpectancy-208': { ...lifeTable, args: { ...lifeTable.args, confidence: [95, 99.8] } },
  'testSII-356': {
    fn: 'phe_sii',
    data: '5526c6afa6',
    groupBy: ['Area', 'Grouping1', 'Grouping2'],
    args: {
      quantile: { column: 'Quantile' },
      population: { column: 'Population' },
      value: { column: 'Value' },
      value_type: 0,
      se: { column: 'StandardError' },
      rii: true,
    },
  },
};
