import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ColumnsCase, differences } from './harness/vectors/columns-adapter.ts';
import { adapter } from './harness/vectors/disclosure.ts';

describe('suppression and rounding agree with Public Health Scotland’s disclosure tool', () => {
  const cases = JSON.parse(
    readFileSync(join(import.meta.dirname, 'vectors', adapter.file), 'utf8'),
  ) as readonly ColumnsCase[];

  it.each(cases)('$id', (testCase) => {
    expect(differences(adapter, testCase)).toEqual([]);
  });
});
