import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import { delayedDischarges } from '../../../../../tests/harness/report/delayed-discharges.ts';
import { findArea } from '../../areas/find-area.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Partnership } from '../../model/partnership.ts';
import type { RagScheme } from '../../model/rag.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import { createCalculator } from '../create-calculator.ts';
import { judgementInWords, judgeResult } from './rag-result.ts';

const survey = datasetOf(
  'survey',
  `council,year,percent,low,high,answered,effect
S12000029,2019/20,75,72,78,900,1.5
S12000005,2019/20,70,66,74,600,1.2
S12000006,2019/20,71,,,700,0
S12000014,2019/20,72,,,*,1.1
`,
  {
    columns: {
      council: { role: 'area', level: 'council' },
      year: { role: 'period', grain: 'financialYear' },
      percent: { role: 'measure', unit: '%', lower: 'low', upper: 'high' },
      low: { role: 'measure', unit: '%' },
      high: { role: 'measure', unit: '%' },
      answered: { role: 'measure', suppressed: ['*'] },
      effect: { role: 'measure' },
    },
  },
);

const share: Partial<Indicator> = {
  id: 'share',
  unit: '%',
  polarity: 'higherIsBetter',
  period: { type: 'financialYear' },
  measures: {
    agree: 'value(percent) from survey',
    answered: 'value(answered) from survey',
    effect: 'value(effect) from survey',
  },
  calculation: { method: 'published', value: 'agree' },
};

function judged(rag: RagScheme, changed: Partial<Indicator> = {}, partnership: Partial<Partnership> = {}) {
  const made = workspaceOf({
    area: 'S12000029',
    datasets: [survey, days, shares],
    indicators: [{ ...share, ...changed, rag }],
  });
  const { partnership: own } = made;
  const workspace = { ...made, partnership: own && { ...own, model: { ...own.model, ...partnership } } };
  const calculator = createCalculator(workspace);
  const indicator = known([...workspace.indicators.values()][0]);
  const result = calculator.result(
    indicator.id,
    known(findArea('S12000029')),
    known(parsePeriod('2019/20', 'financialYear')).period,
  );
  return judgeResult({ workspace, calculator, indicator }, result);
}

const days = datasetOf(
  'days',
  `council,year,days,people\n${delayedDischarges.map(([code, ...years]) => `${code},2019/20,${years[2]?.join()}`).join('\n')}\n`,
  {
    columns: {
      council: { role: 'area', level: 'council' },
      year: { role: 'period', grain: 'financialYear' },
      days: { role: 'measure' },
      people: { role: 'measure' },
    },
  },
);
const shares = datasetOf(
  'shares',
  'council,year,days,people\nS12000029,2019/20,31905,100000\nS12000005,2019/20,1339,4323\n',
  days.document.model,
);
const delays: Partial<Indicator> = {
  id: 'delays',
  unit: 'days per 1,000',
  polarity: 'lowerIsBetter',
  measures: { days: 'sum(days) from days', people: 'sum(people) from days' },
  calculation: { method: 'rate', numerator: 'days', denominator: 'people', per: 1000 },
};

describe('a rank among true figures', () => {
  it('puts South Lanarkshire 27th of 32 councils for delayed bed days in 2019/20, as published', () => {
    const outcome = judged({ scheme: 'rank', group: 'councils', green: 8, amber: 24 }, delays);
    expect(judgementInWords(outcome)).toBe('Red: 27th of 32 councils');
  });

  it('ranks the family of eight, and the family that the comparators name', () => {
    const byName = judged({ scheme: 'quartile', group: 'lgbf-people' }, delays);
    expect(judgementInWords(byName)).toBe('Red: in the worst quarter, 7th of 8 peers');
    const peers = judged({ scheme: 'quartile', group: 'peers' }, { ...delays, comparators: ['lgbf-people'] });
    expect(peers).toEqual(byName);
  });

  it('says which group there is not', () => {
    const rag = (group: string) => ({ scheme: 'rank', group, green: 1, amber: 2 }) as const;
    expect(judgementInWords(judged(rag('regions'), delays))).toBe(
      'Not judged: "regions" is no group of areas that is known.',
    );
    expect(judgementInWords(judged(rag('peers'), delays))).toBe(
      'Not judged: The comparators name no peer group.',
    );
    expect(judgementInWords(judged(rag('partnerships'), delays))).toBe(
      'Not judged: South Lanarkshire is not one of the partnerships.',
    );
    expect(judgementInWords(judged(rag('constructor'), delays))).toBe(
      'Not judged: "constructor" is no group of areas that is known.',
    );
  });
});

