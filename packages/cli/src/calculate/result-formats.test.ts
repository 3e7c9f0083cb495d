import { describe, expect, it } from 'vitest';
import { type ResultRow, resultsCsv } from '../../../core/src/calculation/result-row.ts';
import { formatExactly, formatNumber } from '../../../core/src/calculation/results/format-number.ts';
import { coloursFor } from '../terminal/colours.ts';
import { memoryIo } from '../testing/memory-io.ts';
import { csvResults } from './csv.format.ts';
import { jsonResults } from './json.format.ts';
import type { PrintedResult, ResultFormat } from './result-format.ts';
import { tableResults } from './table.format.ts';

const row: ResultRow = {
  indicator: 'X-1',
  area: 'S12000000',
  areaName: 'Somewhere',
  period: '2019/20',
  value: 1155.6851,
  lower: 1143.04,
  upper: 1168.44,
  confidence: 0.95,
  numerator: 31905,
  denominator: 27607,
  unit: 'days, per 1,000',
  method: 'rate',
  intervalMethod: 'Byar',
  status: 'final',
  reason: null,
  notes: [],
  vintage: ['2022-01', '2025-10'],
  judged: 'amber',
  judgement: 'Amber: 15.7 above the target of at most 1,140.0',
};
const absent: ResultRow = {
  ...row,
  value: null,
  lower: null,
  upper: null,
  confidence: null,
  numerator: null,
  status: 'missing',
  reason: { code: 'calc/no-data', message: 'No rows say "2019/20".' },
  notes: ['Line one\nline two'],
  judged: null,
  judgement: null,
};

function render(format: ResultFormat, ...rows: readonly ResultRow[]): string {
  const io = memoryIo();
  const results = rows.map((each): PrintedResult => ({ row: each, decimals: 1, steps: [] }));
  return format.render(
    results,
    { colours: coloursFor(io.stdout, io), width: 80 },
    { formatExactly, formatNumber, resultsCsv },
  );
}

describe('json', () => {
  it('has a row on each line, unrounded, with null for what is absent', () => {
    const text = render(jsonResults, row, absent);
    expect(JSON.parse(text)).toEqual([row, absent]);
    expect(text.split('\n')).toHaveLength(5);
    expect(JSON.parse(render(jsonResults))).toEqual([]);
  });
});

describe('csv', () => {
  it('follows RFC 4180: a heading, CRLF, quotes where they are needed, no byte order mark', () => {
    expect(render(csvResults, row, absent)).toBe(
      [
        'indicator,area,areaName,period,value,lower,upper,confidence,numerator,denominator,unit,method,intervalMethod,status,reason,notes,vintage,judged,judgement',
        'X-1,S12000000,Somewhere,2019/20,1155.6851,1143.04,1168.44,0.95,31905,27607,"days, per 1,000",rate,Byar,final,,,2022-01; 2025-10,amber,"Amber: 15.7 above the target of at most 1,140.0"',
        'X-1,S12000000,Somewhere,2019/20,,,,,,27607,"days, per 1,000",rate,Byar,missing,"No rows say ""2019/20"".","Line one\nline two",2022-01; 2025-10,,',
        '',
      ].join('\r\n'),
    );
  });
});

describe('table', () => {
  it('rounds as the indicator is printed and lines numbers up, leaving out columns with nothing in them', () => {
    const unjudged = { ...row, judged: null, judgement: null };
    expect(render(tableResults, unjudged, { ...unjudged, value: 9, lower: null, upper: null })).toBe(
      [
        'Indicator  Area                   Period     Value            Interval  Numerator  Denominator  Status',
        'X-1        Somewhere (S12000000)  2019/20  1,155.7  1,143.0 to 1,168.4     31,905       27,607  final',
        'X-1        Somewhere (S12000000)  2019/20      9.0                         31,905       27,607  final',
        '',
      ].join('\n'),
    );
  });

  it('says why there is no value, and what else must stand beside it', () => {
    const printed = render(tableResults, { ...absent, notes: ['Carried forward.'] });
    expect(printed).toContain('missing  No rows say "2019/20". Carried forward.\n');
  });
});
