import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartOptions, drawChart } from './draw-chart.ts';
import { individualsChart } from './kinds/individuals.ts';
import { proportionChart } from './kinds/proportions.ts';
import { casesBetweenChart, timeBetweenChart } from './kinds/rare-events.ts';
import { rateChart } from './kinds/rates.ts';
import { givenLine } from './kinds/run-line.ts';
import { weightedIndividualsChart } from './kinds/weighted-individuals.ts';
import { anhoej } from './rule-sets/anhoej.ts';
import { makingDataCount } from './rule-sets/making-data-count.ts';
import { phsControlChart } from './rule-sets/phs-control-chart.ts';
import { hisRunChart, phsRunChart } from './rule-sets/phs-run-chart.ts';
import type { ChartRuleSet } from './rule-sets/rule-set.ts';

const around5: ChartOptions = { kind: givenLine(5), minimumPoints: 1 };

describe('run charts', () => {
  it('take six points on one side for a shift, and five are none', () => {
    expect(flagged([6, 6, 6, 6, 6, 6, 4], phsRunChart, 'shift')).toEqual([0, 1, 2, 3, 4, 5]);
    expect(flagged([6, 6, 6, 6, 6, 4], phsRunChart, 'shift')).toEqual([]);
  });

  it('let a point on the median end a shift at Public Health Scotland and not at Healthcare Improvement Scotland', () => {
    const values = [6, 6, 6, 5, 6, 6, 6];
    expect(flagged(values, phsRunChart, 'shift')).toEqual([]);
    expect(flagged(values, hisRunChart, 'shift')).toEqual([0, 1, 2, 4, 5, 6]);
  });

  it('let a repeated value end a trend at Public Health Scotland and count once at Healthcare Improvement Scotland', () => {
    const values = [1, 2, 2, 3, 4, 5];
    expect(flagged(values, phsRunChart, 'trend')).toEqual([]);
    expect(flagged(values, hisRunChart, 'trend')).toEqual([0, 1, 3, 4, 5]);
  });

  it('let a missing value end shift and trend', () => {
    const values = [6, 7, 8, undefined, 9, 10, 11];
    expect(flagged(values, phsRunChart, 'shift')).toEqual([]);
    expect(flagged(values, hisRunChart, 'trend')).toEqual([]);
  });

  it('freeze the median of the baseline and carry it forward', () => {
    const chart = draw([1, 2, 3, 4, 5, 9, 9, 9, 9, 9], phsRunChart, { baselinePoints: 5, minimumPoints: 5 });
    expect(chart.points.map(({ centre }) => centre)).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
  });

  it('start a new median after a break, and no run crosses it', () => {
    const values = [6, 6, 6, 6, 4, 4, 4, 8, 8, 8, 8, 9, 9, 9];
    const chart = draw(values, phsRunChart, { breaks: [7], minimumPoints: 7 });
    expect(chart.phases.map(({ first, last, centre }) => [first, last, centre])).toEqual([
      [0, 6, 6],
      [7, 13, 8],
    ]);
    expect(chart.signals).toEqual([]);
  });

  it('have no median from fewer than ten values, and say so', () => {
    const chart = draw([1, 2, 3], phsRunChart);
    expect(chart.points.map(({ centre }) => centre)).toEqual([undefined, undefined, undefined]);
    expect(chart.phases[0]?.absence?.code).toBe('chart/too-few-points');
    expect(chart.summary).toEqual([
      'Run chart (Public Health Scotland) needs 10 values to draw its lines from; there are 3.',
    ]);
  });
});

describe('control charts', () => {
  // Neighbours are 2 apart, so the mean range is 2: limits at 11 ± 2.66 × 2 = 5.68 and 16.32.
  const steady = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

  it('have limits at 2.66 mean moving ranges from the mean', () => {
    const [point] = draw(steady, makingDataCount({ screened: false })).points;
    expect(point?.centre).toBe(11);
    expect(point?.limits?.lower).toBeCloseTo(5.68, 12);
    expect(point?.limits?.upper).toBeCloseTo(16.32, 12);
    expect(point?.limits?.nearUpper).toBeCloseTo(11 + (2 / 3) * 5.32, 12);
  });

  it('leave out the ranges of a single odd point where they are screened', () => {
    // Twelve ranges of 2 and two of 90: their mean is 204 / 14 = 14.57, and 90 is more than 3.267 of it.
    const values = [...steady, 102, 12, 10];
    const upperLimit = (screened: boolean) =>
      draw(values, makingDataCount({ screened })).points[0]?.limits?.upper;
    const mean = (132 + 102 + 22) / 15;
    expect(upperLimit(true)).toBeCloseTo(mean + 2.66 * 2, 10);
    expect(upperLimit(false)).toBeCloseTo(mean + 2.66 * ((12 * 2 + 2 * 90) / 14), 10);
  });

  it('flag a point outside the limits and not one on them', () => {
    const odd = draw([...steady, 40], makingDataCount({ screened: true }), { baselinePoints: 12 });
    expect(odd.points[12]?.flags).toEqual(['outside-limits']);
    const limit = odd.points[0]?.limits?.upper ?? 0;
    const on = draw([...steady, limit], makingDataCount({ screened: true }), { baselinePoints: 12 });
    expect(on.points[12]?.flags).toEqual([]);
  });

  it('read two of three near a limit in two ways: with points outside and on the other side, or without', () => {
    // Both sets put the near limit close to 14.5 and the limit close to 16.3.
    const close = (...last: readonly number[]) =>
      [makingDataCount({ screened: true }), phsControlChart].map((ruleSet) =>
        draw([...steady, ...last], ruleSet, { baselinePoints: 12 }).points.flatMap(({ flags }, at) =>
          flags.includes('two-of-three') ? [at] : [],
        ),
      );
    expect(close(15.5, 12, 15.5)).toEqual([
      [12, 14],
      [12, 14],
    ]);
    expect(close(15.5, 12, 20)).toEqual([[], [12, 14]]);
    expect(close(15.5, 10, 15.5)).toEqual([[], [12, 14]]);
    expect(close(15.5, 12, 6.5)).toEqual([[], []]);
  });

  it('flag fifteen points in the inner third at Public Health Scotland', () => {
    // The baseline has a standard deviation of 2 / 1.128 = 1.77; 11.1 and 10.9 are well inside it.
    const calm = Array.from({ length: 15 }, (_, at) => (at % 2 === 0 ? 11.1 : 10.9));
    const chart = draw([...steady, ...calm], phsControlChart, { baselinePoints: 12 });
    const inner = chart.signals.find(({ rule }) => rule === 'inner-third');
    expect(inner?.points.length).toBe(27);
    expect(inner?.meaning).toBeUndefined();
  });

  it('have a mean and no limits where the values do not vary', () => {
    const chart = draw(
      Array.from({ length: 12 }, () => 37),
      makingDataCount({ screened: true }),
    );
    expect(chart.points[0]).toMatchObject({ centre: 37, limits: undefined, flags: [] });
    expect(chart.phases[0]?.absence?.code).toBe('chart/no-variation');
  });

  it('have no limits for counts above their denominators', () => {
    const kind = proportionChart({ per: 100, allowsOverdispersion: false });
    const chart = drawChart([{ value: 9, denominator: 3 }], anhoej, { kind, minimumPoints: 1 });
    expect(chart.phases[0]?.absence?.code).toBe('chart/not-a-share');
  });
});

