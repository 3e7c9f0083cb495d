import { describe, expect, it } from 'vitest';
import type { CodeAction } from '../../packages/lsp/src/testing/editor.ts';
import { applyAction } from '../harness/apply-action.ts';
import { ask, folder, readMark } from '../harness/editor-feature.ts';
import { checkFiles, type Files, smallWorkspace } from '../harness/small-workspace.ts';

const own = 'indicators/case.indicator.yaml';

/** What an editor offers at the mark; two marks enclose a selection. */
async function offered(marked: string, files: Files = {}, path = own): Promise<readonly CodeAction[]> {
  const first = readMark(path, marked);
  const start = first.position;
  const second = first.text.includes('‸') ? readMark(path, first.text) : first;
  return ask<readonly CodeAction[]>('textDocument/codeAction', path, second.text, {
    files,
    params: { range: { start, end: second.position }, context: { diagnostics: [] } },
  });
}

/** The files after the one action with such a title, and what the check says of them then. */
async function choose(title: RegExp, marked: string, files: Files = {}, path = own) {
  const actions = await offered(marked, files, path);
  const fitting = actions.filter((action) => title.test(action.title));
  expect(fitting.map((action) => action.title)).toHaveLength(1);
  const [offer] = fitting as [CodeAction];
  const action = await ask<CodeAction>('codeAction/resolve', path, marked.replaceAll('‸', ''), {
    files,
    params: { ...offer },
  });
  const before = { ...smallWorkspace, ...files, [path]: marked.replaceAll('‸', '') };
  const after = applyAction(before, action);
  const changed = Object.fromEntries(Object.entries(after).filter(([each, text]) => before[each] !== text));
  const problems = await checkFiles(after);
  return { action, changed, codesIn: (file: string) => codesOf(problems, file) };
}

function codesOf(problems: readonly { readonly file: string; readonly code: string }[], file: string) {
  return problems.filter((problem) => problem.file === file).map(({ code }) => code);
}

const formula = `id: case
title: Made-up days for each thousand people
unit: days per 1,000 people
polarity: lowerIsBetter
period: { type: financialYear, from: 2023/24 }
`;

describe('adopting a definition of a pack', () => {
  it('from the place that names it, in a file of its own that only lacks its queries', async () => {
    const text = `${formula}calculation: { method: formula, formula: "[NI-‸12] * 2" }\n`;
    const { action, changed, codesIn } = await choose(/^Adopt NI-12/, text);
    expect(action).toMatchObject({
      title: 'Adopt NI-12 from the pack "national"',
      kind: 'quickfix',
      diagnostics: [{ code: 'rule/unknown-indicator' }],
    });
    expect(action.edit?.documentChanges?.[0]).toEqual({
      kind: 'create',
      uri: `${folder}/indicators/ni-12.indicator.yaml`,
      options: { overwrite: false, ignoreIfExists: false },
    });
    expect(Object.keys(changed)).toEqual(['indicators/ni-12.indicator.yaml']);
    expect(changed['indicators/ni-12.indicator.yaml']).toMatch(/^id: NI-12\nextends: national #/);
    expect(codesIn('indicators/ni-12.indicator.yaml')).toEqual(['rule/measure-without-query']);
    expect(codesIn(own)).not.toContain('rule/unknown-indicator');
  });

  it('in the file that has its id and nothing else', async () => {
    const { changed, codesIn } = await choose(/^Adopt NI-12/, '# Ours soon.\nid: NI-‸12\n');
    expect(changed[own]).toMatch(/^# Ours soon\.\nid: NI-12\nextends: national #[\s\S]*\}\n$/);
    expect(codesIn(own)).toEqual(['rule/measure-without-query']);
  });

  it('in a file that says more, with all else as it was and the pack under `uses`', async () => {
    const { changed } = await choose(/^Adopt NI-12/, 'id: NI-‸12 # the one of the pack\ntitle: Ours\n', {
      'partnership.yaml': '# Us.\nname: A\narea: S37000028\nuses: [] # none\n',
    });
    expect(changed[own]).toBe('id: NI-12 # the one of the pack\nextends: national\ntitle: Ours\n');
    expect(changed['partnership.yaml']).toMatch(
      /^# Us\.\nname: A\narea: S37000028\nuses: \[national@[\d.]+\] # none\n$/,
    );
  });

  it('keeps the line ends of the file, and a comment behind the id', async () => {
    const windows = await choose(/^Adopt NI-12/, '# top\r\nid: NI-‸12\r\n# tail\r\n');
    expect(windows.changed[own]).toMatch(/^# top\r\nid: NI-12\r\nextends: national .*\r\n# tail\r\n$/s);
    expect(windows.changed[own]).not.toMatch(/(?<!\r)\n/);
    const commented = await choose(/^Adopt NI-12/, 'id: NI-‸12 # ours\n');
    expect(commented.changed[own]).toBe('id: NI-12 # ours\nextends: national\n');
  });

  it('is not offered where the file that it would write is there, with another id in it', async () => {
    const files = { 'indicators/ni-12.indicator.yaml': 'id: NI-12b\n' };
    const actions = await offered(
      'id: case\ncalculation: { method: formula, formula: "[NI-‸12] * 2" }\n',
      files,
    );
    expect(actions.filter(({ title }) => title.startsWith('Adopt'))).toEqual([]);
  });

  it('is not offered for an id that no pack has, nor where it is adopted already', async () => {
    expect(await offered('id: XY-‸12\n')).not.toContainEqual(expect.objectContaining({ title: /Adopt/ }));
    const adopted = await offered('id: NI-‸12\nextends: national\n');
    expect(adopted.filter(({ title }) => title.startsWith('Adopt'))).toEqual([]);
  });
});

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
