import { areaLevels } from '../../packages/core/src/areas/area.ts';
import { explainUnknownArea } from '../../packages/core/src/areas/explain-unknown-area.ts';
import { findArea, findAreas } from '../../packages/core/src/areas/find-area.ts';
import { promise, type Target, textOf } from '../target.ts';

/** The name or the code of an area. */
export const area: Target = {
  name: 'area',
  promise:
    'An area is of the level that was asked for, and the name that is suggested for an unknown one is known.',
  words: [
    ...['South Lanarkshire', 'Argyll & Bute', 'Na h-Eileanan Siar', 'Western Isles', 'NHS ', 'Glasgow City'],
    ...[
      ' Council',
      ' HSCP',
      ' (partnership)',
      ' Health Board',
      ' council area',
      ' Locality',
      ' ca',
      ' hb',
      ' and ',
    ],
    ...[
      'S12000029',
      'S37000028',
      'S08000032',
      'S19000001',
      'S99999999',
      's12',
      '&',
      '-',
      '.',
      "'",
      '’',
      'É',
      'ß',
      'İ',
    ],
    ...[
      '\u00a0',
      '\u200b',
      '\uE001',
      '__proto__',
      'constructor',
      'toString',
      '  ',
      'Edinburgh, City of',
      'of',
    ],
  ],
  read(input) {
    const text = textOf(input);
    return [undefined, ...areaLevels].map((level) => {
      const found = findArea(text, level);
      promise(level === undefined || !found || found.level === level, () => `an area is of another level`);
      const { suggestion } = explainUnknownArea(text, level);
      const isKnown = suggestion === undefined || findArea(suggestion, level) !== undefined;
      promise(isKnown, () => `the suggested area is unknown: "${suggestion}"`);
      return [found?.name, suggestion, findAreas(text).length];
    });
  },
};
