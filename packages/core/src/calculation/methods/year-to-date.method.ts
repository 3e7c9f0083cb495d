import { describePeriod } from '../../periods/describe-period.ts';
import { monthsOf, periodOfMonth } from '../../periods/months.ts';
import { grainOf } from '../../periods/period-grain.ts';
import { formatNumber } from '../results/format-number.ts';
import type { Method } from './method.ts';
import { asksOver, outcomeOver } from './stretch.ts';

/**
 * The sum from the start of the year to the end of the period.
 *
 * @input   value: a count or amount that may be added over time
 * @result  the sum of the year's periods up to the one asked for, that one included
 * @absent  one of the periods missing or suppressed -> so is the value; not in the data -> incomplete, with no value; a period that is no
 *          part of such a year -> missing("calc/not-in-a-year")
 * @source  arithmetic
 * @rounds  never; `decimals` is for the printed working
 */
export const yearToDateMethod: Method = {
  id: 'yearToDate',
  title: 'Year to date',
  summary: 'The sum from the start of the year to the end of the period, with no interval.',
  source: 'Arithmetic',
  inputs: [{ name: 'value', what: 'What is added.' }],
  parameters: [{ name: 'yearStarts', what: 'The month in which the year starts.', default: 'april' }],
  needsWholePeriod: true,
  asks(asked) {
    const { calculation, period } = asked;
    if (calculation.method !== 'yearToDate') return [];
    const start = calculation.yearStarts === 'january' ? 0 : 3;
    const { first, last } = monthsOf(period);
    const startOfYear = first - ((((first - start) % 12) + 12) % 12);
    const from = periodOfMonth(startOfYear, grainOf(period));
    if (from === undefined || monthsOf(from).first !== startOfYear || last >= startOfYear + 12) {
      const message = `The period is no part of a year that starts in ${start === 0 ? 'January' : 'April'}: ${describePeriod(period)}.`;
      return { code: 'calc/not-in-a-year', message };
    }
    return asksOver(asked, from);
  },
  calculate(inputs, { decimals }) {
    return outcomeOver(inputs, (value) => ({
      value,
      working: `The year so far = ${formatNumber(value, decimals)}`,
    }));
  },
};
