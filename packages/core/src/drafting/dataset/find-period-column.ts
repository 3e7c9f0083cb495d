import { parsePeriod } from '../../periods/parse-period.ts';
import type { PeriodGrain } from '../../periods/period.ts';
import { headingWords, holdsWord } from './heading-words.ts';
import type { RawColumn } from './raw-columns.ts';

/** A column that says which period a row is about. */
export interface FoundPeriod {
  readonly heading: string;
  readonly grain: PeriodGrain;
  readonly periodCount: number;
}

/** Every column that names periods, the one with most of them first. */
export function findPeriodColumns(columns: readonly RawColumn[]): readonly FoundPeriod[] {
  return columns
    .flatMap(({ heading, texts, hasBlanks }) => {
      const grain = hasBlanks ? undefined : grainOfTexts(texts, heading);
      return grain === undefined ? [] : [{ heading, grain, periodCount: texts.length }];
    })
    .toSorted((a, b) => b.periodCount - a.periodCount);
}

/** Whether a column holds periods of several lengths, years beside quarters, so that no one grain reads it. */
export function mixesPeriods({ heading, texts, hasBlanks }: RawColumn): boolean {
  if (hasBlanks || texts.length < 2 || texts.length > mostPeriods) return false;
  if (texts.some((text) => /^\s*\d+\s*$/.test(text)) || grainOfTexts(texts, heading) !== undefined)
    return false;
  return texts.every((text) => parsePeriod(text) !== undefined);
}

/** How long the periods are that some texts mean; undefined where one of them is no period, or all may be plain numbers. */
export function grainOfTexts(texts: readonly string[], heading: string): PeriodGrain | undefined {
  if (texts.length === 0 || texts.length > mostPeriods) return undefined;
  const mayBeNumbers = texts.every((text) => /^\s*\d+\s*$/.test(text));
  if (mayBeNumbers && !holdsWord(heading, periodWords)) return undefined;
  return grainsInOrder(heading).find((grain) =>
    texts.every((text) => parsePeriod(text, grain) !== undefined),
  );
}

/** Two hundred years of months, or nine of days. */
const mostPeriods = 3500;

const periodWords = new Set([
  'date',
  'day',
  'fy',
  'month',
  'period',
  'quarter',
  'qtr',
  'time',
  'wave',
  'week',
  'year',
  'yr',
]);
const quarterWords = new Set(['quarter', 'qtr']);
const surveyWords = new Set(['survey', 'wave']);

/** A text may mean periods of several kinds: 2023/24 a financial year or a survey wave, Mar-24 a month or the quarter that it ends. */
function grainsInOrder(heading: string): readonly PeriodGrain[] {
  const words = headingWords(heading);
  const quarters: readonly PeriodGrain[] = ['financialQuarter', 'calendarQuarter'];
  return [
    ...(words.some((word) => quarterWords.has(word)) ? quarters : []),
    ...(words.some((word) => surveyWords.has(word)) ? (['surveyWave'] as const) : []),
    'month',
    ...quarters,
    'calendarYear',
    'financialYear',
    'rolling',
    'snapshot',
  ];
}
