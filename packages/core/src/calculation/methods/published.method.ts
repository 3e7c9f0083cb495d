import { formatNumber } from '../results/format-number.ts';
import { type Method, missing } from './method.ts';

/**
 * A value read as it was published, with its limits where they were published too.
 *
 * @input   value: one row of the data, with the columns of its limits
 * @result  the value and limits as they stand; the confidence level is the publisher's and not known here
 * @absent  nothing of its own; a row that is not there, or more than one, is decided before
 * @source  the data
 * @rounds  never; `decimals` is for the printed working
 */
export const publishedMethod: Method = {
  id: 'published',
  title: 'Published value',
  summary: 'A value read as it was published; never added or averaged.',
  source: 'The data themselves',
  inputs: [{ name: 'value', what: 'The published value.' }],
  parameters: [],
  calculate(inputs, { decimals }) {
    const input = inputs.get('value');
    if (input === undefined) return missing('no-query', 'the calculation needs a value to read.');
    const { value, lower, upper } = input;
    const limits =
      upper === undefined
        ? ''
        : `${lower === undefined ? '' : `${formatNumber(lower, decimals)} to `}${formatNumber(upper, decimals)}`;
    const interval =
      upper === undefined
        ? undefined
        : {
            lower,
            upper,
            confidence: undefined,
            method: 'published',
            working: `Published limits: ${limits}`,
          };
    return { kind: 'value', value, working: `Published: ${formatNumber(value, decimals)}`, interval };
  },
};
