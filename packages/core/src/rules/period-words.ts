import { grainWords } from '../calculation/wording.ts';
import { formatPeriod } from '../periods/format-period.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import type { Period, PeriodGrain } from '../periods/period.ts';
import { grainOf } from '../periods/period-grain.ts';

/** A period of an indicator's own type; undefined when the text is none, which `unknown-period` reports. */
export function periodOf(
  written: string | number | undefined,
  grain: PeriodGrain | undefined,
): Period | undefined {
  return written === undefined ? undefined : parsePeriod(String(written), grain)?.period;
}

/** `a financial year`, `a month`. */
export function oneOf(grain: PeriodGrain): string {
  const word = grain === 'snapshot' ? 'day' : grainWords[grain].replace(/s$/, '');
  return `a ${word}`;
}

/** Periods of one kind near a period of another, as one would write them: for 2017 as financial years, 2016/17 and 2017/18. */
export function exampleOf(grain: PeriodGrain, near?: Period): string {
  if (near && grainOf(near) === 'calendarYear' && near.kind === 'calendarYear') {
    if (grain === 'financialYear' || grain === 'surveyWave') {
      return formatPeriod({ kind: grain, startYear: near.year });
    }
  }
  if (near && (near.kind === 'financialYear' || near.kind === 'surveyWave') && grain === 'calendarYear') {
    return formatPeriod({ kind: 'calendarYear', year: near.startYear });
  }
  return examples[grain];
}

const examples: Readonly<Record<PeriodGrain, string>> = {
  month: '2023-04',
  calendarQuarter: '2023 Q1',
  financialQuarter: '2023/24 Q1',
  calendarYear: '2023',
  financialYear: '2023/24',
  surveyWave: '2023/24',
  snapshot: '2024-03-28',
  rolling: '2019/20 to 2021/22',
};
