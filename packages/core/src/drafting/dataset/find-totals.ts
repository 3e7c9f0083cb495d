import { parseAge } from '../../data/parse-age.ts';
import { cellState, type KeyColumn, type MeasureColumn, type Table } from '../../data/table.ts';
import { keyColumns, rowKeys } from '../../rules/tables/row-key.ts';
import { tilesOf } from './age-tiles.ts';

/** A member that is the sum of others, and how far the figures bear that out. */
export interface FoundTotal {
  readonly member: string;
  readonly parts: readonly string[] | '*';
  /** In how many places the parts add up to it, and in how many they do not. */
  readonly agree: number;
  readonly differ: number;
}

export interface TotalsOfColumn {
  readonly proved: readonly FoundTotal[];
  /** By their names totals, which the figures do not bear out. */
  readonly doubtful: readonly FoundTotal[];
}

/** More members than this are no groups that a publisher adds up, and adding them would take too long. */
const mostMembers = 120;
/** A slip of the publisher must not hide a total: the check tells of it. */
const leastAgreement = 0.95;
/** One sum may come out by chance; so a member without the name of a total needs so many. */
const fewestUnnamed = 3;

/** Which members of a column are sums of others: those that ages or names make likely, and the figures of a measure prove. */
export function findTotals(table: Table, column: KeyColumn, measure: MeasureColumn): TotalsOfColumn {
  const members = column.members.filter((text) => text.trim() !== '');
  if (members.length < 2 || members.length > mostMembers) return { proved: [], doubtful: [] };
  const places = gather(table, column, measure);
  const codeOf = new Map(column.members.map((member, code) => [member, code]));
  const test = (member: string, parts: readonly string[] | '*', totals: ReadonlySet<string>): FoundTotal => {
    const others = parts === '*' ? members.filter((each) => each !== member && !totals.has(each)) : parts;
    return {
      member,
      parts,
      ...addUp(
        places,
        codeOf.get(member) ?? -1,
        others.map((each) => codeOf.get(each) ?? -1),
      ),
    };
  };
  const none: ReadonlySet<string> = new Set();
  const bands = tilesOf(
    members.flatMap((member) => {
      const band = parseAge(member);
      return band ? [{ member, ...band }] : [];
    }),
  )
    .map(({ member, parts }) => test(member, parts, none))
    .filter((found) => isProved(found, 1));
  const parents = new Set(bands.map(({ member }) => member));
  const named = members.filter((member) => !parents.has(member) && isNamedTotal(member));
  const namedTests = named.map((member) => test(member, '*', new Set([...parents, ...named])));
  const provedNames = namedTests.filter((found) => isProved(found, 1));
  const doubtful = namedTests.filter((found) => !provedNames.includes(found) && found.differ > 0);
  const isFound = bands.length + named.length > 0;
  const unnamed = isFound || members.length < 3 ? [] : members.map((member) => test(member, '*', none));
  return {
    proved: [...bands, ...provedNames, ...unnamed.filter((found) => isProved(found, fewestUnnamed))],
    doubtful,
  };
}

/** Whether a member says of itself that it is a total. */
export function isNamedTotal(member: string): boolean {
  return /^(?:all|total|overall|both|any|persons|combined|everyone)\b|\b(?:total|combined)$/i.test(
    member.trim().slice(0, 200),
  );
}

function isProved({ agree, differ }: FoundTotal, fewest: number): boolean {
  return agree >= fewest && agree >= leastAgreement * (agree + differ);
}

/** For each area, period and combination of other members, the figure of each member; NaN where there is none. */
function gather(table: Table, column: KeyColumn, measure: MeasureColumn): readonly Float64Array[] {
  const places = new Map<number | string, Float64Array>();
  const keyOf = rowKeys(keyColumns(table).filter((other) => other !== column));
  for (let row = 0; row < table.rowCount; row++) {
    const key = keyOf(row);
    const figures = places.get(key) ?? new Float64Array(column.members.length).fill(Number.NaN);
    places.set(key, figures);
    const code = column.codes[row] as number;
    // Of two rows for one place neither can be trusted.
    const isFirst = Number.isNaN(figures[code]);
    const isThere = measure.states[row] === cellState.present && isFirst;
    figures[code] = isThere ? (measure.values[row] as number) : Number.NaN;
  }
  return [...places.values()];
}

/** Noughts that add up to nought, and totals with a single part that is not nought, prove nothing. */
function addUp(
  places: readonly Float64Array[],
  total: number,
  parts: readonly number[],
): { readonly agree: number; readonly differ: number } {
  let agree = 0;
  let differ = 0;
  for (const figures of places) {
    const stated = figures[total] ?? Number.NaN;
    let added = 0;
    let filled = 0;
    for (const part of parts) {
      const figure = figures[part] ?? Number.NaN;
      added += figure;
      if (figure !== 0) filled++;
    }
    const difference = Math.abs(stated - added);
    if (Number.isNaN(difference) || parts.length === 0) continue;
    const areCounts = Number.isInteger(stated) && Number.isInteger(added);
    if (difference > (areCounts ? 0 : Math.abs(stated) / 1000)) differ++;
    else if (filled > 1) agree++;
  }
  return { agree, differ };
}
