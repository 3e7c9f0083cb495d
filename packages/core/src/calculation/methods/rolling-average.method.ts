import { nextPeriod } from '../../periods/next-period.ts';
import { formatExactly, formatNumber } from '../results/format-number.ts';
import type { Method } from './method.ts';
import { asksOver, outcomeOver } from './stretch.ts';

/**
 * The mean of a period and those before it.
 *
 * @input   value: a count or amount that may be added over time
 * @result  the mean of `periods` periods, the last of them the one asked for. For a rate over several years give the indicator rolling
 *          periods: that is sums over sums, and this would be a mean of rates
 * @absent  one of the periods missing or suppressed -> so is the value; not in the data -> incomplete, with no value, so that the first
 *          periods of a series have none
 * @source  arithmetic; agrees with R's zoo `rollmeanr`
 * @rounds  never; `decimals` is for the printed working
 */
export const rollingAverageMethod: Method = {
  id: 'rollingAverage',
  title: 'Rolling average',
  summary: 'The mean of a period and those before it, with no interval.',
  source: 'Arithmetic',
  inputs: [{ name: 'value', what: 'What is added.' }],
  parameters: [{ name: 'periods', what: 'How many periods are taken together.', default: undefined }],
  needsWholePeriod: true,
  asks(asked) {
    const { calculation, period } = asked;
    return calculation.method === 'rollingAverage'
      ? asksOver(asked, nextPeriod(period, 1 - calculation.periods))
      : [];
  },
  calculate(inputs, { periods = 1, decimals }) {
    return outcomeOver(inputs, (added) => {
      const value = added / periods;
      const working = `${formatExactly(added)} ÷ ${formatExactly(periods)} periods = ${formatNumber(value, decimals)}`;
      return { value, working };
    });
  },
};
