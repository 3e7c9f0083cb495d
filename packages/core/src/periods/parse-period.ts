import type { Period, PeriodGrain } from './period.ts';
import { grainOf } from './period-grain.ts';
import { periodReadings } from './period-readings.ts';

/** What a publisher adds to a period: that its figure may still change, or has changed. */
export type PeriodMark = 'provisional' | 'revised';

/** A period as it was read, with the publisher's mark on it if there was one. */
export interface ParsedPeriod {
  readonly period: Period;
  readonly mark: PeriodMark | undefined;
}

/**
 * The period that a text means, in any spelling of the files that analysts get; undefined when it is none, or when it could be
 * two of the grain. The grain settles what a text alone leaves open: `2022` is a calendar year or, for a survey, wave 2021/22;
 * `Mar-24` a month or the quarter that ends with it; `2011-12` December 2011 or a financial year; `1920` a calendar year or 2019/20.
 * Without a grain it is the first of each of these. `2018 Q1` is a calendar quarter and never a financial one.
 */
export function parsePeriod(text: string, grain?: PeriodGrain): ParsedPeriod | undefined {
  const normal = normalise(text);
  if (normal === undefined) return undefined;
  const { rest, mark } = takeMark(normal);
  for (const period of periodReadings(rest)) {
    if (grain === undefined || grainOf(period) === grain) return { period, mark };
  }
  return undefined;
}

/** The longest spelling is about 60 letters; anything longer is not a period, and not worth the time. */
const longestText = 100;

/** Lower case, one kind of blank and of hyphen; undefined for an empty or overlong text. */
function normalise(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longestText) return undefined;
  return trimmed
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(' / ', '/');
}

const markWords: readonly (readonly [word: string, mark: PeriodMark])[] = [
  ['provisional', 'provisional'],
  ['revised', 'revised'],
  ['p', 'provisional'],
  ['r', 'revised'],
];
const markEndings = markWords.flatMap(([word, mark]) =>
  [`(${word})`, `[${word}]`, word].map((ending) => ({ ending, mark })),
);

/** A mark follows a digit or a bracket, or else the `r` of `Apr` would be one. */
function takeMark(text: string): { rest: string; mark: PeriodMark | undefined } {
  for (const { ending, mark } of markEndings) {
    if (!text.endsWith(ending)) continue;
    const rest = text.slice(0, -ending.length).trimEnd();
    if (/[\d)]$/.test(rest)) return { rest, mark };
  }
  return { rest: text, mark: undefined };
}
