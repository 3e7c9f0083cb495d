import type { AreaLevel } from '../../packages/core/src/areas/area.ts';

/**
 * What the published lookups do not say about areas, gathered by hand: other spellings seen in real files, and codes from
 * before the lookups begin. Letter case, punctuation, "&" and "and" need no spelling of their own.
 */

/** The other spellings of an area of this level and name. */
export function otherSpellings(level: AreaLevel, name: string): readonly string[] {
  return sameArea
    .filter(({ levels, spellings }) => levels.includes(level) && spellings.includes(name))
    .flatMap(({ spellings }) => spellings.filter((spelling) => spelling !== name));
}

const sameArea: readonly { levels: readonly AreaLevel[]; spellings: readonly string[] }[] = [
  // S00000001 is how ScotPHO's files write Scotland.
  { levels: ['scotland'], spellings: ['Scotland', 'S00000001'] },
  ...[
    ['City of Edinburgh', 'Edinburgh', 'Edinburgh, City of', 'Edinburgh City', 'The City of Edinburgh'],
    [
      'Na h-Eileanan Siar',
      'Western Isles',
      'Eilean Siar',
      'Eileanan Siar',
      'Na h-Eileanan an Iar',
      'Comhairle nan Eilean Siar',
    ],
    ['Aberdeen City', 'Aberdeen', 'City of Aberdeen'],
    ['Dundee City', 'Dundee', 'City of Dundee'],
    ['Glasgow City', 'Glasgow', 'City of Glasgow'],
    ['Highland', 'The Highland'],
    ['Moray', 'The Moray'],
    ['Orkney Islands', 'Orkney'],
    ['Scottish Borders', 'The Scottish Borders', 'Borders'],
    ['Shetland Islands', 'Shetland'],
    ['Clackmannanshire and Stirling', 'Stirling and Clackmannanshire'],
  ].map((spellings) => ({ levels: ['council', 'partnership'] as const, spellings })),
  { levels: ['locality'], spellings: ['Rutherglen Cambuslang', 'Cambuslang and Rutherglen'] },
];

/**
 * Codes from before the lookups begin, oldest first for each area.
 *
 * Boards until 2014: Public Health Scotland's recodes of health board codes in its linkage programs. Councils: its program for
 * mid-year population estimates by council (January 2025), which turns all of them into codes of 2019. The days on which
 * S12000037 and S12000043 began are those of the codes numbered before and after each. The first codes of West Dunbartonshire
 * and West Lothian are in neither program and are left out.
 */
export const olderCodes: readonly { level: AreaLevel; name: string; code: string; from?: string }[] = [
  { level: 'board', name: 'NHS Ayrshire and Arran', code: 'S08000001' },
  { level: 'board', name: 'NHS Borders', code: 'S08000002' },
  { level: 'board', name: 'NHS Dumfries and Galloway', code: 'S08000003' },
  { level: 'board', name: 'NHS Fife', code: 'S08000004' },
  { level: 'board', name: 'NHS Forth Valley', code: 'S08000005' },
  { level: 'board', name: 'NHS Grampian', code: 'S08000006' },
  { level: 'board', name: 'NHS Greater Glasgow and Clyde', code: 'S08000007' },
  { level: 'board', name: 'NHS Highland', code: 'S08000008' },
  { level: 'board', name: 'NHS Lanarkshire', code: 'S08000009' },
  { level: 'board', name: 'NHS Lothian', code: 'S08000010' },
  { level: 'board', name: 'NHS Orkney', code: 'S08000011' },
  { level: 'board', name: 'NHS Shetland', code: 'S08000012' },
  { level: 'board', name: 'NHS Tayside', code: 'S08000013' },
  { level: 'board', name: 'NHS Western Isles', code: 'S08000014' },
  { level: 'council', name: 'Aberdeen City', code: 'S12000001' },
  { level: 'council', name: 'Aberdeenshire', code: 'S12000002' },
  { level: 'council', name: 'Angus', code: 'S12000003' },
  { level: 'council', name: 'Argyll and Bute', code: 'S12000004' },
  { level: 'council', name: 'Dundee City', code: 'S12000007' },
  { level: 'council', name: 'East Dunbartonshire', code: 'S12000009' },
  { level: 'council', name: 'City of Edinburgh', code: 'S12000012' },
  { level: 'council', name: 'Glasgow City', code: 'S12000016' },
  { level: 'council', name: 'Glasgow City', code: 'S12000037', from: '2002-06-01' },
  { level: 'council', name: 'Glasgow City', code: 'S12000043', from: '2010-04-01' },
  { level: 'council', name: 'North Lanarkshire', code: 'S12000022' },
  { level: 'council', name: 'Renfrewshire', code: 'S12000025' },
];
