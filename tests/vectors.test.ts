import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byarLimits } from '../packages/core/src/calculation/intervals/byar.ts';
import { chiSquareQuantile } from '../packages/core/src/calculation/intervals/chi-square-quantile.ts';
import { exactPoissonLimits } from '../packages/core/src/calculation/intervals/exact-poisson.ts';
import { gammaTails } from '../packages/core/src/calculation/intervals/gamma-tails.ts';
import type { Limits } from '../packages/core/src/calculation/intervals/limits.ts';
import { normalQuantile } from '../packages/core/src/calculation/intervals/normal-quantile.ts';
import { wilsonLimits } from '../packages/core/src/calculation/intervals/wilson.ts';
import type { MethodOutcome } from '../packages/core/src/calculation/methods/method.ts';
import { findMethod, runMethod } from '../packages/core/src/calculation/run-method.ts';

/** Numbers made by R; tests/vectors says how each file was made. */
type RNumber = number | null | 'NaN' | 'Infinity' | '-Infinity';
interface Case {
  readonly id: string;
  readonly inputs: {
    readonly num?: readonly RNumber[];
    readonly den?: readonly RNumber[];
    readonly x?: readonly number[];
    readonly n?: readonly number[];
    readonly groupBy?: readonly string[];
  };
  readonly options: {
    readonly confidence: number | null | readonly number[];
    readonly multiplier?: number;
    readonly type?: string;
    readonly method?: string;
  };
  readonly expected: {
    readonly columns?: Readonly<Record<string, readonly (RNumber | string)[]>>;
    readonly value?: readonly RNumber[];
    readonly error?: string;
  };
}

type Columns<K extends string> = Readonly<Record<K, readonly number[]>>;
interface Distributions {
  readonly qnorm: Columns<'p' | 'expected'>;
  readonly qchisq: Columns<'p' | 'df' | 'expected'>;
  readonly pgamma: Columns<'a' | 'x' | 'lower' | 'upper'>;
}

/** Cases that are about R's interface and not about the statistic. */
function whySkipped({ inputs, options, expected }: Case): string | undefined {
  const levels = levelsOf(options.confidence);
  if (inputs.groupBy !== undefined) return 'groups of rows are made by roll-up, before a method runs';
  if (expected.error?.startsWith('type must be')) return "R's argument `type`";
  if (expected.error?.includes('confidence level'))
    return 'which levels may be written is for the schema to say';
  if (expected.error?.startsWith("Can't subset")) return 'an accident inside R';
  if (expected.error?.startsWith('missing value where')) return 'an accident inside R';
  if (levels.some((level) => level === 1))
    return 'an interval that holds everything says nothing; a level of 1 cannot be written';
  return undefined;
}

describe.each(['proportion', 'rate'] as const)('%s agrees with PHEindicatormethods', (method) => {
  it.each(ofInterest(`${method}.json`))('$id', ({ inputs, options, expected }) => {
    const outcomes = (level: number) =>
      (inputs.num ?? []).map((numerator, row) =>
        run(method, numerator, inputs.den?.[row] ?? null, level, options.multiplier ?? 1),
      );
    if (expected.error !== undefined) {
      expect(outcomes(0.95).some(({ kind }) => kind === 'missing')).toBe(true);
      return;
    }
    const levels = levelsOf(options.confidence);
    for (const level of levels.length === 0 ? [0.95] : levels) {
      const name = levels.length > 1 ? (level === 0.95 ? '95_0cl' : '99_8cl') : 'cl';
      const {
        value,
        [`lower${name}`]: lower,
        [`upper${name}`]: upper,
        method: methods,
      } = expected.columns ?? {};
      const found = outcomes(level);
      if (value)
        expectClose(
          found.map((each) => (each.kind === 'value' ? each.value : undefined)),
          value,
          1e-12,
        );
      if (lower)
        expectClose(
          found.map((each) => intervalOf(each)?.lower),
          lower,
          1e-10,
        );
      if (upper)
        expectClose(
          found.map((each) => intervalOf(each)?.upper),
          upper,
          1e-10,
        );
      if (methods && method === 'rate' && levels.length === 1) {
        const named = found.flatMap((each) => intervalOf(each)?.method ?? []);
        const wanted = methods.filter((_, row) => found[row]?.kind === 'value');
        expect(named).toEqual(wanted.map((word) => (word === 'Exact' ? 'exact' : 'Byar')));
      }
    }
  });
});

