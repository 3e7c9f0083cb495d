import type { Dataset, Plan, PlanCondition, PlanValue } from '@ninefold/core';
import fc from 'fast-check';

/** Texts that would end a literal, a name or a statement, if they were not quoted. */
export const hostileTexts = [
  "it's",
  "'; DROP TABLE made_up; --",
  '"quoted"',
  'back\\slash',
  "\\'; --",
  'a`b',
  'two\nlines',
  '$1',
  ':name',
  '{x}',
  '$y$',
  '%s',
  'é 漢 😀',
  '/* */',
  '-- no',
  '?',
  'U&"x"',
] as const;

/** A dataset with every role, texts for absence, and names that need quoting. */
export const madeUpDataset = {
  id: 'made-up',
  missingValues: ['', ' n/a '],
  columns: {
    council: { role: 'area', level: 'council', ignore: ['Other'] },
    month: { role: 'period', grain: 'month' },
    'age "years"': { role: 'age', header: "age'; --" },
    reason: { role: 'category' },
    days: { role: 'measure', suppressed: ['*', '-9'], minimum: -50, maximum: 100000 },
    rate: {
      role: 'measure',
      zeros: 'maybeSuppressed',
      minimum: 1,
      lower: 'low',
      upper: 'high',
      missingValues: ['c', ''],
    },
    low: { role: 'measure' },
    high: { role: 'measure', suppressed: ['c'] },
  },
} as const satisfies Partial<Dataset>;

const texts: Readonly<Record<string, readonly string[]>> = {
  council: [
    'Fife',
    'S12000015',
    'S12000047',
    's12000047',
    'Moray',
    'City of Edinburgh',
    'Other',
    ' Other',
    'Scotland',
    'nowhere',
    '',
  ],
  month: ['2019-04', 'Apr-19', '2019-05', '2019-05p', '2019-06', '2020-01', '2019/20', 'nonsense', ''],
  'age "years"': ['0', '17', '74', '75', '75-79', '80+', '90 and over', '<18', 'All', ''],
  reason: ['All', 'all', '7', '07', ' 7', '', ...hostileTexts],
};
const numbers = [
  ...[
    '1',
    '2',
    '12',
    '3',
    '40',
    '1,234',
    '12,345.5',
    '1,23',
    '0,123',
    '-3',
    '0.1',
    '0.2',
    '.5',
    '5.',
    '+7',
    '1e3',
    '2E-2',
    '-0',
  ],
  ...[
    '',
    ' ',
    '*',
    ' * ',
    '\u00a0*',
    '-9',
    '-9.0',
    ' -9',
    'n/a',
    ' n/a',
    'c',
    'abc',
    '1 2',
    '£3',
    '12 ',
    '\t4',
    '4\u00a0',
    '5\n',
  ],
  ...[
    'nan',
    'Infinity',
    '1e400',
    '-1e400',
    '1e-400',
    '1e99999',
    '1e-99999',
    '99999',
    '100001',
    '-51',
    '0x1',
    '1_000',
    '1d',
    '１',
  ],
  ...['123456789012345678', '0.1234567890123456789', '1e22', '3.0000000000000001'],
];

/** One row: a text for each column, in their order. */
export const rowArbitrary: fc.Arbitrary<readonly string[]> = fc.tuple(
  ...Object.keys(madeUpDataset.columns).map((name) => fc.constantFrom<string[]>(...(texts[name] ?? numbers))),
);

/** The headings of such rows. */
export const headings = Object.keys(madeUpDataset.columns).map((name) =>
  name === 'age "years"' ? madeUpDataset.columns[name].header : name,
);

const month = (year: number, number: number): PlanValue => ({
  kind: 'period',
  period: { kind: 'month', year, month: number },
});
const valuesOf: Readonly<Record<string, readonly PlanValue[]>> = {
  council: [
    { kind: 'area', code: 'S12000047' },
    { kind: 'area', code: 'S92000003' },
    { kind: 'text', value: 'Other' },
  ],
  month: [
    month(2019, 4),
    month(2019, 5),
    { kind: 'period', period: { kind: 'financialYear', startYear: 2019 } },
    { kind: 'text', value: 'nonsense' },
  ],
  'age "years"': [
    { kind: 'age', from: 75, to: undefined },
    { kind: 'age', from: 18, to: 74 },
    { kind: 'age', from: 75, to: 75 },
    { kind: 'text', value: 'All' },
  ],
  reason: [
    ...['All', 'b', '', ...hostileTexts, 'nul\0', 'half \ud83d'].map(
      (value): PlanValue => ({ kind: 'text', value }),
    ),
    { kind: 'number', value: 7 },
  ],
  days: [12, 0, -3, 1e9, 0.1].map((value): PlanValue => ({ kind: 'number', value })),
  nothing: [{ kind: 'text', value: 'x' }],
};

const testArbitrary: fc.Arbitrary<PlanCondition> = fc
  .constantFrom(...Object.keys(valuesOf))
  .chain((column) => {
    const value = fc.constantFrom(...(valuesOf[column] ?? []));
    return fc.oneof(
      fc.record({
        kind: fc.constant('compare' as const),
        column: fc.constant(column),
        operator: fc.constantFrom(
          '=' as const,
          '!=' as const,
          '<' as const,
          '<=' as const,
          '>' as const,
          '>=' as const,
        ),
        value,
      }),
      fc.record({
        kind: fc.constant('in' as const),
        column: fc.constant(column),
        values: fc.array(value, { maxLength: 4 }),
      }),
      fc.record({
        kind: fc.constant('between' as const),
        column: fc.constant(column),
        low: value,
        high: value,
      }),
      fc.record({ kind: fc.constant('missing' as const), column: fc.constant(column) }),
    );
  });

const conditionArbitrary: fc.Arbitrary<PlanCondition> = fc.letrec<{ readonly condition: PlanCondition }>(
  (tie) => ({
    condition: fc.oneof(
      { maxDepth: 2 },
      testArbitrary,
      tie('condition').map((part): PlanCondition => ({ kind: 'not', part })),
      fc
        .tuple(fc.constantFrom('and', 'or'), fc.array(tie('condition'), { minLength: 1, maxLength: 3 }))
        .map(([kind, parts]): PlanCondition => ({ kind, parts })),
    ),
  }),
).condition;

/** A plan over the made-up dataset: each function, with and without area, period, band, condition and limits. */
export const planArbitrary: fc.Arbitrary<Plan> = fc
  .record({
    asked: fc.constantFrom(
      ...(['sum', 'mean', 'median', 'min', 'max', 'countDistinct'] as const).flatMap((name) => [
        { function: name, column: 'days', limits: undefined },
        { function: name, column: 'rate', limits: undefined },
      ]),
      { function: 'countDistinct' as const, column: 'reason', limits: undefined },
      { function: 'countDistinct' as const, column: 'council', limits: undefined },
      { function: 'count' as const, column: undefined, limits: undefined },
      { function: 'value' as const, column: 'rate', limits: { lower: 'low', upper: 'high' } },
      { function: 'value' as const, column: 'days', limits: undefined },
    ),
    condition: fc.option(conditionArbitrary, { nil: undefined }),
    areaColumn: fc.constantFrom('council', 'council', undefined),
    periodColumn: fc.constantFrom('month', 'month', undefined),
    byColumn: fc.constantFrom(undefined, undefined, 'reason', 'age "years"'),
  })
  .map(({ asked, ...rest }) => ({ dataset: 'made-up', ...asked, ...rest }));

/** Rows as a CSV file; cells are quoted where they must be. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [headings, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}
