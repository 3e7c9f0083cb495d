import type { AreaLevel } from '../../areas/area.ts';
import type { PeriodGrain } from '../../periods/period.ts';

/** The plural of each kind of period, as a sentence needs it. */
export const grainWords: Readonly<Record<PeriodGrain, string>> = {
  month: 'months',
  calendarQuarter: 'calendar quarters',
  financialQuarter: 'quarters',
  calendarYear: 'calendar years',
  financialYear: 'financial years',
  surveyWave: 'survey waves',
  snapshot: 'days',
  rolling: 'rolling periods',
};

/** The plural of each level of area. */
export const levelWords: Readonly<Record<AreaLevel, string>> = {
  scotland: 'Scotland',
  board: 'boards',
  partnership: 'partnerships',
  council: 'councils',
  locality: 'localities',
};
