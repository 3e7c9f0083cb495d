import { describe, expect, it } from 'vitest';
import { ask } from '../harness/editor-feature.ts';

const indicator = 'indicators/case.indicator.yaml';
const share = `id: case
title: Made-up share
unit: "%"
polarity: lowerIsBetter
period: { type: financialYear }
measures:
  readmitted: sum(readmitted) from made-up-discharges
  discharged: sum(discharged) from made-up-discharges
calculation: { method: proportion, numerator: readmitted, denominator: discharged }
expect:
  - { area: S12000029, period: 2022/23, value: 14.9, source: made up }
  - { area: S12000029, period: 2023/24, value: 10, source: made up }
`;
const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('code lens', () => {
  it('is the latest value, its status, and what it is against the period before', async () => {
    const [lens] = await ask<readonly { command: { title: string } }[]>(
      'textDocument/codeLens',
      indicator,
      share,
    );
    // 20 of 200 in 2023/24 and 30 of 200 the year before.
    expect(lens?.command.title).toBe(
      'South Lanarkshire, financial year 2023/24: 10.0 (final) · 5.0 percentage points less than in financial year 2022/23',
    );
  });

  it('is not there without a value, nor in a dataset', async () => {
    expect(await ask('textDocument/codeLens', indicator, 'id: case\n')).toEqual([]);
    expect(await ask('textDocument/codeLens', 'datasets/case.dataset.yaml', 'id: case\n')).toEqual([]);
  });

  it('says nothing across a break in the series', async () => {
    const broken = `${share}breaks:\n  - { at: 2023/24, reason: Another way of counting. }\n`;
    const [lens] = await ask<readonly { command: { title: string } }[]>(
      'textDocument/codeLens',
      indicator,
      broken,
    );
    expect(lens?.command.title).toBe('South Lanarkshire, financial year 2023/24: 10.0 (final)');
  });
});

describe('inlay hints', () => {
  it('are the names of areas, and the values that come out beside those expected', async () => {
    const hints = await ask<readonly { label: string }[]>('textDocument/inlayHint', indicator, share, {
      params: { range },
    });
    expect(hints.map(({ label }) => label)).toEqual([
      'South Lanarkshire',
      'South Lanarkshire',
      'is 15.00',
      'is 10.0',
    ]);
  });
});
