import { parseAge } from '../../packages/core/src/data/parse-age.ts';
import { parseNumber } from '../../packages/core/src/data/parse-number.ts';
import { promise, type Target, textOf } from '../target.ts';

/** A cell of a data file that should hold a number or years of age. */
export const cell: Target = {
  name: 'cell',
  promise: 'A number is finite, or it is none; ages go up.',
  words: [
    ...[
      '1',
      '0',
      '9',
      '.',
      ',',
      '-',
      '+',
      'e',
      'E',
      '1e308',
      '1,000',
      '0,123',
      '1 000',
      ' ',
      '\t',
      '%',
      '£',
      '(5)',
    ],
    ...[
      'NaN',
      'Infinity',
      '0x1F',
      '1_000',
      '5-9',
      '75+',
      '75 to 79',
      'under 18',
      '<18',
      '90 and over',
      '–',
      '999',
    ],
  ],
  read(input) {
    const value = parseNumber(input, 0, input.length);
    promise(Number.isNaN(value) || Number.isFinite(value), () => `a number is infinite`);
    promise(!Object.is(value, -0), () => `a number is minus zero`);
    const age = parseAge(textOf(input));
    promise(age?.to === undefined || age.from <= age.to, () => `an age ends before it begins`);
    return [value, age];
  },
};
