import { draftIndicator, firstFiles } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../packages/lsp/src/protocol/custom/definitions.ts';
import { ask, folder, nothingChecked, snapshotOf } from '../harness/editor-feature.ts';
import { known } from '../harness/linked.ts';
import { checkFiles, loadFiles } from '../harness/small-workspace.ts';

const methods = ['rate', 'proportion', 'ratio', 'formula', 'published'] as const;
const datasets = [
  undefined,
  'made-up-bed-days',
  'made-up-survey',
  'made-up-falls',
  'made-up-discharges',
] as const;
const file = 'indicators/new.indicator.yaml';

/** Asks as an editor does, with nothing open. */
function request<R>(method: string, params: object): Promise<R> {
  return ask<R>(`ninefold/${method}`, 'indicators/made-up-rate.indicator.yaml', 'id: made-up-rate\n', {
    params,
  });
}

describe('a new indicator', () => {
  it.each(methods.flatMap((method) => datasets.map((dataset) => [method, dataset] as const)))(
    'by the method %s, over %s, asks for what is still to fill in and for nothing else',
    async (method, id) => {
      const dataset = (await loadFiles({})).datasets.get(id ?? '');
      const text = draftIndicator({ id: 'new', title: 'New', outcomes: [], method, dataset });
      const own = (await checkFiles({ [file]: text })).filter((problem) => problem.file === file);
      const open = own.filter(
        ({ code, message }) => code === 'schema/empty-value' && /unit|polarity/.test(message),
      );
      expect(open).toHaveLength(method === 'proportion' ? 1 : 2);
      const others = own.filter((problem) => !open.includes(problem)).map(({ code }) => code);
      const isWhole = method === 'published' && dataset !== undefined;
      expect(others).toEqual(isWhole ? [] : ['rule/measure-without-query']);
    },
  );

  it('filled in, has nothing left to say', async () => {
    const dataset = known((await loadFiles({})).datasets.get('made-up-falls'));
    const text = draftIndicator({ id: 'new', title: 'Falls', outcomes: [], method: 'rate', dataset })
      .replace('unit:\n', 'unit: falls per 1,000 people\n')
      .replace('polarity:\n', 'polarity: lowerIsBetter\n')
      .replace('denominator: {}', 'denominator: sum(people) from made-up-falls');
    expect((await checkFiles({ [file]: text })).filter((problem) => problem.file === file)).toEqual([]);
  });

  it('takes only total rows, so that nothing counts twice', async () => {
    const dataset = known((await loadFiles({})).datasets.get('made-up-bed-days'));
    const text = draftIndicator({
      id: 'new',
      title: 'Days',
      outcomes: ['2', 'plan/a'],
      method: 'rate',
      dataset,
    });
    expect(text).toContain('outcomes: [2, plan/a]\n');
    expect(text.replace(/\s+/g, ' ')).toContain(
      'sum(bed_days) from made-up-bed-days where age_group = "18plus" and reason = "All reasons"',
    );
    expect(text).toContain('unit: bed days');
  });

  it('leaves the total of all ages out of a sum over ages', async () => {
    const files = {
      'datasets/ages.dataset.yaml':
        'id: ages\npath: ../data/ages.csv\ncolumns:\n  council: { role: area, level: council }\n  year: { role: period, grain: calendarYear }\n  age: { role: age, totals: { All: "*" } }\n  n: { role: measure, unit: people }\n',
      'data/ages.csv': 'council,year,age,n\nS12000029,2023,0,1\nS12000029,2023,1,2\nS12000029,2023,All,3\n',
    };
    const dataset = known((await loadFiles(files)).datasets.get('ages'));
    const text = draftIndicator({ id: 'new', title: 'N', outcomes: [], method: 'ratio', dataset })
      .replace('unit:\n', 'unit: people per person\n')
      .replace('polarity:\n', 'polarity: noJudgement\n')
      .replace('denominator: {}', 'denominator: sum(n) from ages where age = 0')
      .concat('expect:\n  - { area: S12000029, period: 2023, value: 3, numerator: 3, source: 1 + 2 }\n');
    expect(text).toContain('sum(n) from ages where age >= 0');
    const own = (await checkFiles({ ...files, [file]: text })).filter((problem) => problem.file === file);
    expect(own.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is proposed beside the others, and not in the place of one', async () => {
    const chosen = { folder, id: 'Falls.new', title: 'Falls', outcomes: ['2'], method: 'rate' };
    const { files, notes } = await request<Proposal>('newIndicator', chosen);
    expect(files.map(({ uri }) => uri)).toEqual([`${folder}/indicators/falls-new.indicator.yaml`]);
    expect(notes).toEqual([
      'Fill in the keys that have nothing behind them yet; the check says what each needs.',
    ]);
    const refused = (more: object) => request<Proposal>('newIndicator', { ...chosen, ...more });
    expect(await refused({ id: 'made-up-rate' })).toEqual({
      files: [],
      notes: ['indicators/made-up-rate.indicator.yaml is there already; choose another id.'],
    });
    expect((await refused({ id: 'a b' })).files).toEqual([]);
    expect((await refused({ method: 'guess' })).notes[0]).toMatch(
      /^"guess" is not a method; there are rate, /,
    );
    expect((await refused({ folder: 'file:///elsewhere' })).notes).toEqual(['This folder is not open.']);
  });
});

describe('requests for new files', () => {
  it('list the definitions of packs, adopted or not, with the outcomes they serve', async () => {
    const list = await ask<
      readonly { id: string; pack: string; isAdopted: boolean; outcomes: readonly string[] }[]
    >('ninefold/packIndicators', 'indicators/ni-12.indicator.yaml', 'id: NI-12\nextends: national\n', {
      params: { folder },
    });
    expect(list.length).toBeGreaterThan(23);
    expect(list.find(({ id }) => id === 'NI-12')).toMatchObject({ pack: 'national', isAdopted: true });
    expect(list.find(({ id }) => id === 'NI-13')).toMatchObject({ isAdopted: false });
    expect(list.find(({ id }) => id === 'NI-2')?.outcomes[0]).toMatch(/^Outcome \d: ./);
  });

  it('adopt a definition, with the pack under `uses`', async () => {
    const files = { 'partnership.yaml': 'name: A\nuses: []\n' };
    const proposed = await ask<Proposal>('ninefold/adopt', 'notes.indicator.yaml', 'id: notes\n', {
      files,
      params: { folder, id: 'ni-12' },
    });
    expect(proposed.files.map(({ uri }) => uri)).toEqual([
      `${folder}/indicators/ni-12.indicator.yaml`,
      `${folder}/partnership.yaml`,
    ]);
    expect(proposed.files[1]?.text).toMatch(/uses: \[national@/);
    expect((await request<Proposal>('adopt', { folder, id: 'XY-1' })).notes).toEqual([
      'There is no indicator "XY-1" in a pack.',
    ]);
  });

  it('start a partnership in a folder that is not there yet, and leave alone what is', async () => {
    const fife = await request<Proposal>('newPartnership', { folder: 'file:///new', area: 'S37000032' });
    expect(fife.files.map(({ uri }) => uri)).toEqual(
      [...firstFiles(undefined).keys()].map((path) => `file:///new/${path}`),
    );
    const here = await request<Proposal>('newPartnership', { folder, area: 'S37000032' });
    expect(here.files.map(({ uri }) => uri)).not.toContain(`${folder}/partnership.yaml`);
  });

  it('describe a data file', async () => {
    const csv = { 'data/new.csv': 'council,year,n\nFife,2022,1\nFife,2023,2\n' };
    const asked = (uri: string) =>
      ask<Proposal>('ninefold/datasetFromFile', 'a.indicator.yaml', 'id: a\n', {
        files: csv,
        params: { uri },
      });
    const { files } = await asked(`${folder}/data/new.csv`);
    expect(files.map(({ uri }) => uri)).toEqual([`${folder}/datasets/new.dataset.yaml`]);
    expect(await asked(`${folder}/data/made-up-falls.csv`)).toEqual({
      files: [],
      notes: ['The dataset "made-up-falls" reads this file already.'],
    });
    expect((await asked('file:///elsewhere/a.csv')).notes).toEqual([
      'This file lies in no folder that is open.',
    ]);
    expect((await asked(`${folder}/data/gone.csv`)).notes).toEqual(['The file cannot be read.']);
  });

  it('give the whole of a definition, with the home of each part', async () => {
    const adopted = 'id: NI-12\nextends: national\ntitle: Ours\n';
    const whole = await ask<{ title: string; yaml: string }>('ninefold/effectiveDefinition', file, adopted, {
      params: { folder, id: 'NI-12' },
    });
    expect(whole.title).toBe('Ours');
    expect(whole.yaml).toMatch(/^# NI-12 as it holds here\. /);
    expect(whole.yaml).toContain(`# From ${file}:\ntitle: Ours\n# From the pack "national", version`);
    expect(await request('effectiveDefinition', { folder, id: 'XY-1' })).toBeNull();
    expect(await request<{ title: string }>('effectiveDefinition', { id: 'NI-13' })).toHaveProperty('title');
  });

  it('say what there is to choose from', async () => {
    const choices = await request<{
      partnerships: readonly object[];
      outcomes: readonly { id: string }[];
      methods: readonly { name: string; summary: string }[];
      datasets: readonly { id: string; title: string }[];
    }>('choices', {});
    expect(choices.partnerships).toHaveLength(31);
    expect(choices.partnerships).toContainEqual({ code: 'S37000028', name: 'South Lanarkshire' });
    expect(choices.outcomes.map(({ id }) => id)).toEqual(expect.arrayContaining(['1', '9']));
    expect(choices.methods.find(({ name }) => name === 'rate')?.summary).toMatch(/^Events per so many/);
    expect(choices.datasets.map(({ id }) => id)).toContain('made-up-falls');
  });

  it('answer from no open folder at all', async () => {
    const { features } = await import('@ninefold/lsp');
    const choices = features.find(({ method }) => method === 'ninefold/choices');
    expect(await choices?.provide([], {}, nothingChecked)).toMatchObject({ outcomes: [], datasets: [] });
    expect((await snapshotOf({})).folder).toBe(folder);
  });
});
