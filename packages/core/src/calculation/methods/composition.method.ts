import { composition } from '../../statistics/composition.ts';
import { formatExactly, formatNumber } from '../results/format-number.ts';
import { type Method, missing } from './method.ts';
import { missingFrom } from './outcome-to-method.ts';
import { times } from './quotient.ts';

/**
 * The share that one part has of a whole that is the sum of named parts.
 *
 * @input   value: one of the parts; of: all of them, counts or amounts of one period and area, 0 or more
 * @result  the share times `per` (100 if not given); those of all parts add up to it; no interval
 * @absent  the parts add up to 0 -> missing("calc/zero-denominator"); a part below 0 -> missing("calc/negative-count"); a part missing or
 *          suppressed -> so is every share; the value none of the parts -> missing("calc/not-a-part")
 * @source  arithmetic
 * @rounds  never; `decimals` is for the printed working
 */
export const compositionMethod: Method = {
  id: 'composition',
  title: 'Share of a composition',
  summary: 'The share that one part has of a whole that is the sum of named parts, with no interval.',
  source: 'Arithmetic',
  inputs: [
    { name: 'value', what: 'The part whose share it is; one of those in `of`.' },
    { name: 'of', what: 'All the parts that together are the whole.' },
  ],
  parameters: [{ name: 'per', what: '100 for per cent, 1 for a fraction.', default: 100 }],
  asks({ calculation, named, area, period }) {
    if (calculation.method !== 'composition') return [];
    const { value, of } = calculation;
    if (!of.includes(value)) {
      const message = `The share is of "${value}", and the parts under \`of\` do not name it.`;
      return { code: 'calc/not-a-part', message };
    }
    if (new Set(of).size < of.length)
      return {
        code: 'calc/part-twice',
        message: 'A part is named twice under `of`, so it would be counted twice.',
      };
    return named
      .filter(({ name }) => name !== 'value')
      .map((each) => ({
        ...each,
        name: each.refersTo === value ? 'value' : each.name,
        area,
        period,
      }));
  },
  calculate(inputs, { per = 100, decimals }) {
    const part = inputs.get('value');
    if (part === undefined) return missing('no-query', 'the calculation needs a part and its whole.');
    const parts = [...inputs.values()];
    const shares = composition(
      parts.map(({ value }) => value),
      { per },
    );
    if (shares.kind === 'absent') return missingFrom(shares);
    const value = shares.shares[parts.indexOf(part)] ?? 0;
    const sum = parts.map((each) => formatExactly(each.value)).join(' + ');
    const working = `${formatExactly(part.value)} ÷ (${sum})${times(per)} = ${formatNumber(value, decimals)}`;
    const counts = { numerator: part.value, denominator: shares.whole };
    return { kind: 'value', value, working, interval: undefined, counts };
  },
};
