import type { Indicator } from '../../model/indicator.ts';
import { joined } from '../../text/joined.ts';
import type { Reason } from '../results/result.ts';
import { competitionRanks } from './competition-ranks.ts';
import { ordinal } from './ordinal.ts';
import { roundedFirst } from './round-first.ts';
import type { GroupValues } from './scheme.ts';

/** Where an area stands among others. */
export interface Place {
  readonly place: number;
  /** Whether another area has the same place. */
  readonly isJoint: boolean;
  /** The areas that have a value, this one among them. */
  readonly among: number;
  /** The places of all of them, with the area's own position. */
  readonly places: readonly number[];
  readonly own: number;
}

/** The place of the area's own value, 1 for the best, or the reason that it has none. */
export function placeOf(
  group: GroupValues,
  polarity: Indicator['polarity'] | undefined,
  { roundFirst, fewest }: { readonly roundFirst: number | undefined; readonly fewest: number },
): Place | Reason {
  const among = group.values.length;
  if (among < fewest) {
    return {
      code: 'calc/group-too-small',
      message: `Only ${among} of the ${among + group.without.length} ${group.name} ${among === 1 ? 'has' : 'have'} a whole value, and it takes ${fewest}.`,
    };
  }
  const compared = group.values.map(({ value }) => roundedFirst(value, roundFirst));
  const places = competitionRanks(compared, polarity === 'lowerIsBetter' ? 'lowest' : 'highest');
  const own = group.values.findIndex(({ isOwn }) => isOwn);
  const place = places[own];
  if (place === undefined) {
    return { code: 'calc/not-in-group', message: `The area is not one of the ${group.name}.` };
  }
  return { place, isJoint: places.filter((each) => each === place).length > 1, among, places, own };
}

/** `joint 3rd of 31 partnerships`. */
export function placeInWords({ place, isJoint, among }: Place, { name }: GroupValues): string {
  return `${isJoint ? 'joint ' : ''}${ordinal(place)} of ${among} ${name}`;
}

/** Who is not ranked, in a sentence; none where all have a value. */
export function withoutInWords({ without }: GroupValues): readonly string[] {
  if (without.length === 0) return [];
  const shown = without.length <= 4 ? without : without.slice(0, 3);
  const others = without.length - shown.length;
  const names = [...shown, ...(others > 0 ? [`${others} others`] : [])];
  return [`Without ${joined(names)}: no whole value.`];
}
