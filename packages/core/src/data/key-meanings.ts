import { explainUnknownArea } from '../areas/explain-unknown-area.ts';
import { findArea } from '../areas/find-area.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import type { PeriodGrain } from '../periods/period.ts';
import { shortened } from '../text/quoted.ts';
import type { KeyFilling } from './key-filling.ts';
import type { KeyDefinition } from './layout.ts';
import { parseAge } from './parse-age.ts';
import type { ProblemList } from './problem-list.ts';
import type { KeyColumn } from './table.ts';

/** A key column with what its members mean; a member that means nothing is one problem, where it stands first. */
export function finishKey(key: KeyFilling, rowCount: number, problems: ProblemList): KeyColumn {
  const { name, definition } = key.planned;
  const members = rowCount === 0 ? [] : key.dictionary.members;
  const firstRows = rowCount === 0 ? [] : key.firstRows;
  const coded = { name, members, firstRows, codes: key.codes.subarray(0, rowCount) };
  const rowsOf = countRows(coded);
  switch (definition.role) {
    case 'area':
      return { ...coded, role: 'area', areas: areasOf(key, members, definition, rowsOf, problems) };
    case 'period':
      return {
        ...coded,
        role: 'period',
        periods: periodsOf(key, members, definition.grain, rowsOf, problems),
      };
    case 'age':
      return { ...coded, role: 'age', ages: members.map(parseAge) };
    case 'category':
      return { ...coded, role: 'category' };
  }
}

function areasOf(
  { planned, places }: KeyFilling,
  members: readonly string[],
  { level, ignore = [] }: Extract<KeyDefinition, { role: 'area' }>,
  rowsOf: (member: number) => number,
  problems: ProblemList,
) {
  const ignored = new Set(ignore.map((text) => text.trim()));
  return members.map((text, member) => {
    if (ignored.has(text.trim())) return undefined;
    const area = findArea(text, level) ?? findArea(text);
    const place = places[member];
    if (area !== undefined || place === undefined) return area;
    problems.add('data/unknown-area', place, () => {
      const { reason, suggestion = null } = explainUnknownArea(text, level);
      return { column: planned.name, text: shortened(text.trim()), rows: rowsOf(member), reason, suggestion };
    });
    return undefined;
  });
}

function periodsOf(
  { planned, places }: KeyFilling,
  members: readonly string[],
  grain: PeriodGrain,
  rowsOf: (member: number) => number,
  problems: ProblemList,
) {
  return members.map((text, member) => {
    const period = parsePeriod(text, grain)?.period;
    const place = places[member];
    if (period !== undefined || place === undefined) return period;
    problems.add('data/unknown-period', place, () => ({
      column: planned.name,
      text: shortened(text.trim()),
      rows: rowsOf(member),
      ...grainWords[grain],
    }));
    return undefined;
  });
}

/** How many rows hold a member; counted once, when first asked. */
function countRows({ codes, members }: { readonly codes: Int32Array; readonly members: readonly string[] }) {
  let counts: Int32Array | undefined;
  return (member: number): number => {
    if (counts === undefined) {
      counts = new Int32Array(members.length);
      for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts[member] ?? 0;
  };
}

const grainWords: Readonly<Record<PeriodGrain, { readonly grain: string; readonly example: string }>> = {
  month: { grain: 'month', example: '2023-06' },
  calendarQuarter: { grain: 'calendar quarter', example: '2023 Q1' },
  financialQuarter: { grain: 'financial quarter', example: '2023/24 Q1' },
  calendarYear: { grain: 'calendar year', example: '2023' },
  financialYear: { grain: 'financial year', example: '2023/24' },
  surveyWave: { grain: 'survey wave', example: '2023/24' },
  snapshot: { grain: 'day of a snapshot', example: '2023-06-29' },
  rolling: { grain: 'run of periods', example: '2019/20 to 2021/22' },
};
