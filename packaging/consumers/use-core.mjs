import { createCalculator, findArea, parsePeriod, workspaceOf } from '@ninefold/core';
import { national } from '@ninefold/core/national';
import { rate } from '@ninefold/core/statistics';
import { readmissions } from './readmissions.mjs';

/** What a program gets from the core, in one object that can be compared. */
export async function useCore() {
  const calculator = createCalculator(await workspaceOf(readmissions));
  const stirling = findArea('Stirling', 'council');
  const year = parsePeriod('2020/21').period;
  return {
    readmissions: calculator.result('NI-14', stirling, year).value,
    outcome: national.outcomes[9].title,
    bedDays: rate(27554, 26891, { per: 1000 }).value,
  };
}
