import type { Method } from './method.ts';
import { divide } from './quotient.ts';

/**
 * One quantity divided by another.
 *
 * @input   numerator, denominator: quantities of one period and area, of either sign; denominator not 0
 * @result  the quotient times `per`; no interval
 * @absent  denominator 0 -> missing("calc/zero-denominator")
 * @source  arithmetic
 * @rounds  never; `decimals` is for the printed working
 */
export const ratioMethod: Method = {
  id: 'ratio',
  title: 'Ratio',
  summary: 'One quantity divided by another, with no interval.',
  source: 'Arithmetic',
  inputs: [
    { name: 'numerator', what: 'The quantity that is divided.' },
    { name: 'denominator', what: 'The quantity that it is divided by.' },
  ],
  parameters: [{ name: 'per', what: 'Multiplies the quotient.', default: 1 }],
  calculate(inputs, parameters) {
    const quotient = divide(inputs, parameters, parameters.per ?? 1);
    if ('kind' in quotient) return quotient;
    return { kind: 'value', value: quotient.value, working: quotient.working, interval: undefined };
  },
};
