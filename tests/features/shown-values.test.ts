import { describe, expect, it } from 'vitest';
import { ask } from '../harness/editor-feature.ts';
import type { Files } from '../harness/small-workspace.ts';

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

  it.each([
    [
      'rag: { scheme: percentOfTarget, green: 0, amber: 25 }\ntargets: [{ period: 2023/24, atMost: 8, source: made up }]',
      'Amber: 2.0 percentage points (25.0% of it) above the target of at most 8.0%',
    ],
    [
      'rag: { scheme: twoThresholds, essential: 12, desirable: 8 }',
      'Amber: meets the essential threshold of at most 12.0%, 2.0 percentage points above the desirable one of 8.0%',
    ],
    [
      'rag: { scheme: zTest, comparator: S12000005 }',
      // 12 of 100 and 20 of 200: -0.02 / sqrt(0.12 * 0.88 / 100 + 0.1 * 0.9 / 200) = -0.52.
      'Amber: not different from Clackmannanshire: z is -0.52, inside 1.96 either way',
    ],
  ])('says the colour with the reason: %s', async (rag, words) => {
    const [lens] = await ask<readonly { command: { title: string } }[]>(
      'textDocument/codeLens',
      indicator,
      `${share}${rag}\n`,
    );
    expect(lens?.command.title).toContain(`10.0 (final) · ${words} · 5.0 percentage points less`);
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

describe('code lens about what extends what', () => {
  const local = 'id: local\nextends: case\n';
  const titles = async (path: string, text: string, files: Files, show = {}) =>
    (
      await ask<readonly { command: { title: string }; range: object }[]>(
        'textDocument/codeLens',
        path,
        text,
        {
          files,
          settings: { show: { headlines: false, ...show } },
        },
      )
    ).map(({ command }) => command.title);

  it('says what a definition extends, and how many extend one', async () => {
    const own = 'indicators/local.indicator.yaml';
    expect(await titles(own, local, { [indicator]: share })).toEqual(['extends case: Made-up share']);
    const other = { 'indicators/other.indicator.yaml': local.replace('id: local', 'id: other') };
    expect(await titles(indicator, share, { [own]: local, ...other })).toEqual(['overridden by 2']);
  });

  it('stands above the key that it is about', async () => {
    const both = { [indicator]: share, 'indicators/third.indicator.yaml': 'id: third\nextends: local\n' };
    const lenses = await ask<readonly { command: { title: string }; range: { start: object } }[]>(
      'textDocument/codeLens',
      'indicators/local.indicator.yaml',
      local,
      { files: both, settings: { show: { headlines: false } } },
    );
    expect(lenses.map(({ command, range }) => [command.title, range.start])).toEqual([
      ['overridden by 1', { line: 0, character: 0 }],
      ['extends case: Made-up share', { line: 1, character: 0 }],
    ]);
  });

  it('is there for a definition of a pack, and not where a setting turns it off', async () => {
    const adopted = 'id: NI-19\nextends: national\n';
    expect(await titles(indicator, adopted, {})).toEqual([
      expect.stringMatching(/^extends NI-19: Number of days/),
    ]);
    expect(await titles(indicator, adopted, {}, { inheritance: false })).toEqual([]);
    const inPack = await ask<readonly { command: { title: string } }[]>(
      'textDocument/codeLens',
      indicator,
      adopted,
      {
        params: { textDocument: { uri: 'ninefold:national/ni-19.indicator.yaml' } },
      },
    );
    expect(inPack.map(({ command }) => command.title)).toEqual(['overridden by 1']);
  });
});

describe('inlay hints', () => {
  const labels = async (text: string, show: object = {}) => {
    const settings = { show };
    const asked = { params: { range }, settings };
    const hints = await ask<readonly { label: string }[]>('textDocument/inlayHint', indicator, text, asked);
    return hints.map(({ label }) => label);
  };

  it('are the names of areas, a check mark beside an expected value that is met, and what comes out instead of another', async () => {
    // 30 of 200 is 15%, and 20 of 200 is 10%.
    expect(await labels(share)).toEqual(['South Lanarkshire', 'South Lanarkshire', '✗ 15.0', '✓']);
  });

  it.each([
    ['15', '✓'],
    ['14', '✗ 15'],
    ['14.97', '✗ 15.00'],
    ['15.0004', '✗ 15.0000'],
    ['15.04, within: 0.1', '✓'],
    ['15, numerator: 31', '✗'],
  ])('say beside an expected %s what comes out, as exactly as it differs: %s', async (value, label) => {
    const text = share.replace('value: 14.9', `value: ${value}`);
    expect(await labels(text, { areas: false })).toEqual([label, '✓']);
  });

  it('say that nothing comes out where there is no value', async () => {
    const text = share.replace('period: 2022/23', 'period: 1999/00');
    expect(await labels(text, { areas: false })).toEqual(['✗ missing', '✓']);
  });

  it.each([
    ['calendarYear', '2023', ['Jan to Dec 2023']],
    ['calendarQuarter', '2018 Q1', ['Jan to Mar 2018']],
    ['financialQuarter', '2017/18 Q4', ['Jan to Mar 2018']],
    ['surveyWave', '2021/22', ['survey wave']],
    ['surveyWave', '2022', ['survey wave 2021/22']],
    ['financialYear', '2017/18', []],
    ['month', '2017-04', []],
    ['snapshot', '2024-03-28', []],
    ['rolling', '2019/20 to 2021/22', []],
  ])('say of a period what its text does not: %s %s', async (type, from, expected) => {
    expect(await labels(`id: case\nperiod: { type: ${type}, from: ${from} }\n`)).toEqual(expected);
  });

  it.each([
    [{ areas: false }, ['✗ 15.0', '✓']],
    [{ expected: false }, ['South Lanarkshire', 'South Lanarkshire']],
    [{ hints: false }, []],
  ])('are left out as the settings say: %j', async (show, expected) => {
    expect(await labels(share, show)).toEqual(expected);
  });

  it('leave periods out where a setting says so', async () => {
    const text = 'id: case\nperiod: { type: calendarYear, from: 2023 }\n';
    expect(await labels(text, { periods: false })).toEqual([]);
  });
});
