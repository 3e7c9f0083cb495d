import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapter as runChart } from './harness/vectors/adapters/runchart-phs.ts';
import { adapter as qicharts2 } from './harness/vectors/adapters/spc-qicharts2.ts';
import { adapter as xmr } from './harness/vectors/adapters/spc-xmr.ts';
import { readVectors } from './harness/vectors/read-vectors.ts';
import { runCase } from './harness/vectors/run-case.ts';

describe.each([
  { name: 'Public Health Scotland’s run charts', file: 'runchart-phs', adapter: runChart },
  { name: 'NHSRplotthedots 0.2.2', file: 'spc-xmr', adapter: xmr },
  { name: 'qicharts2 0.8.1', file: 'spc-qicharts2', adapter: qicharts2 },
])('charts agree with $name', ({ file, adapter }) => {
  it.each(readVectors(join(import.meta.dirname, 'vectors'), file))('$id', (vector) => {
    expect(runCase(file, adapter, vector)).toEqual({ kind: 'passed', departures: [] });
  });
});
