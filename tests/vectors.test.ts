import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../packages/core/src/statistics/confidence.ts';
import { departures } from './harness/vectors/departures.ts';
import { methodEstimator } from './harness/vectors/method-estimator.ts';
import { quotientAnswer } from './harness/vectors/quotient-answer.ts';
import { readVectors, vectorFiles } from './harness/vectors/read-vectors.ts';
import { type CaseResult, runCase } from './harness/vectors/run-case.ts';
import { adapterOf, runFile, runSuite } from './harness/vectors/run-folder.ts';
import type { Columns, VectorCase } from './harness/vectors/vector-case.ts';

const folder = join(import.meta.dirname, 'vectors');
const files = await Promise.all(vectorFiles(folder).map((file) => runFile(folder, file)));
const cases = files.flatMap(({ results }) => results);

describe.each(files)('$file agrees with R', ({ results }) => {
  it.each(results.filter(({ result }) => result.kind !== 'skipped'))('$id', ({ result }) => {
    expect(differencesOf(result)).toEqual([]);
  });
});

describe('what is not put to the statistics', () => {
  it('are so many cases of each file, left out for a reason that is written down', () => {
    const skipped = files.flatMap(({ file, results }) => {
      const count = results.filter(({ result }) => result.kind === 'skipped').length;
      return count === 0 ? [] : [[file, count] as const];
    });
    expect(Object.fromEntries(skipped)).toEqual({
      dsr: 7,
      'funnel-limits': 5,
      'funnel-points': 1,
      'funnel-significance': 3,
      'is-rate': 7,
      'is-ratio': 7,
      limits: 2,
      mean: 3,
      phsmethods: 15,
      proportion: 7,
      quantile: 5,
      rate: 6,
      scotpho: 2,
      sii: 3,
    });
    expect(cases.length).toBe(970 + 9);
  });

  it('and every departure from R that is written down is met', () => {
    const met = new Set(cases.flatMap(({ result }) => (result.kind === 'passed' ? result.departures : [])));
    expect(departures.filter((departure) => !met.has(departure))).toEqual([]);
  });
});

const methods = await Promise.all(
  ['proportion', 'rate'].map(async (id) => {
    const adapter = await adapterOf(id);
    if (adapter === undefined) throw new Error(`There is no adapter ${id}.`);
    const answer = (vector: VectorCase) => quotientAnswer(vector, methodEstimator(id), 1);
    const asMethod = { ...adapter, answer, ignored: [...adapter.ignored, 'method'] };
    const results = readVectors(folder, id).map((vector) => ({
      id: vector.id,
      result: runCase(id, asMethod, vector),
    }));
    return { id, results };
  }),
);

describe.each(methods)('the calculation method $id agrees with R', ({ results }) => {
  it.each(results.filter(({ result }) => result.kind !== 'skipped'))('$id', ({ result }) => {
    expect(differencesOf(result)).toEqual([]);
  });
});

/** The normal theory that R draws its limits of the slope index from, worked out beside each case. */
const normalTheory = readVectors(folder, 'sii').flatMap((vector) => {
  const all = vector.simulation?.normalTheoryByGroup?.all;
  const isPlain = vector.options.value_type === 0 && vector.options.multiplier === 1;
  return all && isPlain ? [{ id: vector.id, vector, ...all }] : [];
});

describe('limits of the slope index by formula', () => {
  it.each(normalTheory)('$id: have the standard error of normal theory', async ({ vector, sd, slope }) => {
    const columns: Columns = (await adapterOf('sii'))?.answer(vector).columns ?? {};
    // Limits and standard errors stand in the file side by side, rounded: only one of them is what was used here.
    const digits = vector.options.uses === 'se' ? 9 : 4;
    const level =
      Object.keys(columns)
        .find((name) => name.startsWith('sii_lower'))
        ?.slice('sii_lower'.length) ?? '';
    const z = confidenceOf(Number.parseFloat(level.replace('_', '.')) / 100)?.z ?? 0;
    const [lower, upper] = [
      Number(columns[`sii_lower${level}`]?.[0]),
      Number(columns[`sii_upper${level}`]?.[0]),
    ];
    expect((upper - lower) / (2 * z) / sd).toBeCloseTo(1, digits);
    expect((upper + lower) / 2 / slope).toBeCloseTo(1, 9);
  });
});

/** The package's own tests, recorded; they are no part of this repository. */
const suiteFolder = join(import.meta.dirname, '../../shared/vectors/phe-testsuite');
const suite = existsSync(suiteFolder) ? await runSuite(suiteFolder) : [];

describe('the own tests of PHEindicatormethods', () => {
  if (suite.length === 0) {
    it.skip(`are not in ${suiteFolder}, so none of the 227 is run`, () => {});
    return;
  }
  it.each(suite.filter(({ result }) => result.kind !== 'skipped'))('$id', ({ result }) => {
    expect(differencesOf(result)).toEqual([]);
  });

  it('are 227, of which so many are left out for each reason', () => {
    const reasons = suite.flatMap(({ result }) => (result.kind === 'skipped' ? [result.why] : []));
    const counts = [...new Set(reasons)].map((why) => [why, reasons.filter((each) => each === why).length]);
    expect(suite.length).toBe(227);
    expect(Object.fromEntries(counts)).toEqual({
      'An interval that holds everything says nothing; a level of 1 cannot be made.': 1,
      'R asks for the populations of standardised rates without events, and then leaves those areas out.': 3,
      'R checks a word that chooses among our functions.': 2,
      'R checks a word that our types know.': 6,
      'R checks that a number is no text, which our types know.': 2,
      'R checks that it was given all arguments, which our types know.': 15,
      'R looks for a column of a data frame; ours takes one direction a call.': 1,
      'R looks for a column of a data frame; ours takes values.': 7,
      'R matches rows by their place; each of our bands comes with what belongs to it.': 5,
      'R takes no standard error here; ours is that of the logarithm, which fits.': 1,
      'R takes at most two levels; ours are asked for one by one.': 3,
      'R takes only one pair of levels; ours are asked for one by one.': 4,
      "R's argument `type` chooses columns; ours are always all there.": 5,
      'The call was not recorded.': 14,
    });
  });
});

function differencesOf(result: CaseResult): readonly string[] {
  return result.kind === 'failed' ? result.differences : [];
}
