import { describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { memoryIo } from './testing/memory-io.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

/** Made-up counts: Stirling's is small, and Scotland's total would give it away by subtraction. */
const councils = ['S12000005', 'S12000030', 'S12000029'];
const counts = [12, 3, 40];
const files = (disclosure: string) => ({
  'partnership.yaml': `name: Made-up\narea: S12000029\n${disclosure}`,
  'made-up.dataset.yaml': `id: made-up
path: made-up.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: financialYear }
  events: { role: measure }
  people: { role: measure }
`,
  'made-up.csv': `council,year,events,people\n${councils.map((code, index) => `${code},2023/24,${counts[index]},1000\n`).join('')}`,
  'made-up.indicator.yaml': `id: made-up
title: Made-up events per 1,000 people
unit: events per 1,000
polarity: lowerIsBetter
period: { type: financialYear }
areas: [council]
measures: { events: sum(events) from made-up, people: sum(people) from made-up }
calculation: { method: rate, numerator: events, denominator: people, per: 1000 }
expect:
  - { area: Stirling council, period: 2023/24, value: 3, source: arithmetic }
`,
});

async function output(disclosure: string, ...argv: readonly string[]): Promise<string> {
  const io = memoryIo({ cwd: await temporaryFolder(files(disclosure)) });
  await run(argv, io);
  return io.written.stdout;
}

const policy = 'disclosure: { suppressAtOrBelow: 4, zeros: shown, secondary: nextLowest }\n';

describe('small counts', () => {
  it('are not printed by calculate, nor the rate that would give them away', async () => {
    const rows = JSON.parse(await output(policy, 'calculate', '--format', 'json'));
    const stirling = rows.find(({ area }: { area: string }) => area === 'S12000030');
    expect(stirling).toMatchObject({
      value: null,
      lower: null,
      numerator: null,
      status: 'suppressed',
      reason: { code: 'calc/small-count' },
    });
    expect(rows.find(({ area }: { area: string }) => area === 'S12000029').value).toBe(40);
  });

  it('are the same whether one area is asked for or all', async () => {
    const rows = JSON.parse(await output(policy, 'calculate', '--area', 'S12000030', '--format', 'json'));
    expect(rows).toMatchObject([{ status: 'suppressed', numerator: null }]);
  });

  it('are not in the working that explain prints, nor on the page', async () => {
    const text = await output(policy, 'explain', 'made-up', '--area', 'Stirling council');
    expect(text).not.toMatch(/\b3 ÷|= 3\b/);
    expect(text).toContain('Not shown');
  });

  it('are known to the expected figures, which test the definition', async () => {
    expect(await output(policy, 'test')).toBe('1 expected figure of 1 indicator: all met.\n');
  });

  it('are printed where the partnership says nothing of disclosure', async () => {
    const rows = JSON.parse(await output('', 'calculate', '--area', 'S12000030', '--format', 'json'));
    expect(rows).toMatchObject([{ status: 'final', numerator: 3, value: 3 }]);
  });
});