describe('limits agree with PHEindicatormethods and R', () => {
  it.each(ofInterest('limits.json'))('$id $options.method', ({ inputs, options, expected }) => {
    const [level = 0.95] = levelsOf(options.confidence);
    const { method = '' } = options;
    const found = (inputs.x ?? []).map((x, row) => {
      const limits = limitsOf(method, x, inputs.n?.[row] ?? 0, level);
      return method.includes('lower') ? limits?.lower : limits?.upper;
    });
    if (expected.error !== undefined) expect(found).toContain(undefined);
    else expectClose(found, expected.value ?? [], 1e-10);
  });
});

describe('distributions agree with R', () => {
  const { qnorm, qchisq, pgamma } = JSON.parse(read('distributions.json')) as Distributions;

  it('qnorm', () => {
    expectClose(qnorm.p.map(normalQuantile), qnorm.expected, 1e-11);
  });

  it('qchisq', () => {
    const found = qchisq.p.map((p, index) => chiSquareQuantile(p, qchisq.df[index] ?? 0));
    expectClose(found, qchisq.expected, 1e-11);
  });

  it('pgamma, both tails', () => {
    const tails = pgamma.a.map((a, index) => gammaTails(a, pgamma.x[index] ?? 0));
    expectClose(
      tails.map(({ below }) => below),
      pgamma.lower,
      1e-11,
    );
    expectClose(
      tails.map(({ above }) => above),
      pgamma.upper,
      1e-11,
    );
  });
});

it('skips only what is said to be skipped', () => {
  const skipped = ['proportion.json', 'rate.json', 'limits.json'].map(
    (file) => cases(file).filter((each) => whySkipped(each) !== undefined).length,
  );
  expect(skipped).toEqual([14, 12, 3]);
});

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, 'vectors', file), 'utf8');
}

function cases(file: string): readonly Case[] {
  return JSON.parse(read(file)) as readonly Case[];
}

function ofInterest(file: string): readonly Case[] {
  return cases(file).filter((each) => whySkipped(each) === undefined);
}

/** R takes 95 for 0.95; no level means no interval. */
function levelsOf(confidence: Case['options']['confidence']): readonly number[] {
  const levels = confidence === null ? [] : typeof confidence === 'number' ? [confidence] : confidence;
  return levels.map((level) => (level >= 90 ? level / 100 : level));
}

/** A missing number never reaches a method: the input is not there. */
function run(
  id: string,
  numerator: RNumber,
  denominator: RNumber,
  confidence: number,
  per: number,
): MethodOutcome {
  const method = findMethod(id);
  if (method === undefined) throw new Error(`no method ${id}`);
  const inputs = Object.entries({ numerator, denominator }).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, { value, lower: undefined, upper: undefined }] as const] : [],
  );
  return runMethod(method, new Map(inputs), { per, confidence, formula: undefined, decimals: 2 });
}

function intervalOf(outcome: MethodOutcome) {
  return outcome.kind === 'value' ? outcome.interval : undefined;
}

function limitsOf(method: string, x: number, n: number, level: number): Limits | undefined {
  if (method.startsWith('wilson')) return wilsonLimits(x, n, level);
  return method.startsWith('byars') ? byarLimits(x, level) : exactPoissonLimits(x, level);
}

/** R's NA and NaN are our undefined; near zero the difference itself counts. */
function expectClose(
  found: readonly (number | undefined)[],
  wanted: readonly (RNumber | string)[],
  tolerance: number,
): void {
  expect(found.length).toBe(wanted.length);
  const isClose = (value: number | undefined, target: RNumber | string | undefined) => {
    if (typeof target !== 'number' || value === undefined)
      return typeof target !== 'number' && value === undefined;
    const room = target === 0 || value === 0 ? 1e-12 : tolerance * Math.abs(target);
    return Math.abs(value - target) <= room;
  };
  const pairs = found.map((value, index) => ({ index, value, target: wanted[index] }));
  expect(pairs.filter(({ value, target }) => !isClose(value, target))).toEqual([]);
}
