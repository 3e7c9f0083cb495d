import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { departures } from './harness/vectors/departures.ts';
import { methodEstimator } from './harness/vectors/method-estimator.ts';
import { quotientAnswer } from './harness/vectors/quotient-answer.ts';
import { readVectors, vectorFiles } from './harness/vectors/read-vectors.ts';
import { type CaseResult, runCase } from './harness/vectors/run-case.ts';
import { adapterOf, runFile, runSuite } from './harness/vectors/run-folder.ts';
import type { VectorCase } from './harness/vectors/vector-case.ts';

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
      dsr: 6,
      'funnel-limits': 5,
      'funnel-points': 1,
      'funnel-significance': 3,
      'is-rate': 4,
      'is-ratio': 4,
      limits: 2,
      mean: 3,
      phsmethods: 15,
      proportion: 8,
      quantile: 4,
      rate: 6,
      scotpho: 2,
      sii: 1,
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
    expect(Object.fromEntries(counts)).toEqual({});
  });
});

function differencesOf(result: CaseResult): readonly string[] {
  return result.kind === 'failed' ? result.differences : [];
}
