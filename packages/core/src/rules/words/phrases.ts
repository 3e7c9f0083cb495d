import { joined } from '../../text/joined.ts';
import { quoted } from '../../text/quoted.ts';

export { joined };

/** The members that a problem tells of: the first twenty, and how many there are. */
export interface ToldMembers {
  readonly members: readonly string[];
  readonly count: number;
}

/** What a problem tells of a long list, which goes to the editor with each that is found. */
export function toldMembers(members: readonly string[]): ToldMembers {
  return { members: members.slice(0, 20), count: members.length };
}

/** `"a", "b" and 2 others`: the first few names of a list, in quotation marks. */
export function namesOf(names: readonly string[], most = 3, count = names.length): string {
  const shown = (count <= most + 1 ? names : names.slice(0, most)).map(quoted);
  const others = count - shown.length;
  return joined(others > 0 ? [...shown, `${others} others`] : shown);
}

/** ` Did you mean "x"?` with its blank before it, or nothing. */
export function didYouMean(suggestion: string | null): string {
  return suggestion === null ? '' : ` Did you mean ${quoted(suggestion)}?`;
}

/** A number as a person types it: `1155.7`, without the dust of binary arithmetic. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}
