import { describe, expect, it } from 'vitest';
import type { AreaLevel } from './area.ts';
import { areaNameKey } from './area-name-key.ts';
import { allAreas, areaNames, areasAtLevel } from './areas.ts';
import { findArea, findAreas, isKnownCode } from './find-area.ts';

/** Each row of Public Health Scotland's ca11_ca19 file once: a council's code, then its partnership's and its board's of the same era. */
const publishedCodes = `
S12000005 S37000005 S08000019  S12000006 S37000006 S08000017  S12000008 S37000008 S08000015  S12000010 S37000010 S08000024
S12000011 S37000011 S08000021  S12000011 S37000011 S08000031  S12000013 S37000031 S08000028  S12000014 S37000013 S08000019
S12000015 S37000014 S08000018  S12000017 S37000016 S08000022  S12000018 S37000017 S08000021  S12000018 S37000017 S08000031
S12000019 S37000018 S08000024  S12000020 S37000019 S08000020  S12000021 S37000020 S08000015  S12000023 S37000022 S08000025
S12000024 S37000023 S08000027  S12000026 S37000025 S08000016  S12000027 S37000026 S08000026  S12000028 S37000027 S08000015
S12000029 S37000028 S08000023  S12000029 S37000028 S08000032  S12000030 S37000005 S08000019  S12000033 S37000001 S08000020
S12000034 S37000002 S08000020  S12000035 S37000004 S08000022  S12000036 S37000012 S08000024  S12000038 S37000024 S08000021
S12000038 S37000024 S08000031  S12000039 S37000029 S08000021  S12000039 S37000029 S08000031  S12000040 S37000030 S08000024
S12000041 S37000003 S08000027  S12000041 S37000003 S08000030  S12000042 S37000007 S08000027  S12000042 S37000007 S08000030
S12000044 S37000021 S08000023  S12000045 S37000009 S08000021  S12000045 S37000009 S08000031  S12000046 S37000015 S08000021
S12000047 S37000032 S08000029  S12000048 S37000033 S08000030  S12000049 S37000034 S08000031  S12000050 S37000035 S08000032`;
const codes = publishedCodes.trim().split(/\s+/);
const levelOfPrefix = new Map<string, AreaLevel>([
  ['S12', 'council'],
  ['S37', 'partnership'],
  ['S08', 'board'],
]);

describe('the built-in areas', () => {
  it('are Scotland, 14 boards, 31 partnerships, 32 councils and 127 localities', () => {
    const counts = (['scotland', 'board', 'partnership', 'council', 'locality'] as const).map(
      (level) => areasAtLevel(level).length,
    );
    expect(counts).toEqual([1, 14, 31, 32, 127]);
  });

  it('include every code that Public Health Scotland publishes, at its level', () => {
    expect(codes).toHaveLength(44 * 3);
    for (const code of codes) {
      expect([code, findArea(code)?.level]).toEqual([code, levelOfPrefix.get(code.slice(0, 3))]);
    }
    expect(new Set(codes.filter((code) => code.startsWith('S37'))).size).toBe(35);
  });

  it('share neither a code nor, at one level, a name in any spelling', () => {
    const owned = allAreas.flatMap((area) => [
      ...area.codes.map(({ code }) => code),
      ...[area.name, ...area.aliases].map((name) => `${area.level} ${areaNameKey(name)}`),
    ]);
    expect(owned.filter((name, index) => owned.indexOf(name) !== index)).toEqual([]);
  });

  it('have one code in force, which names them, and dated ones before it that follow each other', () => {
    for (const area of allAreas) {
      expect(area.codes.at(-1)).toMatchObject({ code: area.code, to: undefined });
      for (const [index, { to }] of area.codes.slice(0, -1).entries()) {
        expect(to).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(Date.parse(area.codes[index + 1]?.from ?? '') - Date.parse(to ?? '')).toBe(86_400_000);
      }
    }
  });

  it('come in alphabetical order, their names each once', () => {
    expect(
      areasAtLevel('council')
        .map(({ name }) => name)
        .slice(0, 3),
    ).toEqual(['Aberdeen City', 'Aberdeenshire', 'Angus']);
    expect(areaNames('board')[0]).toBe('NHS Ayrshire and Arran');
    expect(areaNames().filter((name) => name === 'Fife')).toEqual(['Fife']);
  });
});

