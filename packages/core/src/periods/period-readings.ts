import { monthReadings } from './month-readings.ts';
import { monthsOf } from './months.ts';
import type { Period } from './period.ts';
import { periodKey } from './period-key.ts';
import { quarterReadings } from './quarter-readings.ts';
import { rollingReadings } from './rolling-readings.ts';
import { yearReadings } from './year-readings.ts';

/** All that a text may mean as a period, likeliest first. The text is in lower case with single blanks and plain hyphens. */
export function* periodReadings(text: string): Generator<Period> {
  yield* singleReadings(text);
  yield* rollingReadings(text, singleReadings);
  yield* bracketReadings(text);
}

/** Readings as one month, day, quarter or year, with or without a word for what kind of year it is. */
function singleReadings(text: string): readonly Period[] {
  return namedYearReadings(text) ?? [...monthReadings(text), ...yearReadings(text), ...quarterReadings(text)];
}

const yearWords: readonly { readonly word: string; readonly kinds: readonly Period['kind'][] }[] = [
  { word: 'calendar year ', kinds: ['calendarYear'] },
  { word: 'financial year ', kinds: ['financialYear'] },
  { word: 'survey wave ', kinds: ['surveyWave'] },
  { word: 'fy', kinds: ['financialYear', 'financialQuarter'] },
];

/** `fy2021` is left unread: some mean the year that begins in 2021 and some the one that ends in it. */
function namedYearReadings(text: string): readonly Period[] | undefined {
  const named = yearWords.find(({ word }) => text.startsWith(word));
  if (named === undefined) return undefined;
  const year = text.slice(named.word.length).trimStart();
  const readings = [...yearReadings(year), ...(/^[\dq]/.test(year) ? quarterReadings(year) : [])];
  if (named.word === 'fy' && readings[0]?.kind === 'calendarYear') return [];
  return readings.filter((reading) => named.kinds.includes(reading.kind));
}

/**
 * A second period in brackets is what a proxy was measured over, `2023/24 (calendar year 2023)`, unless it is the first again,
 * as in `April to June 2017 (2017/18 Q1)`.
 */
function bracketReadings(text: string): readonly Period[] {
  const bracket = text.indexOf(' (');
  if (bracket < 0 || !text.endsWith(')')) return [];
  const measuredOver = singleReadings(text.slice(bracket + 2, -1))[0];
  if (measuredOver === undefined) return [];
  const before = singleReadings(text.slice(0, bracket));
  const same = before.filter((reading) => periodKey(reading) === periodKey(measuredOver));
  if (same.length > 0) return same;
  return before
    .filter((standsFor) => measuredOver.kind === 'snapshot' || !haveSameMonths(standsFor, measuredOver))
    .map((standsFor) => ({ kind: 'proxy', standsFor, measuredOver }));
}

function haveSameMonths(a: Period, b: Period): boolean {
  return monthsOf(a).first === monthsOf(b).first && monthsOf(a).last === monthsOf(b).last;
}
