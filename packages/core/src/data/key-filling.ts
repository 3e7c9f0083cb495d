import { Dictionary } from './dictionary.ts';
import type { PlannedKey } from './layout.ts';
import type { Place } from './locate.ts';

/** A key column while the rows of its file are read. */
export class KeyFilling {
  readonly planned: PlannedKey;
  readonly dictionary = new Dictionary();
  codes = new Int32Array(0);
  /** The member in the row that is being read. */
  current = 0;
  readonly firstRows: number[] = [];
  /** Where each member stands first; undefined for the blank that fills rows made of another column's headings. */
  readonly places: (Place | undefined)[] = [];

  constructor(planned: PlannedKey) {
    this.planned = planned;
  }

  /** Makes room for rows; what was read stays. */
  grow(capacity: number): void {
    const { codes } = this;
    this.codes = new Int32Array(capacity);
    this.codes.set(codes);
  }

  /** Notes where the member that the dictionary has just been given stands. */
  addMember(row: number, place: Place | undefined): void {
    this.firstRows.push(row);
    this.places.push(place);
  }
}