describe('the comparator of a scheme', () => {
  it('is the area it names, with its own interval', () => {
    const outcome = judged({ scheme: 'intervalOverlap', comparator: 'Clackmannanshire (council)' });
    expect(judgementInWords(outcome)).toBe(
      'Amber: not different from Clackmannanshire: the intervals overlap',
    );
  });

  it.each([
    ['nowhere', 'calc/unknown-comparator', '"nowhere" is no area to compare with.'],
    ['S12000029', 'calc/same-area', 'South Lanarkshire is not compared with itself.'],
    [
      'S12000006',
      'calc/no-comparator-interval',
      'Dumfries and Galloway has no confidence interval, so nothing can be said about an overlap.',
    ],
    ['S12000033', 'calc/no-comparator-value', 'Aberdeen City has no whole value for the period.'],
    [undefined, 'calc/no-comparator-value', 'Scotland has no whole value for the period.'],
  ])('%s: there is no colour, for the reason %s', (comparator, code, message) => {
    const rag = { scheme: 'intervalOverlap', ...(comparator === undefined ? {} : { comparator }) } as const;
    expect(judged(rag)).toMatchObject({ kind: 'notJudged', reason: { code, message } });
  });
});

describe('a group of peers', () => {
  it('is not known where neither the definition nor a partnership names one', () => {
    const rag = { scheme: 'rank', group: 'peers', green: 1, amber: 2 } as unknown as RagScheme;
    const workspace = workspaceOf({ datasets: [survey], indicators: [{ ...share, rag }] });
    const calculator = createCalculator(workspace);
    const indicator = known(workspace.indicators.get('share'));
    const year = known(parsePeriod('2019/20', 'financialYear')).period;
    const result = calculator.result('share', known(findArea('S12000029')), year);
    expect(judgeResult({ workspace, calculator, indicator }, result)).toMatchObject({
      reason: { code: 'calc/unknown-group', message: 'The comparators name no peer group.' },
    });
  });
});

describe('a test of two survey shares', () => {
  const against = (comparator: string, more: object = {}) =>
    judged({ scheme: 'zTest', comparator, ...more } as RagScheme);

  it('takes respondents and design effects from the measures that it names', () => {
    const z = 0.05 / Math.sqrt((1.5 * 0.75 * 0.25) / 900 + (1.2 * 0.7 * 0.3) / 600);
    expect(z).toBeCloseTo(1.847, 3);
    expect(judgementInWords(against('S12000005', { respondents: 'answered', designEffect: 'effect' }))).toBe(
      'Amber: not different from Clackmannanshire: z is 1.85, inside 1.96 either way',
    );
  });

  it('takes one design effect for both, and none for a simple sample', () => {
    const z = 0.05 / Math.sqrt((0.75 * 0.25) / 900 + (0.7 * 0.3) / 600);
    expect(z).toBeCloseTo(2.116, 3);
    expect(judgementInWords(against('S12000005', { respondents: 'answered' }))).toBe(
      'Green: better than Clackmannanshire: z is 2.12, beyond 1.96',
    );
    expect(against('S12000005', { respondents: 'answered', designEffect: 1.5 })).toMatchObject({
      colour: 'amber',
      notes: [],
    });
  });

  it('reads the error from the published interval where nobody counts respondents', () => {
    const z = 0.05 / Math.sqrt((0.03 / 1.959964) ** 2 + (0.04 / 1.959964) ** 2);
    expect(z).toBeCloseTo(1.96, 2);
    expect(judgementInWords(against('S12000005'))).toContain(`z is ${z.toFixed(2)}`);
    // The published limits stay limits of 95%, however sure the test is to be.
    expect(judgementInWords(against('S12000005', { confidence: 0.99 }))).toContain(
      `z is ${z.toFixed(2)}, inside 2.58`,
    );
  });

  it.each([
    [
      'S12000006',
      {},
      'Dumfries and Galloway has neither a number of respondents nor an interval to test with.',
    ],
    [
      'S12000006',
      { respondents: 'answered', designEffect: 'effect' },
      'Dumfries and Galloway has no design effect above 0 for the period.',
    ],
    [
      'S12000014',
      { respondents: 'answered' },
      'Falkirk has no number of respondents above 0 for the period.',
    ],
    [
      'S12000005',
      { respondents: 'nobody' },
      'South Lanarkshire has no number of respondents above 0 for the period.',
    ],
  ])('has no colour without a sample: %s %j', (comparator, more, message) => {
    expect(against(comparator, more)).toMatchObject({
      kind: 'notJudged',
      reason: { code: 'calc/no-sample', message },
    });
  });

  it('is as sure as it is told to be', () => {
    // z is 2.12: beyond 1.96, inside 2.58.
    const surer = against('S12000005', { respondents: 'answered', confidence: 0.99 });
    expect(judgementInWords(surer)).toBe(
      'Amber: not different from Clackmannanshire: z is 2.12, inside 2.58 either way',
    );
  });

  it('takes the denominator of a proportion, in per cent or as a fraction', () => {
    // 31,905 of 100,000 and 1,339 of 4,323: 0.31905 - 0.30974 = 0.0093.
    const proportion = (per: number): Partial<Indicator> => ({
      ...delays,
      calculation: { method: 'proportion', numerator: 'people', denominator: 'hundredThousand', per },
      measures: { people: 'sum(days) from shares', hundredThousand: 'sum(people) from shares' },
    });
    const z =
      (0.31905 - 1339 / 4323) / Math.sqrt((0.31905 * 0.68095) / 1e5 + ((1339 / 4323) * (2984 / 4323)) / 4323);
    for (const per of [100, 1]) {
      const outcome = judged({ scheme: 'zTest', comparator: 'S12000005' }, proportion(per));
      expect(judgementInWords(outcome)).toContain(`z is ${z.toFixed(2)}`);
    }
  });

  it('has no error to test with where all agree, and only an interval is known', () => {
    const all = datasetOf(
      'survey',
      'council,year,percent,low,high\nS12000029,2019/20,100,96,100\nS12000005,2019/20,70,66,74\n',
      {
        columns: known(survey.document.model.columns),
      },
    );
    const rag = { scheme: 'zTest', comparator: 'S12000005' } as const;
    const workspace = workspaceOf({ datasets: [all], indicators: [{ ...share, rag }] });
    const calculator = createCalculator(workspace);
    const indicator = known(workspace.indicators.get('share'));
    const year = known(parsePeriod('2019/20', 'financialYear')).period;
    const result = calculator.result('share', known(findArea('S12000029')), year);
    expect(judgeResult({ workspace, calculator, indicator }, result)).toMatchObject({
      reason: {
        code: 'calc/no-error',
        message: 'The value is 0 or all of them, so its interval gives no error to test with.',
      },
    });
  });

  it('does not use a number of respondents that is too small to show', () => {
    const rag = { scheme: 'zTest', comparator: 'S12000005', respondents: 'answered' } as const;
    expect(judged(rag, {}, { disclosure: { suppressAtOrBelow: 600 } })).toMatchObject({
      reason: {
        code: 'calc/small-count',
        message: 'So few answered in Clackmannanshire that the number is not shown.',
      },
    });
    expect(judged(rag, {}, { disclosure: { suppressAtOrBelow: 599 } })).toMatchObject({ colour: 'green' });
  });

  it('is of shares alone', () => {
    expect(judged({ scheme: 'zTest', comparator: 'S12000005' }, delays)).toMatchObject({
      reason: {
        code: 'calc/not-a-share',
        message: 'The value is no share of people who answered, so it has no such test.',
      },
    });
  });
});

