import { describe, expect, it } from 'vitest';
import { ask, markAt } from '../harness/editor-feature.ts';

const indicator = 'indicators/case.indicator.yaml';

async function hover(path: string, marked: string): Promise<string | undefined> {
  const found = await ask<{ contents: { value: string } } | null>('textDocument/hover', path, marked);
  return found?.contents.value;
}

const rate = `id: made-up-rate-2
title: Made-up days
unit: days per 1,000 population aged 75+
period: { type: financialYear, from: 2017/18 }
measures:
  days:
    title: Days
    query: sum(bed_days) from made-up-bed-days where age_group = "75plus" and reason = "All reasons"
  people:
    title: People
    query: sum(population) from made-up-population where age >= 75
    dating: midYearOfFirstCalendarYear
calculation: { method: rate, numerator: days, denominator: people, per: 1000 }
aggregation: sumNumerators
`;

describe('hover', () => {
  it('a key: what it means', async () => {
    expect(await hover(indicator, markAt(rate, 'aggregation'))).toMatch(
      /^For longer periods and larger areas/,
    );
  });

  it('a word that chooses a shape: what it means', async () => {
    expect(await hover(indicator, markAt(rate, 'rate, numerator'))).toMatch(
      /^Events per so many of a population/,
    );
  });

  it('an indicator: its title, its latest value and status, its outcomes', async () => {
    const text = await hover(indicator, markAt(`${rate}outcomes: [2, 9]\n`, 'made-up-rate-2'));
    // 12 months of 6 times 10 bed days among the 3,000 people aged 75 and over: 720 ÷ 3,000 × 1,000 = 240.
    expect(text).toContain('**South Lanarkshire, financial year 2023/24: 240.0 (final)**');
    expect(text).toContain('Made-up days');
    expect(text).toMatch(/- 2: \S+/);
  });

  it('a measure: its query in words and its last value', async () => {
    const text = await hover(indicator, markAt(rate, 'days, denominator'));
    expect(text).toContain('Adds “bed\\_days” of “made-up-bed-days”, where age\\_group is “75plus”');
    expect(text).toContain('Last: **720** (South Lanarkshire, financial year 2023/24)');
  });

  it('a column: its role, its unit and what is in the data', async () => {
    expect(await hover(indicator, markAt(rate, 'bed_days'))).toContain('(measure, bed days)');
    expect(await hover(indicator, markAt(rate, 'age_group'))).toContain(
      'In the data: `18plus`, `18-74`, `75plus`.',
    );
  });

  it('a member: how many rows have it', async () => {
    // Two councils, 12 months, 4 reasons.
    expect(await hover(indicator, markAt(rate, '75plus"'))).toContain('96 rows of the data have it.');
  });

  it('a period: what it spans; an area: its level and codes; an outcome: its text', async () => {
    const more = `${rate}expect:\n  - { area: S12000029, period: 2022/23 }\noutcomes: [3]\n`;
    expect(await hover(indicator, markAt(more, '2022/23'))).toBe(
      'Financial year 2022/23: April 2022 to March 2023',
    );
    expect(await hover(indicator, markAt(more, 'S12000029'))).toContain('South Lanarkshire (council)');
    expect(await hover(indicator, markAt(more, '3]'))).toContain(
      'People who use health and social care services',
    );
  });

  it('a word of a query: what it does', async () => {
    expect(await hover(indicator, markAt(rate, 'sum('))).toBe('Adds a column up.');
    expect(await hover(indicator, markAt(rate, 'where'))).toBe('Which rows count.');
  });

  it('a key that changes what it inherits: the value below it and where that is', async () => {
    const text = await hover(
      indicator,
      markAt('id: NI-14\nextends: national\ntitle: Another title\n', 'title'),
    );
    expect(text).toMatch(
      /Inherited from the pack "national", line \d+, and changed here\. There: Readmission to hospital/,
    );
  });

  it('a key that says what it inherits once more, and one with keys below it', async () => {
    const text = 'id: NI-14\nextends: national\npolarity: lowerIsBetter\nperiod: { type: month }\n';
    expect(await hover(indicator, markAt(text, 'polarity'))).toMatch(
      /Inherited from the pack "national", line \d+, where it is the same\./,
    );
    expect(await hover(indicator, markAt(text, 'period'))).toMatch(/, and changed here\.$/);
  });

  it('what a definition extends: which keys it takes over, changes and adds', async () => {
    const text = await hover(
      indicator,
      markAt('id: copy\nextends: made-up-share\ntitle: Another title\ncaveats: [x]\n', 'made-up-share'),
    );
    expect(text).toContain(
      'Inherited as it is: `unit`, `polarity`, `period`, `measures`, `calculation`.\n\nChanged here: `title`.\n\nAdded here: `caveats`.',
    );
  });

  it('a measure that is inherited: where it was written', async () => {
    const copy = 'id: copy\nextends: made-up-share\ncalculation: { method: ratio, numerator: readmitted }\n';
    // The seventh line of that file is the query of "readmitted".
    expect(await hover(indicator, markAt(copy, 'readmitted }'))).toMatch(
      /Inherited from indicators\/made-up-share\.indicator\.yaml, line 7\.$/,
    );
  });

  it('a run of years: its first and its last month', async () => {
    const rolling = `${rate}breaks:\n  - { at: 2019/20 to 2021/22, reason: x }\n`;
    expect(await hover(indicator, markAt(rolling, '2019/20 to'))).toBe(
      'Financial years 2019/20 to 2021/22: April 2019 to March 2022',
    );
  });

  it('the code of a check in a comment that allows what it finds: what that is', async () => {
    const comment = '# ninefold-allow rule/double-count: we mean it\nid: case\n';
    expect(await hover(indicator, markAt(comment, 'rule/double'))).toMatch(/^.{20,}\.\n\n.{20,}\.$/s);
    expect(await hover(indicator, markAt(comment, 'mean'))).toBeUndefined();
  });

  it('nothing where nothing stands', async () => {
    expect(await hover(indicator, 'id: case\n\n‸\n')).toBeUndefined();
  });
});
