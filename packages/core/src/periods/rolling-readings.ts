import { comparePeriods } from './compare-periods.ts';
import { monthsOf } from './months.ts';
import type { Period } from './period.ts';
import { yearReadings } from './year-readings.ts';

/** Reads one end of a rolling period. */
type ReadSingle = (text: string) => readonly Period[];

/**
 * The rolling periods that a text in lower case may mean, the shortest first: `2019/20 to 2021/22`, `2019 - 2021`, `2017-2019`,
 * with or without ScotPHO's `; 3 year rolling average`, which must then agree. ScotPHO's `2021 - snapshot` is the year 2021, all that it says.
 */
export function rollingReadings(text: string, readSingle: ReadSingle): readonly Period[] {
  if (text.endsWith(snapshotNote)) {
    const year = text.slice(0, -snapshotNote.length);
    return yearReadings(year).filter((reading) => reading.kind === 'calendarYear');
  }
  const noteStart = text.lastIndexOf(';');
  if (noteStart < 0) return rangeReadings(text, readSingle);
  const months = monthsInNote(text.slice(noteStart + 1).trimStart());
  return rangeReadings(text.slice(0, noteStart).trimEnd(), readSingle).filter(
    (rolling) => length(rolling) === months,
  );
}

const snapshotNote = ' - snapshot';

function monthsInNote(note: string): number | undefined {
  const [, count, unit] =
    /^(\d{1,2})[ -](year|quarter|month)s? (?:rolling )?(?:average|aggregate|total)s?$/.exec(note) ?? [];
  if (unit === undefined) return undefined;
  return Number(count) * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1);
}

function rangeReadings(text: string, readSingle: ReadSingle): readonly Period[] {
  return endsOf(text)
    .flatMap(([first, last]) => pairs(readSingle(first), readSingle(last)))
    .sort((a, b) => length(a) - length(b));
}

/** Where the text may be cut in two: at `to`, or at any one of its hyphens. */
function endsOf(text: string): readonly (readonly [first: string, last: string])[] {
  const [first, last, ...more] = text.split(' to ');
  if (first !== undefined && last !== undefined) return more.length === 0 ? [[first, last]] : [];
  const hyphens = [...text.matchAll(/ ?- ?/g)];
  return hyphens.map((hyphen) => [text.slice(0, hyphen.index), text.slice(hyphen.index + hyphen[0].length)]);
}

/** Days and survey waves do not make up a rolling period. */
function pairs(firsts: readonly Period[], lasts: readonly Period[]): readonly Period[] {
  return firsts
    .filter((first) => first.kind !== 'snapshot' && first.kind !== 'surveyWave')
    .flatMap((first) => {
      const last = lasts.find((each) => each.kind === first.kind && comparePeriods(first, each) < 0);
      return last === undefined ? [] : [{ kind: 'rolling', first, last } as const];
    });
}

function length(period: Period): number {
  const { first, last } = monthsOf(period);
  return last - first + 1;
}
