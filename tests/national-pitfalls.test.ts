import { describe, expect, it } from 'vitest';
import { frameworks, indicators, measureOf, rivalsOf, twins } from './harness/national-definitions.ts';

/** Written out by hand from the sources that the definitions name; never read from the files. */
const strategicGroup = ['MSG-1', 'MSG-2a', 'MSG-2b', 'MSG-2c', 'MSG-3a', 'MSG-3b', 'MSG-4', 'MSG-5', 'MSG-6'];
const settings = ['hospice', 'community-hospital', 'large-hospital'].map((setting) => `MSG-5-${setting}`);
const places = [
  'home-unsupported',
  'home-supported',
  'care-home',
  'hospice',
  'community-hospital',
  'large-hospital',
].map((place) => `MSG-6-${place}`);
const neverCompared = [
  ['MSG-2a', 'NI-13'],
  ['MSG-4', 'NI-19'],
  ['MSG-5', 'NI-15'],
  ['LGBF-SW03a', 'NI-18'],
] as const;

describe('what a naive reader gets wrong', () => {
  it('divides readmissions by discharges per 1,000, by the index discharge', () => {
    expect(indicators.get('NI-14')?.calculation).toEqual({
      method: 'rate',
      numerator: 'readmissions',
      denominator: 'discharges',
      per: 1000,
    });
    expect(measureOf('NI-14', 'discharges')).toMatchObject({ counts: 'stays', dateOf: 'discharge' });
    expect(measureOf('NI-14', 'readmissions').dateOf).toBe('discharge');
  });

  it.each([
    ['NI-12', 'emergencyAdmissions', 'includes'],
    ['NI-13', 'emergencyBedDays', 'includes'],
    ['NI-14', 'readmissions', 'excludes'],
    ['MSG-1', 'emergencyAdmissions', 'excludes'],
    ['MSG-2a', 'bedDays', 'excludes'],
    ['MSG-2b', 'bedDays', 'includes'],
    ['MSG-2c', 'bedDays', 'includes'],
  ] as const)('%s %s: transfers (type 18) are among what it %s', (id, name, list) => {
    const other = list === 'includes' ? 'excludes' : 'includes';
    expect(measureOf(id, name)[list]?.some((text) => text.includes('Admission type 18'))).toBe(true);
    expect(measureOf(id, name)[other]?.some((text) => text.includes('type 18'))).toBe(false);
  });

  it('takes 182.5 days for each death, leaves out external causes unless there was a fall', () => {
    expect(indicators.get('NI-15')?.calculation).toEqual({
      method: 'formula',
      formula: '100 - hospitalDays / (deaths * 182.5) * 100',
    });
    expect(measureOf('NI-15', 'deaths').excludes?.join()).toContain('V01 to Y84');
    expect(measureOf('NI-15', 'deaths').includes?.join()).toContain('W00 to W19');
    expect(measureOf('NI-15', 'hospitalDays').excludes?.join()).toContain('22 listed care homes');
  });

  it('counts episodes of falls, not people, by discharge', () => {
    expect(measureOf('NI-16', 'falls')).toMatchObject({ counts: 'episodes', dateOf: 'discharge' });
  });

  it('leaves out the three dental hospitals', () => {
    for (const [id, name] of [
      ['NI-12', 'emergencyAdmissions'],
      ['NI-13', 'emergencyBedDays'],
    ] as const) {
      expect(measureOf(id, name).excludes?.join()).toContain('T113H, S206H, G106H');
    }
  });

  it('says how a stay of one day is counted, which is not the same everywhere', () => {
    expect(measureOf('NI-13', 'emergencyBedDays').description).toContain('counts as one day');
    expect(measureOf('MSG-2a', 'bedDays').excludes).toContain('The first day of a stay');
  });

  it('pairs a population with the first calendar year and carries it forward four years at most', () => {
    const pairs = [
      ['NI-12', 'population18plus'],
      ['NI-13', 'population18plus'],
      ['NI-16', 'population65plus'],
      ['NI-19', 'population75plus'],
    ] as const;
    for (const [id, name] of pairs) {
      expect(measureOf(id, name)).toMatchObject({ dating: 'midYearOfFirstCalendarYear', carryForward: 4 });
    }
  });

  it('says of both which pairs must never be compared', () => {
    for (const [one, other] of neverCompared) {
      expect(rivalsOf(one)).toContain(other);
      expect(rivalsOf(other)).toContain(one);
    }
    for (const id of indicators.keys()) {
      for (const other of rivalsOf(id))
        expect([id, other, rivalsOf(other).includes(id)]).toEqual([id, other, true]);
    }
  });

  it('pairs the twins of the core suite and the benchmarks, and says of each that it is not the other', () => {
    const paired = [...indicators].flatMap(([id, { twin }]) => (twin ? [[id, twin.indicator]] : []));
    const expected = Object.entries(twins).flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]);
    expect(paired.sort()).toEqual(expected.sort());
  });

  it('says which figures of the national survey report for 2023/24 are not those of the suite', () => {
    const figures = { 'NI-2': '64%', 'NI-3': '53%', 'NI-5': '63%' };
    for (const [id, figure] of Object.entries(figures)) {
      expect(caveatsOf(id)).toContain(`survey report says ${figure} for Scotland`);
    }
  });

  it('says of percentages that newer files of the benchmarks hold fractions, and of costs that they are rebased', () => {
    for (const id of ['LGBF-SW02', 'LGBF-SW03a', 'LGBF-SW07'])
      expect(caveatsOf(id)).toContain('as fractions');
    for (const id of ['LGBF-SW01', 'LGBF-SW05']) expect(caveatsOf(id)).toContain('never mix two releases');
  });

  it('breaks the benchmarks wherever it breaks the twin', () => {
    for (const [id, twin] of Object.entries(twins)) {
      const breaksOf = (indicator: string) => indicators.get(indicator)?.breaks?.map(({ at }) => at);
      expect([id, breaksOf(id)]).toEqual([id, breaksOf(twin)]);
    }
  });
});

