import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiReport, type Door, doors, reportFile } from './api-report.ts';

describe('the public surface', () => {
  it.each(Object.keys(doors) as Door[])(
    'of %s is the one on record; `npm run api` records a change that is meant',
    (door) => {
      expect(apiReport(door)).toBe(readFileSync(reportFile(door), 'utf8'));
    },
  );
});
