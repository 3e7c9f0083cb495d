import { nearestAmong } from '../text/nearest-word.ts';
import type { AreaLevel } from './area.ts';
import { areaNames } from './areas.ts';

/** Why a text is not an area of Ninefold, and the name that was probably meant. */
export interface UnknownArea {
  /** A `settlement` is a census settlement (S19 code), easily taken for a locality of a partnership. */
  readonly reason: 'settlement' | 'unknown';
  readonly suggestion?: string;
}

/** What to tell somebody whose text `findArea` does not find. Names are suggested and codes are not: a mistyped code is one digit away from many. */
export function explainUnknownArea(text: string, level?: AreaLevel): UnknownArea {
  const trimmed = text.trim();
  if (/^S19\d{6}$/i.test(trimmed)) return { reason: 'settlement' };
  const suggestion = nearestName(level)(trimmed);
  return suggestion === undefined ? { reason: 'unknown' } : { reason: 'unknown', suggestion };
}

type NearestName = (text: string) => string | undefined;

const nearestNames = new Map<AreaLevel | undefined, NearestName>();

function nearestName(level: AreaLevel | undefined): NearestName {
  const nearest = nearestNames.get(level) ?? nearestAmong(areaNames(level));
  nearestNames.set(level, nearest);
  return nearest;
}
