import { describe, expect, it } from 'vitest';
import { delayedDischarges } from '../../../../tests/harness/report/delayed-discharges.ts';
import { sampleView } from '../../../../tests/harness/report/sample-view.ts';
import { lowest, own, viewOf } from '../../../../tests/harness/report/view-of.ts';

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
