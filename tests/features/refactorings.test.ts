import { describe, expect, it } from 'vitest';
import { choose, offered, own } from '../harness/refactorings.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

describe('extracting a measure', () => {
  it('from a query that stands where a measure is named', async () => {
    const text = `id: case
title: Falls
unit: falls per 1,000 people
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  people: sum(people) from made-up-falls # all ages
calculation:
  method: rate
  numerator: sum(falls) from‸ made-up-falls
  denominator: people
  per: 1000
`;
    const { action, changed, codesIn } = await choose(/^Extract/, text);
    expect(action).toMatchObject({
      title: 'Extract the query into a measure "falls"',
      kind: 'refactor.extract',
    });
    expect(changed[own]).toBe(
      text
        .replace('‸', '')
        .replace(
          '  people: sum(people) from made-up-falls # all ages\n',
          (line) => `${line}  falls: sum(falls) from made-up-falls\n`,
        )
        .replace('numerator: sum(falls) from made-up-falls', 'numerator: falls'),
    );
    expect(codesIn(own)).toEqual([]);
  });

  it('from a query selected in a formula', async () => {
    const text = `id: case
title: Falls
unit: falls per person
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  people: sum(people) from made-up-falls
calculation: { method: formula, formula: "‸sum(falls) from made-up-falls‸ / people" }
`;
    const { changed, codesIn } = await choose(/^Extract/, text);
    expect(changed[own]).toContain('formula: falls / people }');
    expect(codesIn(own)).toEqual([]);
  });
});

describe('binding a measure', () => {
  const text = `id: case
title: Made-up falls
unit: falls per 1,000 people
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  falls: { title: Falls, unit: falls } # who fell
  people: sum(people) from made-up-falls
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
`;

  it('offers the datasets whose words are nearest first, each with the column that fits best', async () => {
    const actions = await offered(text.replace('falls: {', 'fal‸ls: {'));
    const titles = actions.map(({ title }) => title).filter((title) => title.startsWith('Read'));
    expect(titles[0]).toBe('Read "falls" from the dataset "made-up-falls" (falls)');
    expect(titles.length).toBeGreaterThan(2);
  });

  it('writes the query and keeps the words and comments of the measure', async () => {
    const { changed, codesIn } = await choose(/made-up-falls/, text.replace('falls: {', 'fal‸ls: {'));
    expect(changed[own]).toContain(
      '  falls: { title: Falls, unit: falls, query: sum(falls) from made-up-falls } # who fell\n',
    );
    expect(codesIn(own)).toEqual([]);
  });

  it('takes only the total rows of a category, so that nothing counts twice', async () => {
    const { changed, codesIn } = await choose(
      /"days" from the dataset "made-up-bed-days"/,
      `id: case
title: Made-up days
unit: days per 1,000 people
polarity: lowerIsBetter
period: { type: financialYear, from: 2023/24 }
measures:
  days: {}‸
  people: { query: sum(population) from made-up-population, dating: midYearOfFirstCalendarYear }
calculation: { method: rate, numerator: days, denominator: people, per: 1000 }
`,
    );
    expect(changed[own]).toContain(
      'sum(bed_days) from made-up-bed-days where age_group = "18plus" and reason = "All reasons"',
    );
    expect(codesIn(own)).toEqual(['rule/ages-differ'].filter((code) => codesIn(own).includes(code)));
  });

  it('is offered at the problem of an adopted definition', async () => {
    const adopted = 'id: NI-12\nextends: national\nmeas‸ures: # queries\n  adultPopulation: {}\n';
    const actions = await offered(adopted);
    expect(actions).toContainEqual(
      expect.objectContaining({
        kind: 'quickfix',
        diagnostics: [expect.objectContaining({ code: 'rule/measure-without-query' })],
      }),
    );
  });
});