describe('the indicators of the strategic group', () => {
  it('judges each as agreed, and the parts of MSG-5 and MSG-6 that nobody judges not at all', () => {
    const polarity = Object.fromEntries(strategicGroup.map((id) => [id, indicators.get(id)?.polarity]));
    expect(polarity).toEqual({
      ...Object.fromEntries(
        ['MSG-1', 'MSG-2a', 'MSG-2b', 'MSG-2c', 'MSG-3a', 'MSG-4'].map((id) => [id, 'lowerIsBetter']),
      ),
      ...Object.fromEntries(['MSG-3b', 'MSG-5', 'MSG-6'].map((id) => [id, 'higherIsBetter'])),
    });
    expect(new Set([...settings, ...places].map((id) => indicators.get(id)?.polarity))).toEqual(
      new Set(['noJudgement']),
    );
  });

  it('gives the community what the other three settings leave', () => {
    expect(indicators.get('MSG-5')?.calculation).toEqual({
      method: 'formula',
      formula: '100 - (hospiceDays + communityHospitalDays + largeHospitalDays) / (deaths * 182.5) * 100',
    });
  });

  it('counts complex delays and not those of Code 100', () => {
    expect(measureOf('MSG-4', 'delayedBedDays').includes).toContain('Complex delays (Code 9)');
    expect(measureOf('MSG-4', 'delayedBedDays').excludes?.join()).toContain('Code 100');
  });
});

describe('the duties of the annual performance report', () => {
  it('marks what was read in the law and what is remembered', () => {
    const items = Object.entries(frameworks.get('annual-performance-report')?.items ?? {});
    const marked = (wanted: boolean) =>
      items.filter(([, { verified }]) => verified === wanted).map(([id]) => id);
    expect(marked(true).sort()).toEqual(['3a-i', '3a-ii', '3a-iii', '3b', '4-1', '4-2', 'section-42']);
    expect(marked(false).sort()).toEqual(['4-shift', '4-years', '5', '6', '7', '8']);
  });
});

function caveatsOf(id: string): string {
  return (indicators.get(id)?.caveats ?? []).join(' ');
}
