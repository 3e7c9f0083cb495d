import { describe, expect, it } from 'vitest';
import { delayedDischarges } from '../../../../tests/harness/report/delayed-discharges.ts';
import { area, type MadeUp, madeUp, year } from '../../../../tests/harness/report/made-up-workspace.ts';
import { sampleView } from '../../../../tests/harness/report/sample-view.ts';
import type { Indicator } from '../core.ts';
import { buildIndicatorView } from './build-indicator-view.ts';

const lowest = { polarity: 'lowerIsBetter', unit: 'days per 1,000' } as const;
const own = 'S12000029';
const scotland = 'S92000003';

function viewOf(given: MadeUp, period?: string) {
  return buildIndicatorView({
    ...madeUp({ ...given, partnership: { area: own, ...given.partnership } }),
    ...(period === undefined ? {} : { period: year(period) }),
  });
}

describe('a view of true figures', () => {
  const view = sampleView();

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('has the published rates of the area and of Scotland', () => {
    expect(view.headline).toMatchObject({
      text: '1,155.7',
      statusText: 'Final',
      numerator: '31,905 bed days',
    });
    expect(view.headline.value).toBeCloseTo(1155.685, 3);
    expect(view.comparisons[0]?.figure.value).toBeCloseTo(773.7831, 3);
  });

  it('takes the unweighted mean of the peers, itself left out', () => {
    const published = [309.7386, 786.9002, 1020.14, 714.7338, 382.5837, 1699.446, 934.4224];
    const mean = published.reduce((sum, value) => sum + value, 0) / published.length;
    expect(view.comparisons[1]?.figure.value).toBeCloseTo(mean, 3);
    expect(view.comparisons[1]).toMatchObject({
      title: 'Against the unweighted mean of peers',
      kind: 'unweightedMean',
      sentence: '320.3 (38.3%) above 835.4, the unweighted mean of 7 peers.',
    });
  });

  it('has the pooled rate of the peers beside it: their days over their people', () => {
    const peers = ['S12000005', 'S12000006', 'S12000014', 'S12000028', 'S12000038', 'S12000040', 'S12000047'];
    const parts = delayedDischarges.flatMap(([code, , , part]) =>
      peers.includes(code) && part ? [part] : [],
    );
    const [days, people] = [0, 1].map((index) => parts.reduce((sum, part) => sum + (part[index] ?? 0), 0));
    expect(view.comparisons[2]?.figure.value).toBeCloseTo(((days ?? 0) / (people ?? 0)) * 1000, 6);
    expect(view.comparisons[2]).toMatchObject({
      title: 'Against the pooled rate of peers',
      kind: 'pooledRate',
      id: 'lgbf-people-pooled',
    });
    expect(view.comparisons[2]?.sentence).toMatch(/, the pooled rate of 7 peers\.$/);
  });

  it('says better and worse by the polarity, and how much', () => {
    expect(view.change).toMatchObject({
      title: 'Since 2018/19',
      verdict: 'worse',
      words: 'Worse',
      sentence: '131.0 (12.8%) more than 1,024.7 in 2018/19.',
    });
  });

  it('judges the target of the period itself', () => {
    expect(view.target).toMatchObject({
      verdict: 'red',
      symbol: '■',
      colourName: 'Red',
      words: 'Red: missed',
      target: 'at most 1,000.0',
      sentence: '155.7 (15.6%) above the target of at most 1,000.0.',
      scheme: 'Green when the target is met, amber to within 5%, red beyond.',
    });
  });

  it('ranks the 32 councils with the lowest first', () => {
    expect(view.rank).toMatchObject({ among: '32 councils', text: '27th of 32 councils', isRanked: true });
    expect(view.rank.rows[0]).toMatchObject({ area: { name: 'East Renfrewshire' }, rank: 1 });
    expect(view.rank.rows.filter((row) => row.isPeer)).toHaveLength(7);
  });
});

