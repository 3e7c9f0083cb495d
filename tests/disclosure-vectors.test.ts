import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapter } from './harness/vectors/adapters/disclosure.ts';
import { readVectors } from './harness/vectors/read-vectors.ts';
import { runCase } from './harness/vectors/run-case.ts';

describe('suppression and rounding agree with Public Health Scotland’s disclosure tool', () => {
  it.each(readVectors(join(import.meta.dirname, 'vectors'), 'disclosure'))('$id', (vector) => {
    expect(runCase('disclosure', adapter, vector)).toMatchObject({ kind: 'passed' });
  });
});
