import { difference } from '../../statistics/change.ts';
import { formatNumber } from '../results/format-number.ts';
import { asksNowAndEarlier, compareFormula, inBrackets, parametersOfEarlier } from './earlier-period.ts';
import type { Method } from './method.ts';
import { missingFrom } from './outcome-to-method.ts';

/**
 * A percentage less what it was in an earlier period.
 *
 * @input   the value of every measure and indicator that the formula names, for both periods
 * @result  percentage points: 5 where 50% became 55%; no interval
 * @absent  a period that is missing, suppressed or not complete -> as it is; a division by 0 in the formula -> missing("calc/zero-denominator")
 * @source  arithmetic
 * @rounds  never; `decimals` is for the printed working
 */
export const percentagePointChangeMethod: Method = {
  id: 'percentagePointChange',
  title: 'Change in percentage points',
  summary: 'A percentage less what it was in an earlier period, with no interval.',
  source: 'Arithmetic',
  inputs: [],
  parameters: parametersOfEarlier,
  needsWholePeriod: true,
  asks: asksNowAndEarlier,
  calculate(inputs, parameters) {
    const compared = compareFormula(inputs, parameters);
    if ('kind' in compared) return compared;
    const { now, before } = compared;
    const change = difference(before.value, now.value);
    if (change.kind === 'absent') return missingFrom(change);
    const working = `${now.working} - ${inBrackets(before)} = ${formatNumber(change.value, parameters.decimals)}`;
    return { kind: 'value', value: change.value, working, interval: undefined };
  },
};