describe('the area and period that nobody chose', () => {
  const figures = {
    [`${own} 2019/20`]: { value: 1 },
    [`${own} 2020/21`]: { value: 2, status: 'provisional' },
    [`${own} 2021/22`]: { value: 3, status: 'incomplete' },
  } as const;

  it("are the partnership's own, and the latest period with a whole value", () => {
    const view = viewOf({ figures });
    expect(view.area.code).toBe(own);
    expect(view.headline).toMatchObject({ text: '2.0', period: { text: '2020/21' } });
  });

  it('never come after the reporting year', () => {
    expect(viewOf({ figures, partnership: { reportingYear: '2019/20' } }).headline.period.text).toBe(
      '2019/20',
    );
  });

  it('are an incomplete period only when nothing else has a value', () => {
    const view = viewOf({
      figures: {
        [`${own} 2021/22`]: { value: 3, status: 'incomplete' },
        [`${own} 2020/21`]: { status: 'missing' },
      },
    });
    expect(view.headline).toMatchObject({ statusText: 'Not complete', period: { text: '2021/22' } });
  });

  it('are still there when the data have nothing', () => {
    const view = viewOf({ partnership: { reportingYear: '2023/24' } });
    expect(view.headline).toMatchObject({ text: 'no value', period: { text: '2023/24' } });
    expect(view.trend.points).toEqual([]);
    expect(view.statutory.rows).toHaveLength(6);
  });
});

describe('the target', () => {
  const figures = { [`${own} 2019/20`]: { value: 104 }, [`${own} 2020/21`]: { value: 104 } };
  const rag = { scheme: 'percentOfTarget', green: 0, amber: 5 } as const;

  it('of another year is not used', () => {
    const targets = [{ period: '2019/20', atMost: 100 }];
    const view = viewOf({ indicator: { ...lowest, targets }, partnership: { rag }, figures });
    expect(view.target).toMatchObject({ words: 'No target', colourName: undefined, verdict: 'none' });
    expect(view.statutory.rows.find((row) => row.period.key === '2019/20')?.rag.colourName).toBe('Amber');
  });

  it('of another area is not used', () => {
    const targets = [{ period: '2020/21', atMost: 100, area: 'S12000033' }];
    expect(viewOf({ indicator: { ...lowest, targets }, partnership: { rag }, figures }).target.words).toBe(
      'No target',
    );
  });

  it('says green and met apart from green within the tolerance', () => {
    const targets = [{ atMost: 100 }];
    const within = { scheme: 'percentagePoints', green: 5, amber: 9 } as const;
    const view = viewOf({ indicator: { ...lowest, targets, rag: within }, figures });
    expect(view.target.words).toBe('Green: missed, within tolerance');
  });

  it('gives no colour to an incomplete value, and says why', () => {
    const view = viewOf({
      indicator: { ...lowest, targets: [{ atMost: 100 }] },
      partnership: { rag },
      figures: { [`${own} 2020/21`]: { value: 40, status: 'incomplete' } },
    });
    expect(view.target).toMatchObject({
      words: 'Not judged',
      sentence: 'The value is not complete yet, so it is not judged.',
    });
  });
});

describe('a scheme that does not look at the target', () => {
  const ownFigure = { value: 104, lower: 100, upper: 108 };
  const figures = {
    [`${own} 2020/21`]: ownFigure,
    [`${scotland} 2020/21`]: { value: 110, lower: 107, upper: 113 },
    'S12000005 2020/21': { value: 90 },
    'S12000006 2020/21': { value: 104 },
    'S12000008 2020/21': { value: 130 },
  };
  const targets = [{ atMost: 100 }];
  const judged = (rag: Indicator['rag'], more: Partial<Indicator> = {}) =>
    viewOf({
      indicator: { ...lowest, ...more, ...(rag === undefined ? {} : { rag }) },
      partnership: { comparators: ['scotland'] },
      figures,
    });

  it('leaves the four facts apart: the target has no colour and is missed all the same', () => {
    const view = judged({ scheme: 'intervalOverlap' }, { targets });
    expect(view.target).toMatchObject({
      verdict: 'none',
      words: 'Missed',
      sentence: '4.0 (4.0%) above the target of at most 100.0.',
      colourName: undefined,
    });
    expect(view.status).toMatchObject({
      title: 'Against Scotland, allowing for chance',
      verdict: 'amber',
      words: 'Amber',
      sentence: 'Not different from Scotland: the intervals overlap.',
    });
    expect(view.comparisons[0]).toMatchObject({ title: 'Against Scotland', words: 'Better' });
    expect(view.change.words).toBe('First value');
  });

  it('says the place among a group, that it is shared, and who has no value', () => {
    const { status, statutory } = judged({ scheme: 'rank', group: 'councils', green: 1, amber: 3 });
    expect(status).toMatchObject({
      title: 'Among the councils',
      words: 'Amber',
      sentence: 'Joint 2nd of 4 councils.',
    });
    expect(status?.notes[0]).toMatch(/^Without .+ and \d+ others: no whole value\.$/);
    expect(statutory.rows.at(-1)?.judged?.colourName).toBe('Amber');
  });

  it('judges by thresholds and by bands without a target', () => {
    const thresholds = judged({ scheme: 'twoThresholds', essential: 110, desirable: 104 });
    expect(thresholds.status).toMatchObject({ title: 'Against the thresholds', verdict: 'green' });
    expect(thresholds.target.words).toBe('No target');
    const bands = judged({ scheme: 'bands', bands: [{ status: 'red', from: 104 }] }, { targets });
    expect(bands.status).toMatchObject({ verdict: 'red', sentence: 'In the band from 104.' });
    expect(bands.target.words).toBe('Missed');
  });

  it('says why there is no colour', () => {
    expect(judged({ scheme: 'zTest' }).status).toMatchObject({
      verdict: 'none',
      words: 'Not judged',
      sentence: 'The value is no share of people who answered, so it has no such test.',
    });
    expect(judged({ scheme: 'quartile', group: 'peers' }).status?.sentence).toBe(
      'The comparators name no peer group.',
    );
  });

  it('is not there for a scheme that looks at the target, nor without one', () => {
    expect(judged({ scheme: 'percentOfTarget', green: 0, amber: 5 }, { targets }).status).toBeUndefined();
    expect(judged(undefined).status).toBeUndefined();
  });
});

