import { binomialQuantile } from '../../../../packages/core/src/statistics/distributions/binomial-quantile.ts';
import { chiSquareQuantile } from '../../../../packages/core/src/statistics/distributions/chi-square-quantile.ts';
import { chiSquareTails } from '../../../../packages/core/src/statistics/distributions/chi-square-tails.ts';
import { gammaTails } from '../../../../packages/core/src/statistics/distributions/gamma-tails.ts';
import { logGamma } from '../../../../packages/core/src/statistics/distributions/log-gamma.ts';
import { normalQuantile } from '../../../../packages/core/src/statistics/distributions/normal-quantile.ts';
import { normalTails } from '../../../../packages/core/src/statistics/distributions/normal-tails.ts';
import { studentQuantile } from '../../../../packages/core/src/statistics/distributions/student-quantile.ts';
import { studentTails } from '../../../../packages/core/src/statistics/distributions/student-tails.ts';
import type { Adapter, Cell, Columns } from '../vector-case.ts';

/** Each table of `distributions.json` is a case of its own, under the name of the function of R. */
export const adapter: Adapter = {
  tolerance: () => 1e-11,
  ignored: [],
  answer: ({ inputs, options }) => {
    const column = (name: string) => (inputs[name] ?? []) as readonly number[];
    return { columns: byFunction[String(options.fn)]?.(column) ?? {}, refusals: [] };
  },
};

type Column = (name: string) => readonly number[];

const byFunction: Readonly<Record<string, (column: Column) => Columns>> = {
  qnorm: (column) => ({ expected: column('p').map(normalQuantile) }),
  pnorm: (column) => ({ expected: column('x').map((x) => normalTails(x).below) }),
  qchisq: (column) => ({ expected: pairs(column, 'p', 'df', chiSquareQuantile) }),
  pchisq: (column) => ({
    lower: pairs(column, 'x', 'df', (x, df) => chiSquareTails(x, df).below),
    upper: pairs(column, 'x', 'df', (x, df) => chiSquareTails(x, df).above),
  }),
  qt: (column) => ({ expected: pairs(column, 'p', 'df', studentQuantile) }),
  pt: (column) => ({ expected: pairs(column, 'x', 'df', belowOf) }),
  pgamma: (column) => ({
    lower: pairs(column, 'a', 'x', (a, x) => gammaTails(a, x).below),
    upper: pairs(column, 'a', 'x', (a, x) => gammaTails(a, x).above),
  }),
  lgamma: (column) => ({ expected: column('x').map(logGamma) }),
  'qbinom_0.05_half': (column) => ({
    expected: column('size').map((size) => binomialQuantile(0.05, size, 0.5)),
  }),
};

function belowOf(x: number, degrees: number): number {
  const { centre, above } = studentTails(Math.abs(x), degrees);
  return x < 0 ? above : 0.5 + centre;
}

function pairs(
  column: Column,
  first: string,
  second: string,
  of: (a: number, b: number) => Cell,
): readonly Cell[] {
  const others = column(second);
  return column(first).map((a, row) => of(a, others[row] ?? Number.NaN));
}
