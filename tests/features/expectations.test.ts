import { describe, expect, it } from 'vitest';
import type { ExpectationList, ExpectationRun } from '../../packages/lsp/src/protocol/custom/expectations.ts';
import { ask, folder, snapshotOf, textAt } from '../harness/editor-feature.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

const path = 'indicators/falls.indicator.yaml';
// 40 falls among 8,000 people are 5 per 1,000.
const text = `id: falls
title: Made-up falls
unit: falls per 1,000 people
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  falls: sum(falls) from made-up-falls
  people: sum(people) from made-up-falls
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
expect:
  - { area: South Lanarkshire, period: 2023, value: 5, source: made up }
  - { area: South Lanarkshire, period: 2023, value: 5.3, within: 0.2, numerator: 40, source: another }
  - { area: S37000028, period: 2022, value: 4, source: { title: a book } }
  - { area: Nowhere, period: 2023, value: 1, source: made up }
`;
const id = (rest: string) => `${folder}#falls/${rest}`;

function list(written: string): Promise<ExpectationList> {
  return ask('ninefold/listExpectations', path, written, { params: { folder } });
}

function run(params: object): Promise<ExpectationRun> {
  return ask('ninefold/runExpectations', path, text, { params });
}

describe('the list of expected figures', () => {
  it('has every indicator, and of each its figures with where they stand', async () => {
    const { indicators } = await list(text);
    expect(indicators.map((each) => each.id)).toContain('made-up-rate');
    const falls = indicators.find((each) => each.id === 'falls');
    expect(falls).toMatchObject({ title: 'Made-up falls', folder, uri: `${folder}/${path}` });
    expect(falls?.expectations.map((each) => each.label)).toEqual([
      'South Lanarkshire, 2023: 5 (made up)',
      'South Lanarkshire, 2023: 5.3, numerator 40 (another)',
      'South Lanarkshire, 2022: 4 (a book)',
      'Nowhere, 2023: 1 (made up)',
    ]);
    const [first] = falls?.expectations ?? [];
    expect(first && textAt(text, first.range)).toBe(
      '{ area: South Lanarkshire, period: 2023, value: 5, source: made up }',
    );
  });

  it('gives each the same id while lines come and go around it', async () => {
    const idsOf = ({ indicators }: ExpectationList) =>
      indicators.find((each) => each.id === 'falls')?.expectations.map((each) => each.id);
    const edited = text
      .replace('expect:\n', 'caveats: [Small numbers.]\nexpect:\n  # Read again.\n')
      .replace('value: 5,', 'value: 6,');
    expect(idsOf(await list(text))).toEqual([
      id('South Lanarkshire/2023'),
      id('South Lanarkshire/2023/2'),
      id('S37000028/2022'),
      id('Nowhere/2023'),
    ]);
    expect(idsOf(await list(edited))).toEqual(idsOf(await list(text)));
  });
});

describe('a run of expected figures', () => {
  it('says what was expected and what came out, and why one is not met in the words of its problem', async () => {
    const { results } = await run({ folder });
    expect(results.map(({ milliseconds: _, ...each }) => each)).toEqual([
      { id: id('South Lanarkshire/2023'), outcome: 'met', expected: '5', actual: '5', message: undefined },
      {
        id: id('South Lanarkshire/2023/2'),
        outcome: 'notMet',
        expected: 'value: 5.3 within 0.2\nnumerator: 40',
        actual: 'value: 5\nnumerator: 40',
        message: 'South Lanarkshire, calendar year 2023: expected 5.3 within 0.2, found 5: 0.3 less.',
      },
      expect.objectContaining({ id: id('S37000028/2022'), outcome: 'notCalculated', actual: 'none' }),
      {
        id: id('Nowhere/2023'),
        outcome: 'notCalculated',
        expected: '1',
        actual: 'none',
        message: '"Nowhere" is not an area that Ninefold knows.',
      },
    ]);
    // An area that is not known is told at its place, and nothing else of the file then.
    const sound = text.replace(/^.*Nowhere.*\n/m, '');
    const { problems } = await snapshotOf({ ...smallWorkspace, [path]: sound });
    const said = problems
      .filter(({ code }) => code === 'rule/expectation-not-met')
      .map(({ message }) => message);
    const notMet = results.filter(({ outcome, id: each }) => outcome !== 'met' && !each.includes('Nowhere'));
    expect(notMet.map(({ message }) => message)).toEqual(said);
  });

  it('says how many of the places with a value they pin', async () => {
    const { coverage } = await run({ folder });
    // The data are of one council, which is a partnership by itself; both, its board and Scotland may have a value.
    const falls = coverage.find(({ indicator }) => indicator === 'falls');
    expect(falls).toMatchObject({ uri: `${folder}/${path}`, places: { covered: 1 }, areas: { covered: 1 } });
    expect(falls?.places.total).toBe(falls?.areas.total);
    expect(falls?.places.total).toBeGreaterThan(0);
  });

  it('is of some alone when their ids are given', async () => {
    const { results, coverage } = await run({ ids: [id('South Lanarkshire/2023/2')] });
    expect(results.map((each) => each.id)).toEqual([id('South Lanarkshire/2023/2')]);
    expect(coverage.map(({ indicator }) => indicator)).toEqual(['falls']);
    expect((await run({ ids: [] })).results).toEqual([]);
    expect((await run({ folder: 'file:///elsewhere' })).results).toEqual([]);
  });
});