describe('the change', () => {
  it('is refused across a break, with the reason', () => {
    const breaks = [{ at: '2020/21', reason: 'The question was changed.' }];
    const figures = { [`${own} 2019/20`]: { value: 60 }, [`${own} 2020/21`]: { value: 75 } };
    const view = viewOf({ indicator: { unit: '%', polarity: 'higherIsBetter', breaks }, figures });
    expect(view.change).toMatchObject({
      verdict: 'none',
      words: 'Not compared',
      sentence: 'The series has a break: The question was changed.',
    });
    expect(view.trend.points[1]?.breakBefore?.reason).toBe('The question was changed.');
  });

  it('is in percentage points for percentages', () => {
    const figures = { [`${own} 2019/20`]: { value: 60 }, [`${own} 2020/21`]: { value: 75 } };
    expect(viewOf({ indicator: { unit: '%', polarity: 'higherIsBetter' }, figures }).change).toMatchObject({
      words: 'Better',
      sentence: '15.0 percentage points more than 60.0% in 2019/20.',
    });
  });

  it('has nothing to compare with in the first period', () => {
    const view = viewOf({ indicator: lowest, figures: { [`${own} 2020/21`]: { value: 1 } } });
    expect(view.change.words).toBe('First value');
  });
});

describe('the statutory table', () => {
  const figures = { [`${own} 2019/20`]: { value: 1 }, [`${own} 2021/22`]: { value: 2 } };

  it('has the reporting year and the five before, with the reason where there is no value', () => {
    const { statutory } = viewOf({ partnership: { reportingYear: '2022/23' }, figures });
    expect(statutory.title).toBe('2022/23 and the five years before');
    expect(statutory.rows.map((row) => [row.period.text, row.area.text])).toEqual([
      ['2017/18', 'no value'],
      ['2018/19', 'no value'],
      ['2019/20', '1.0'],
      ['2020/21', 'no value'],
      ['2021/22', '2.0'],
      ['2022/23', 'no value'],
    ]);
    expect(statutory.rows[0]?.area.reason).toBe('The data have no rows for it.');
    expect(statutory.rows.filter((row) => row.isSelected).map((row) => row.period.text)).toEqual(['2021/22']);
  });

  it('ends with the period that was asked for', () => {
    const { statutory } = viewOf({ partnership: { reportingYear: '2022/23' }, figures }, '2019/20');
    expect(statutory.rows.at(-1)?.period.text).toBe('2019/20');
  });

  it('says of a two-yearly survey why a year between has no value', () => {
    const indicator = { period: { type: 'financialYear', every: 2 } } as const;
    const { statutory } = viewOf({ indicator, figures });
    expect(statutory.rows.find((row) => row.period.text === '2020/21')?.area.reason).toBe(
      'There is a value every second year; none is known for this one.',
    );
  });
});

