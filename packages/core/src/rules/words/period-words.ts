import { grainWords } from '../../calculation/results/plural-words.ts';
import { formatPeriod } from '../../periods/format-period.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import type { Period, PeriodGrain } from '../../periods/period.ts';

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

/** A period of a kind as one would write it: where a year of another kind was written, the one that begins in the same calendar year. */
export function exampleOf(grain: PeriodGrain, written?: Period): string {
  const year = written && yearOf(written);
  if (year === undefined) return examples[grain];
  switch (grain) {
    case 'calendarYear':
      return formatPeriod({ kind: grain, year });
    case 'financialYear':
    case 'surveyWave':
      return formatPeriod({ kind: grain, startYear: year });
    default:
      return examples[grain];
  }
}

function yearOf(period: Period): number | undefined {
  switch (period.kind) {
    case 'calendarYear':
      return period.year;
    case 'financialYear':
    case 'surveyWave':
      return period.startYear;
    default:
      return undefined;
  }
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
