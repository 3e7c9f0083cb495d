import { percentChange } from '../../statistics/change.ts';
import { formatNumber } from '../results/format-number.ts';
import { asksNowAndEarlier, compareFormula, inBrackets, parametersOfEarlier } from './earlier-period.ts';
import type { Method } from './method.ts';
import { missingFrom } from './outcome-to-method.ts';

/**
 * How much a value has changed since an earlier period, in per cent of what it was.
 *
 * @input   the value of every measure and indicator that the formula names, for both periods; the earlier value above 0
 * @result  per cent: 10 where 50 became 55; no interval
 * @absent  the earlier value 0 -> missing("calc/zero-denominator"), where R gives infinity; below 0 -> missing("calc/negative-count");
 *          a period that is missing, suppressed or not complete -> as it is
 * @source  arithmetic
 * @rounds  never; `decimals` is for the printed working
 */
export const percentChangeMethod: Method = {
  id: 'percentChange',
  title: 'Change in per cent',
  summary: 'The change since an earlier period, in per cent of what it was, with no interval.',
  source: 'Arithmetic',
  inputs: [],
  parameters: parametersOfEarlier,
  needsWholePeriod: true,
  asks: asksNowAndEarlier,
  calculate(inputs, parameters) {
    const compared = compareFormula(inputs, parameters);
    if ('kind' in compared) return compared;
    const { now, before } = compared;
    const change = percentChange(before.value, now.value);
    if (change.kind === 'absent') return missingFrom(change);
    const was = inBrackets(before);
    const working = `(${now.working} - ${was}) ÷ ${was} × 100 = ${formatNumber(change.value, parameters.decimals)}`;
    return { kind: 'value', value: change.value, working, interval: undefined };
  },
};
