import { nextPeriod } from '../../periods/next-period.ts';
import { formatExactly, formatNumber } from '../results/format-number.ts';
import type { Method } from './method.ts';
import { asksOver, outcomeOver } from './stretch.ts';

/**
 * The sum of a period and those before it.
 *
 * @input   value: a count or amount that may be added over time
 * @result  the sum over `periods` periods, the last of them the one asked for
 * @absent  one of the periods missing or suppressed -> so is the value; not in the data -> incomplete, with no value, so that the first
 *          periods of a series have none
 * @source  arithmetic; agrees with R's zoo `rollsumr`
 * @rounds  never; `decimals` is for the printed working
 */
export const rollingSumMethod: Method = {
  id: 'rollingSum',
  title: 'Rolling sum',
  summary: 'The sum of a period and those before it, with no interval.',
  source: 'Arithmetic',
  inputs: [{ name: 'value', what: 'What is added.' }],
  parameters: [{ name: 'periods', what: 'How many periods are taken together.', default: undefined }],
  needsWholePeriod: true,
  asks(asked) {
    const { calculation, period } = asked;
    return calculation.method === 'rollingSum'
      ? asksOver(asked, nextPeriod(period, 1 - calculation.periods))
      : [];
  },
  calculate(inputs, { periods = 1, decimals }) {
    return outcomeOver(inputs, (value) => ({
      value,
      working: `The ${formatExactly(periods)} periods together = ${formatNumber(value, decimals)}`,
    }));
  },
};
