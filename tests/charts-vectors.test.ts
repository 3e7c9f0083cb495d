import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ColumnsCase, differences } from './harness/vectors/columns-adapter.ts';
import { adapter as runChart } from './harness/vectors/runchart-phs.ts';
import { adapter as qicharts2 } from './harness/vectors/spc-qicharts2.ts';
import { adapter as xmr } from './harness/vectors/spc-xmr.ts';

describe.each([
  { name: 'Public Health Scotland’s run charts', adapter: runChart },
  { name: 'NHSRplotthedots 0.2.2', adapter: xmr },
  { name: 'qicharts2 0.8.1', adapter: qicharts2 },
])('charts agree with $name', ({ adapter }) => {
  const cases = JSON.parse(
    readFileSync(join(import.meta.dirname, 'vectors', adapter.file), 'utf8'),
  ) as readonly ColumnsCase[];

  it.each(cases)('$id', (testCase) => {
    expect(differences(adapter, testCase)).toEqual([]);
  });
});