describe('creating a dataset', () => {
  const csv = { 'data/new-falls.csv': 'council,year,falls\nS12000029,2022/23,5\nS12000029,2023/24,7\n' };

  it('for a query over one that is not there, where a CSV has its name', async () => {
    const text = `id: case
title: New falls
unit: falls
polarity: lowerIsBetter
period: { type: financialYear }
measures: { falls: sum(falls) from new-fa‸lls }
calculation: { method: formula, formula: falls * 1 }
`;
    const { action, changed, codesIn } = await choose(/^Create/, text, csv);
    expect(action.title).toBe('Create the dataset "new-falls" from data/new-falls.csv');
    expect(action.diagnostics).toMatchObject([{ code: 'rule/unknown-dataset' }]);
    expect(changed['datasets/new-falls.dataset.yaml']).toContain('path: ../data/new-falls.csv\n');
    expect(codesIn('datasets/new-falls.dataset.yaml')).toEqual([]);
    expect(codesIn(own)).toEqual([]);
  });

  it('in a CSV that no dataset reads, and in no other', async () => {
    const actions = await offered(`‸${csv['data/new-falls.csv']}`, {}, 'data/new-falls.csv');
    expect(actions).toMatchObject([{ kind: 'refactor.rewrite' }]);
    expect(
      await offered(`‸${smallWorkspace['data/made-up-falls.csv']}`, {}, 'data/made-up-falls.csv'),
    ).toEqual([]);
  });
});

describe('pinning the value that comes out', () => {
  const falls = `id: case # ours
title: Made-up falls
unit: falls per 1,000 people
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  falls: sum(falls) from made-up-falls
  people: sum(people) from made-up-falls
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
`;

  it('adds it for the area of the partnership and the latest period, with the source left to fill in', async () => {
    // 40 falls among 8,000 people are 5 per 1,000.
    const { action, changed, codesIn } = await choose(/^Expect/, falls.replace('id: case', 'id: ca‸se'));
    expect(action.title).toBe('Expect 5 for South Lanarkshire in 2023, with the source to fill in');
    expect(changed[own]).toMatch(
      /expect:\n {2}- \{ area: S37000028, period: 2023, value: 5, within: 0\.05, source: \}\n/,
    );
    expect(codesIn(own)).not.toContain('rule/expectation-not-met');
    expect(codesIn(own)).toEqual(['schema/wrong-type']);
  });

  it('is not offered for a place that is pinned already', async () => {
    const pinned = `${falls}expect:\n  - { area: S37000028, period: 2023, value: 5, source: made up }\n`;
    const actions = await offered(pinned.replace('id: case', 'id: ca‸se'));
    expect(actions.filter(({ title }) => title.startsWith('Expect'))).toEqual([]);
  });
});

const share = `id: ca‸se
title: Made-up share
unit: "%"
polarity: lowerIsBetter
outcomes: [2]
period: { type: financialYear } # each April
measures:
  readmitted: sum(readmitted) from made-up-discharges
  discharged: sum(discharged) from made-up-discharges
calculation: { method: proportion, numerator: readmitted, denominator: discharged }
`;

describe('years before the report that have no value', () => {
  it('are added to the data file, like those of the latest year but without the figures', async () => {
    const { action, changed, codesIn } = await choose(/^Add lines/, share);
    expect(action.title).toBe(
      'Add lines for 2018/19, 2019/20, 2020/21 and 2021/22 to data/made-up-discharges.csv, with the figures to fill in',
    );
    expect(Object.values(changed)).toEqual([
      `${smallWorkspace['data/made-up-discharges.csv']}S12000029,2018/19,,
S12000029,2019/20,,
S12000029,2020/21,,
S12000029,2021/22,,
`,
    ]);
    expect(codesIn('data/made-up-discharges.csv')).toEqual([]);
    expect(codesIn(own)).toEqual(['rule/missing-preceding-years']);
  });

  it('are left out of a series that is said to begin after them', async () => {
    const { action, changed, codesIn } = await choose(/^Say that the series/, share);
    expect(action.diagnostics).toMatchObject([{ code: 'rule/missing-preceding-years' }]);
    expect(changed[own]).toContain('period: { type: financialYear, from: 2022/23 } # each April\n');
    expect(codesIn(own)).toEqual([]);
  });
});
