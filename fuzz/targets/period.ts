import { isDeepStrictEqual } from 'node:util';
import { formatPeriod } from '../../packages/core/src/periods/format-period.ts';
import { parsePeriod } from '../../packages/core/src/periods/parse-period.ts';
import { periodGrains } from '../../packages/core/src/periods/period.ts';
import { grainOf } from '../../packages/core/src/periods/period-grain.ts';
import { promise, type Target, textOf } from '../target.ts';

/** A period as some file may spell it. */
export const period: Target = {
  name: 'period',
  promise:
    'A period is read back as the same from how it is printed, and is of the grain that was asked for.',
  words: [
    ...[
      '2023',
      '/24',
      '-24',
      '2023/24',
      '1999/00',
      '2099/2100',
      'Q1',
      'Q5',
      'qtr',
      'Apr',
      'April',
      'Sept',
      'Mar-24',
    ],
    ...[
      '-',
      '–',
      ' to ',
      '/',
      ' / ',
      '(',
      ')',
      '[r]',
      '(p)',
      'provisional',
      'revised',
      'p',
      'r',
      '\u2212',
      '\u00a0',
    ],
    ...[
      '01',
      '29',
      '31',
      '02',
      '12',
      '13',
      '2024-02-30',
      '2024-02-29',
      '1900',
      '0000',
      '9999',
      'wave',
      'year to',
      'İ',
    ],
  ],
  read(input) {
    const text = textOf(input);
    return [undefined, ...periodGrains].map((grain) => {
      const found = parsePeriod(text, grain);
      if (found === undefined) return undefined;
      const own = grainOf(found.period);
      promise(grain === undefined || own === grain, () => `a ${own} was given for a ${grain}`);
      const printed = formatPeriod(found.period);
      const again = parsePeriod(printed, own)?.period;
      const isSame = isDeepStrictEqual(again, found.period);
      promise(isSame, () => `a period is another once printed: "${text}" as "${printed}"`);
      return printed;
    });
  },
};