describe('the summary of a chart', () => {
  const labels = ['April', 'May', 'June', 'July', 'August', 'September', 'October'];

  it('says better and worse by the polarity, never up and down', () => {
    const summary = (polarity: ChartOptions['polarity']) =>
      draw([4, 6, 6, 6, 6, 6, 6], phsRunChart, { ...around5, labels, polarity }).summary;
    expect(summary('higherIsBetter')).toEqual([
      'Better: 6 points in a row above the centre line, May to October.',
    ]);
    expect(summary('lowerIsBetter')).toEqual([
      'Worse: 6 points in a row above the centre line, May to October.',
    ]);
    expect(summary('noJudgement')).toEqual([
      'Higher: 6 points in a row above the centre line, May to October.',
    ]);
  });

  it('says that nothing but chance shows where there is no signal', () => {
    expect(draw([4, 6, 4, 6, 4, 6, 4], phsRunChart, { ...around5, labels }).summary).toEqual([
      'No sign of change: the 7 values vary around the centre line of 5 as chance would have them.',
    ]);
  });

  it('names the stretches of a chart with a break', () => {
    const options = { labels, breaks: [3], minimumPoints: 4 };
    expect(draw([4, 6, 4, 6, 4, 6, 4], phsRunChart, options).summary).toEqual([
      'April to June: Run chart (Public Health Scotland) needs 4 values to draw its lines from; there are 3.',
      'July to October: No sign of change: the 4 values vary around the median of 5 as chance would have them.',
    ]);
  });
});

describe('every chart', () => {
  const number = fc.oneof(
    fc.constantFrom(
      undefined,
      Number.NaN,
      Infinity,
      -Infinity,
      0,
      -1,
      Number.MAX_VALUE,
      -Number.MAX_VALUE,
      5e-324,
    ),
    fc.double({ noNaN: true, min: -1000, max: 1000 }),
    fc.nat(20),
  );
  const observations = fc.array(
    fc.record({ value: number, denominator: number, standardDeviation: number }),
    {
      maxLength: 40,
    },
  );
  const ruleSets = [phsRunChart, hisRunChart, phsControlChart, makingDataCount({ screened: true }), anhoej];
  const kinds = [
    undefined,
    individualsChart({ factor: 'exact', screened: true }),
    proportionChart({ per: 100, allowsOverdispersion: true }),
    rateChart({ per: 1000, allowsOverdispersion: true }),
    casesBetweenChart,
    timeBetweenChart,
    weightedIndividualsChart,
  ];

  it('has neither NaN nor infinity in it, whatever numbers come', () => {
    fc.assert(
      fc.property(
        observations,
        fc.constantFrom(...ruleSets),
        fc.constantFrom(...kinds),
        (all, ruleSet, kind) => {
          const chart = drawChart(all, ruleSet, {
            minimumPoints: 1,
            ...(kind === undefined ? {} : { kind }),
          });
          const numbers = chart.points.flatMap(({ value, centre, limits }) => [
            value ?? 0,
            centre ?? 0,
            ...Object.values(limits ?? {}),
          ]);
          expect(chart.points.length).toBe(all.length);
          expect(numbers.every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

function draw(values: readonly (number | undefined)[], ruleSet: ChartRuleSet, options: ChartOptions = {}) {
  return drawChart(
    values.map((value) => ({ value })),
    ruleSet,
    options,
  );
}

/** Which points a rule flags in a chart around 5. */
function flagged(
  values: readonly (number | undefined)[],
  ruleSet: ChartRuleSet,
  rule: string,
): readonly number[] {
  return draw(values, ruleSet, around5).points.flatMap(({ flags }, at) => (flags.includes(rule) ? [at] : []));
}
