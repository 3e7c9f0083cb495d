import type { Place } from '../core.ts';

/** A place that parts of a page were written at, under the name that they carry as `data-place`. */
export interface MarkedPlace {
  readonly id: string;
  readonly place: Place;
}

/** Gathers the places of a page while it is put together, each once. */
export interface PlaceMarks {
  /** The name of a place, and whether the page has it for the first time. */
  mark(place: Place): { readonly id: string; readonly isFirst: boolean };
  /** All so far, in the order of the page. */
  readonly all: readonly MarkedPlace[];
}

/** An empty list of places for one page. */
export function createPlaceMarks(): PlaceMarks {
  const all: MarkedPlace[] = [];
  const ids = new Map<string, string>();
  return {
    all,
    mark(place) {
      const { file, range } = place;
      const key = `${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character} ${file}`;
      const known = ids.get(key);
      if (known !== undefined) return { id: known, isFirst: false };
      const id = `place-${all.length + 1}`;
      ids.set(key, id);
      all.push({ id, place });
      return { id, isFirst: true };
    },
  };
}
