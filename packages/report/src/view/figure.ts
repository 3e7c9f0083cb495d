import {
  type Area,
  describePeriod,
  formatPeriod,
  type IndicatorResult,
  type Period,
  type Place,
} from '../core.ts';
import { formatInterval, formatValue, type NumberStyle } from '../format/number.ts';
import { asSentence, levelWords, statusWords } from '../format/words.ts';
import type { PlaceView } from './evidence-view.ts';
import type { AreaView, Figure, PeriodView } from './indicator-view.ts';
import { keyOf } from './view-context.ts';

/** A result as it is printed. */
export function figureOf(
  result: Pick<IndicatorResult, 'value' | 'lower' | 'upper' | 'status' | 'reason'>,
  style: NumberStyle,
): Figure {
  const { value, lower, upper, status, reason } = result;
  const isShown = value !== undefined && status !== 'suppressed' && status !== 'missing';
  return {
    value: isShown ? value : undefined,
    lower: isShown ? lower : undefined,
    upper: isShown ? upper : undefined,
    text: isShown ? formatValue(value, style) : (absenceWords[status] ?? 'no value'),
    interval:
      isShown && lower !== undefined && upper !== undefined ? formatInterval(lower, upper, style) : undefined,
    status,
    statusText: statusWords[status],
    reason: reason && asSentence(reason.message),
  };
}

/** A period in short and in full. */
export function periodView(period: Period): PeriodView {
  return { key: keyOf(period), text: formatPeriod(period), description: describePeriod(period) };
}

/** An area with its level in words. */
export function areaView({ code, name, level }: Area): AreaView {
  return { code, name, level: levelWords[level].one };
}

/** A place as a person looks for it: the file's name, its pack, and the line counted from one. */
export function placeView(place: Place): PlaceView {
  const name = place.file.slice(place.file.lastIndexOf('/') + 1);
  const pack = /^ninefold:([^/]+)\//.exec(place.file)?.[1];
  const whose = pack === undefined ? '' : ` (${pack} pack)`;
  return { place, text: `${name}${whose}, line ${place.range.start.line + 1}` };
}

const absenceWords: Readonly<Partial<Record<IndicatorResult['status'], string>>> = {
  suppressed: 'suppressed',
  incomplete: 'not complete',
};