describe('a code', () => {
  it('of any era names one area: Fife, Perth and Kinross, Glasgow City and North Lanarkshire were recoded', () => {
    const recodes = [
      ['S12000015', 'S12000047', 'Fife'],
      ['S37000014', 'S37000032', 'Fife'],
      ['S12000024', 'S12000048', 'Perth and Kinross'],
      ['S37000023', 'S37000033', 'Perth and Kinross'],
      ['S12000046', 'S12000049', 'Glasgow City'],
      ['S37000015', 'S37000034', 'Glasgow City'],
      ['S12000044', 'S12000050', 'North Lanarkshire'],
      ['S37000021', 'S37000035', 'North Lanarkshire'],
      ['S08000023', 'S08000032', 'NHS Lanarkshire'],
      ['S08000009', 'S08000032', 'NHS Lanarkshire'],
    ];
    for (const [old = '', current = '', name = ''] of recodes) {
      expect(findArea(old)).toBe(findArea(current));
      expect(findArea(old)).toMatchObject({ code: current, name });
    }
  });

  it('carries the days on which it was in force', () => {
    expect(findArea('S12000047')?.codes).toEqual([
      { code: 'S12000015', from: '1996-04-01', to: '2018-02-01' },
      { code: 'S12000047', from: '2018-02-02', to: undefined },
    ]);
    expect(findArea('S08000032')?.codes.map(({ from, to }) => [from, to])).toEqual([
      [undefined, '2014-03-31'],
      ['2014-04-01', '2019-03-31'],
      ['2019-04-01', undefined],
    ]);
  });

  it('may be in lower case and have blanks around it', () => {
    expect(findArea(' s12000029 ')?.name).toBe('South Lanarkshire');
    expect(isKnownCode(' s12000015 ')).toBe(true);
  });

  it('of Scotland is S92000003, or S00000001 in ScotPHO files', () => {
    expect(findArea('S92000003')).toBe(findArea('S00000001'));
    expect(isKnownCode('S00000001')).toBe(true);
  });

  it('is of one level only', () => {
    expect(findArea('S37000028', 'council')).toBeUndefined();
    expect(findArea('S12000029', 'council')?.name).toBe('South Lanarkshire');
    expect(findAreas('S37000028').map(({ level }) => level)).toEqual(['partnership']);
  });

  it('is not known when it belongs to a settlement or to nothing', () => {
    expect(isKnownCode('S19000001')).toBe(false);
    expect(isKnownCode('S12000099')).toBe(false);
    expect(isKnownCode('Fife')).toBe(false);
  });
});

describe('a name', () => {
  it.each<[code: string, level: AreaLevel, spellings: string[]]>([
    [
      'S12000036',
      'council',
      ['City of Edinburgh', 'Edinburgh', 'Edinburgh, City of', 'Edinburgh City', 'CITY OF EDINBURGH'],
    ],
    ['S37000012', 'partnership', ['Edinburgh', 'City of Edinburgh']],
    [
      'S12000013',
      'council',
      ['Na h-Eileanan Siar', 'Eilean Siar', 'Western Isles', 'Comhairle nan Eilean Siar'],
    ],
    ['S37000031', 'partnership', ['Western Isles', 'Na h-Eileanan Siar', 'na h\u2010eileanan siar']],
    ['S12000023', 'council', ['Orkney', 'Orkney Islands']],
    ['S12000027', 'council', ['Shetland', 'Shetland Islands']],
    ['S12000035', 'council', ['Argyll & Bute', 'Argyll and Bute', 'ARGYLL  AND BUTE ']],
    ['S12000048', 'council', ['Perth & Kinross', 'Perth and Kinross']],
    ['S12000006', 'council', ['Dumfries & Galloway', 'Dumfries and Galloway']],
    [
      'S37000005',
      'partnership',
      ['Clackmannanshire & Stirling', 'Stirling and Clackmannanshire', 'Clackmannanshire/Stirling'],
    ],
    [
      'S99000105',
      'locality',
      [
        'Rutherglen Cambuslang',
        'Rutherglen & Cambuslang',
        'Cambuslang and Rutherglen',
        'Cambuslang/Rutherglen',
      ],
    ],
    [
      'S08000031',
      'board',
      ['NHS Greater Glasgow & Clyde', 'NHS Greater Glasgow and Clyde', 'Greater Glasgow & Clyde'],
    ],
  ])('of %s (%s) has several spellings: %j', (code, level, spellings) => {
    for (const spelling of spellings) expect(findArea(spelling, level)?.code).toBe(code);
  });

  it('that several levels share means the partnership, then the council, and the board only with NHS', () => {
    expect(findArea('Fife')).toMatchObject({ level: 'partnership' });
    expect(findArea('Stirling')).toMatchObject({ level: 'council' });
    expect(findArea('Clackmannanshire')).toMatchObject({ level: 'council' });
    expect(findArea('NHS Fife')).toMatchObject({ level: 'board' });
    expect(findArea('Fife', 'board')).toBe(findArea('NHS Fife'));
    expect(findArea('Lanarkshire')).toBeUndefined();
    expect(findAreas('Fife').map(({ level }) => level)).toEqual(['partnership', 'council']);
    expect(findAreas('Clackmannanshire').map(({ level }) => level)).toEqual(['council', 'locality']);
  });

  it('may end in its level', () => {
    expect(findArea('Fife Council')?.code).toBe('S12000047');
    expect(findArea('Fife - CA')?.code).toBe('S12000047');
    expect(findArea('Fife (council)')?.code).toBe('S12000047');
    expect(findArea('South Lanarkshire HSCP')?.code).toBe('S37000028');
    expect(findArea('South Lanarkshire Health and Social Care Partnership')?.code).toBe('S37000028');
    expect(findArea('NHS Fife - HB')?.level).toBe('board');
    expect(findArea('Hamilton - HSCL')?.level).toBe('locality');
    expect(findArea('Stirling HSCP')).toBeUndefined();
    expect(findArea('Fife Council', 'partnership')).toBeUndefined();
  });

  it('that is no area\u2019s, is empty or is very long finds nothing', () => {
    for (const text of [
      '',
      ' ',
      '&',
      'Council',
      'Other',
      'Atlantis',
      '__proto__',
      'x'.repeat(1_000_000),
      ' and'.repeat(40),
    ]) {
      expect(findArea(text)).toBeUndefined();
      expect(findAreas(text)).toEqual([]);
    }
  });
});
