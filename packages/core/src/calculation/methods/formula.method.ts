import { formatNumber } from '../results/format-number.ts';
import { evaluateFormula } from './evaluate-formula.ts';
import { type Method, missing } from './method.ts';

/**
 * Plain arithmetic over measures, numbers and other indicators.
 *
 * @input   the value of every measure and indicator that the formula names; an indicator under its name in brackets
 * @result  the value of the formula; no interval
 * @absent  a division by 0 -> missing("calc/zero-denominator"); a formula that is not whole -> missing("calc/no-formula")
 * @source  arithmetic
 * @rounds  never; `decimals` is for the printed working
 */
export const formulaMethod: Method = {
  id: 'formula',
  title: 'Formula',
  summary: 'Plain arithmetic over measures, numbers and other indicators, with no interval.',
  source: 'Arithmetic',
  inputs: [],
  parameters: [],
  calculate(inputs, { formula, decimals }) {
    if (formula === undefined) return missing('no-formula', 'the formula is not complete.');
    const result = evaluateFormula(formula, (name) => inputs.get(name)?.value);
    if ('code' in result) return { kind: 'missing', reason: result };
    const working = `${result.working} = ${formatNumber(result.value, decimals)}`;
    return { kind: 'value', value: result.value, working, interval: undefined };
  },
};
