import { describe, expect, it } from 'vitest';
import { coreSuite, frameworks, indicators } from './harness/national-definitions.ts';

/** Written out by hand from the sources that the definitions name; never read from the files. */
const higher = [
  'NI-1',
  'NI-2',
  'NI-3',
  'NI-4',
  'NI-5',
  'NI-6',
  'NI-7',
  'NI-8',
  'NI-9',
  'NI-10',
  'NI-15',
  'NI-17',
  'NI-18',
  'NI-22',
];
const lower = ['NI-11', 'NI-12', 'NI-13', 'NI-14', 'NI-16', 'NI-19', 'NI-20', 'NI-21'];

describe('the core suite', () => {
  it('aligns every indicator to outcomes of the nine, each with an authority and source or as remembered', () => {
    const outcomes = Object.keys(frameworks.get('national-outcomes')?.items ?? {});
    expect(outcomes).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    for (const id of coreSuite) {
      const alignments = indicators.get(id)?.outcomes ?? [];
      expect([id, alignments.length > 0]).toEqual([id, true]);
      for (const alignment of alignments) {
        if (typeof alignment !== 'object') throw new Error(`${id} aligns without a mark`);
        expect(outcomes).toContain(String(alignment.outcome));
        const isRemembered = alignment.confidence === 'remembered';
        expect([id, alignment.authority !== undefined, alignment.source !== undefined]).toEqual([
          id,
          !isRemembered,
          !isRemembered,
        ]);
      }
    }
  });

  it('aligns as the column of the suite does, and NI-6 as Edinburgh does besides', () => {
    const aligned = coreSuite.map((id) =>
      (indicators.get(id)?.outcomes ?? []).map((alignment) =>
        typeof alignment === 'object' ? alignment.outcome : alignment,
      ),
    );
    // NI-1 to NI-23 in order.
    expect(aligned).toEqual([
      [1],
      [2],
      [2, 3],
      [3],
      [3],
      [3, 8],
      [4],
      [6],
      [7],
      [8],
      [1, 5],
      [1, 2, 4, 5],
      [2, 4, 7],
      [2, 3, 7, 9],
      [2, 3, 9],
      [2, 4, 7, 9],
      [3, 4, 7],
      [2],
      [2, 3, 4, 9],
      [2, 4, 7, 9],
      [2],
      [2, 3, 9],
      [9],
    ]);
  });

  it('says of four that they are not reported and of one that it is suspended, with the reason and its source', () => {
    const status = (wanted: string) =>
      coreSuite.filter((id) => indicators.get(id)?.reporting?.status === wanted);
    expect(status('notReported')).toEqual(['NI-10', 'NI-21', 'NI-22', 'NI-23']);
    expect(status('suspended')).toEqual(['NI-20']);
    expect(status('reported').length).toBe(18);
    for (const id of ['NI-10', 'NI-20', 'NI-21', 'NI-22', 'NI-23']) {
      const { reason, source } = indicators.get(id)?.reporting ?? {};
      expect([id, reason !== undefined, source !== undefined]).toEqual([id, true, true]);
    }
    expect(JSON.stringify(indicators.get('NI-10')?.reporting?.source)).toContain('S6W-28791');
  });

  it('breaks the series of NI-2, 3, 4, 5, 7 and 9 at 2023/24 and no other', () => {
    const broken = coreSuite.filter((id) => indicators.get(id)?.breaks?.some(({ at }) => at === '2023/24'));
    expect(broken).toEqual(['NI-2', 'NI-3', 'NI-4', 'NI-5', 'NI-7', 'NI-9']);
  });

  it('says which way is better, and of NI-23 that nobody has agreed', () => {
    const polarity = (wanted: string) => coreSuite.filter((id) => indicators.get(id)?.polarity === wanted);
    expect(polarity('higherIsBetter')).toEqual(higher);
    expect(polarity('lowerIsBetter')).toEqual(lower);
    expect(polarity('noJudgement')).toEqual(['NI-23']);
  });

  it('lets calendar year 2023 stand for 2023/24 in NI-12 to NI-16 and nowhere else', () => {
    const proxied = coreSuite.filter((id) => indicators.get(id)?.period?.proxies !== undefined);
    expect(proxied).toEqual(['NI-12', 'NI-13', 'NI-14', 'NI-15', 'NI-16']);
    for (const id of proxied) expect(indicators.get(id)?.period?.proxies).toEqual({ '2023/24': 2023 });
    expect(indicators.get('NI-11')?.period?.type).toBe('calendarYear');
  });

  it('recomputes a year of NI-14 and NI-15 from its parts, and keeps the annual denominator of NI-12, 13, 16, 19 and 20', () => {
    const aggregated = (wanted: string) =>
      coreSuite.filter((id) => indicators.get(id)?.aggregation === wanted);
    expect(aggregated('recompute')).toEqual(['NI-14', 'NI-15', 'NI-18']);
    expect(aggregated('sumNumerators')).toEqual(['NI-12', 'NI-13', 'NI-16', 'NI-19', 'NI-20']);
  });

  it('says which ages each indicator is about', () => {
    const from = (age: number) => coreSuite.filter((id) => indicators.get(id)?.ages?.from === age);
    expect(from(17)).toEqual(['NI-1', 'NI-2', 'NI-3', 'NI-4', 'NI-5', 'NI-6', 'NI-7', 'NI-8', 'NI-9']);
    expect(from(18)).toEqual(['NI-12', 'NI-13', 'NI-14', 'NI-18', 'NI-20']);
    expect(from(65)).toEqual(['NI-16']);
    expect(from(75)).toEqual(['NI-19']);
    expect(indicators.get('NI-11')?.ages).toEqual({ from: 0, to: 74 });
    expect(indicators.get('NI-15')?.ages).toEqual({ from: 0 });
  });
});

describe('the surveys of the core suite', () => {
  const surveys = coreSuite.slice(0, 9);

  it('asks a question whose neutral answers stay in the denominator, for all but NI-1', () => {
    const neutral = surveys.map((id) => indicators.get(id)?.survey?.neutral);
    const neither = ['Neither agree nor disagree'];
    expect(neutral).toEqual([[], neither, neither, neither, ['Fair'], ['Fair'], neither, neither, neither]);
  });

  it('counts the two best answers and leaves out those who could not or did not answer', () => {
    const agree = ['Strongly agree', 'Agree'];
    const good = ['Excellent', 'Good'];
    expect(surveys.map((id) => indicators.get(id)?.survey?.positive)).toEqual([
      ['Very well', 'Quite well'],
      agree,
      agree,
      agree,
      good,
      good,
      agree,
      agree,
      agree,
    ]);
    for (const id of surveys) {
      expect(indicators.get(id)?.survey?.leftOut).toEqual(["Don't know", 'Not applicable', 'No answer']);
    }
  });

  it('reads published estimates, which are never added or averaged', () => {
    for (const id of surveys) {
      const { calculation, aggregation, period } = indicators.get(id) ?? {};
      expect([id, calculation?.method, aggregation, period]).toEqual([
        id,
        'published',
        'none',
        { type: 'surveyWave', from: '2013/14', every: 2 },
      ]);
    }
  });
});