describe('the rank', () => {
  const figures = {
    'S12000005 2020/21': { value: 5 },
    'S12000006 2020/21': { value: 3 },
    'S12000008 2020/21': { value: 9 },
    [`${own} 2020/21`]: { value: 5 },
    'S12000010 2020/21': { status: 'suppressed', value: undefined },
    'S12000011 2020/21': { status: 'incomplete', value: 1 },
  } as const;
  const ranks = (polarity: 'higherIsBetter' | 'lowerIsBetter' | 'noJudgement') =>
    viewOf({ indicator: { polarity }, figures }).rank;

  it('gives 1 to the best by the polarity, and equal values one rank', () => {
    expect(ranks('lowerIsBetter').rows.map((row) => [row.rank, row.figure.value])).toEqual([
      [1, 3],
      [2, 5],
      [2, 5],
      [4, 9],
    ]);
    expect(ranks('higherIsBetter').rows.map((row) => row.rank)).toEqual([1, 2, 2, 4]);
    expect(ranks('higherIsBetter').rows[0]?.figure.value).toBe(9);
    expect(ranks('lowerIsBetter').text).toBe('joint 2nd of 4 councils');
    expect(ranks('lowerIsBetter').sentence).toContain('level with Clackmannanshire');
  });

  it('lists areas without a whole value apart, an incomplete one among them', () => {
    expect(ranks('lowerIsBetter').without.map((row) => row.figure.status)).toEqual([
      'suppressed',
      'incomplete',
    ]);
  });

  it('is absent where no value is better than another: then the order is by name', () => {
    const rank = ranks('noJudgement');
    expect(rank).toMatchObject({ isRanked: false, text: undefined });
    expect(rank.rows.map((row) => row.rank)).toEqual([undefined, undefined, undefined, undefined]);
    const names = rank.rows.map((row) => row.area.name);
    expect(names).toEqual(names.toSorted());
  });
});

describe('a suppressed value', () => {
  it('is shown nowhere, not even through its parts', () => {
    const view = viewOf({
      indicator: { ...lowest, calculation: { method: 'rate', numerator: 'n', denominator: 'd', per: 1000 } },
      figures: {
        [`${own} 2020/21`]: {
          value: 123.4,
          lower: 120.4,
          upper: 125.4,
          numerator: 777,
          denominator: 888,
          status: 'suppressed',
        },
      },
    });
    expect(view.headline).toMatchObject({ value: undefined, text: 'suppressed', numerator: undefined });
    expect(JSON.stringify(view)).not.toMatch(/123\.4|120\.4|125\.4|777|888/);
  });
});

describe('comparators', () => {
  const figures = { [`${own} 2020/21`]: { value: 2 }, [`${scotland} 2020/21`]: { value: 3 } };

  it('are those that the partnership names, and no others', () => {
    expect(viewOf({ indicator: lowest, figures }).comparisons).toEqual([]);
    const named = viewOf({ indicator: lowest, partnership: { comparators: ['scotland'] }, figures });
    expect(named.comparisons.map(({ id, words }) => [id, words])).toEqual([['scotland', 'Better']]);
  });

  it('never compare Scotland with itself', () => {
    const given = madeUp({ indicator: lowest, partnership: { comparators: ['scotland'] }, figures });
    expect(buildIndicatorView({ ...given, area: area(scotland) }).comparisons).toEqual([]);
  });

  it('have no pooled rate where the values are published without their parts, and say so', () => {
    const calculation = { method: 'published', value: 'agree' } as const;
    const peers = { ...figures, 'S12000047 2020/21': { value: 4 } };
    const { comparisons } = viewOf({
      indicator: { ...lowest, calculation },
      partnership: { comparators: ['lgbf-people'] },
      figures: peers,
    });
    expect(comparisons.map(({ kind, words }) => [kind, words])).toEqual([
      ['unweightedMean', 'Better'],
      ['pooledRate', 'Not compared'],
    ]);
    expect(comparisons[1]?.sentence).toBe(
      'The values are published without a numerator and a denominator that could be added.',
    );
  });

  it('say which peers have no value', () => {
    const peers = { ...figures, 'S12000047 2020/21': { value: 4 } };
    const view = viewOf({ indicator: lowest, partnership: { comparators: ['lgbf-people'] }, figures: peers });
    expect(view.comparisons[0]?.sentence).toBe('2.0 (50.0%) below 4.0, the unweighted mean of one peer.');
    expect(view.comparisons[0]?.notes.join(' ')).toContain('Without Clackmannanshire');
  });
});