describe('a target', () => {
  it('is of its own period and area, and the words say how far it is missed', () => {
    const targets = [
      { period: '2018/19', atLeast: 10 },
      { period: '2019/20', area: 'S12000005', atLeast: 20 },
      { period: '2019/20', atLeast: 80 },
    ];
    const outcome = judged({ scheme: 'percentOfTarget', green: 0, amber: 6.25 }, { targets });
    // 5 points short of 80 are 6.25 per cent of it.
    expect(judgementInWords(outcome)).toBe(
      'Amber: 5.0 percentage points (6.3% of it) short of the target of at least 80.0%',
    );
    expect(judgementInWords(judged({ scheme: 'percentagePoints', green: 0, amber: 5 }, { targets }))).toBe(
      'Amber: 5.0 percentage points short of the target of at least 80.0%',
    );
    expect(judgementInWords(judged({ scheme: 'percentagePoints', green: 0, amber: 5 }))).toBeUndefined();
  });

  it.each([
    ['2019/20', '2021/22', 'judged'],
    ['2017/18', '2019/20', 'judged'],
    ['2020/21', '2021/22', 'noTarget'],
    ['2017/18', '2018/19', 'noTarget'],
  ])('from %s to %s, both included: 2019/20 is %s', (from, to, kind) => {
    const targets = [{ from, to, atLeast: 80 }];
    expect(judged({ scheme: 'percentagePoints', green: 0, amber: 5 }, { targets }).kind).toBe(kind);
  });

  it('that names no area is of the partnership alone', () => {
    const targets = [{ period: '2019/20', atLeast: 80 }];
    const rag: RagScheme = { scheme: 'percentagePoints', green: 0, amber: 5 };
    expect(judged(rag, { targets }, { area: 'S12000005' }).kind).toBe('noTarget');
    expect(judged(rag, { targets }, { area: 'S12000029' }).kind).toBe('judged');
  });

  it.each<[object, string]>([
    [{ from: '2019/20' }, 'judged'],
    [{ from: '2020/21' }, 'noTarget'],
    [{ to: '2019/20' }, 'judged'],
    [{ to: '2018/19' }, 'noTarget'],
    [{}, 'judged'],
    [{ from: 'soon' }, 'noTarget'],
    [{ period: 'soon' }, 'noTarget'],
    [{ period: '2019/20', area: 'South Lanarkshire' }, 'judged'],
    [{ period: '2019/20', area: 'Fife' }, 'noTarget'],
    [{ period: '2019/20', area: 'Atlantis' }, 'noTarget'],
  ])('of %j is for South Lanarkshire in 2019/20 or not: %s', (of, kind) => {
    const targets = [{ ...of, atLeast: 80 }];
    expect(judged({ scheme: 'percentagePoints', green: 0, amber: 5 }, { targets }).kind).toBe(kind);
  });
});
