import type { Published, PublishedSum } from './published.ts';

/** What a sum leaves for its suppressed counts: their terms add up to `rest`. */
export interface Equation {
  /** Which sum of the output it comes from. */
  readonly sum: PublishedSum;
  /** The unknown counts by id: 1 for a part, -1 for the total. */
  readonly terms: ReadonlyMap<string, number>;
  readonly rest: number;
}

/** One equation a sum, of the counts that nobody can see; `known` holds those seen and those worked out. */
export function equationsOf(published: Published, known: ReadonlyMap<string, number>): readonly Equation[] {
  const ids = new Set(published.counts.map(({ id }) => id));
  return published.sums.flatMap((sum) => {
    const equation = equationOf(sum, ids, known);
    return equation === undefined || equation.terms.size === 0 ? [] : [equation];
  });
}

/** Undefined where the output does not say what the sum is, one of its parts is not in the list, or the sum is no number. */
export function equationOf(
  sum: PublishedSum,
  ids: ReadonlySet<string>,
  known: ReadonlyMap<string, number>,
): Equation | undefined {
  if (sum.total === undefined && sum.known === undefined) return undefined;
  if (sum.parts.some((id) => !ids.has(id)) || (sum.total !== undefined && !ids.has(sum.total)))
    return undefined;
  const terms = new Map<string, number>();
  let rest = sum.total === undefined ? (sum.known ?? 0) : 0;
  const members = [
    ...sum.parts.map((id) => ({ id, sign: 1 })),
    ...(sum.total === undefined ? [] : [{ id: sum.total, sign: -1 }]),
  ];
  for (const { id, sign } of members) {
    const value = known.get(id);
    if (value === undefined) terms.set(id, (terms.get(id) ?? 0) + sign);
    else rest -= sign * value;
  }
  for (const [id, factor] of terms) if (factor === 0) terms.delete(id);
  return Number.isFinite(rest) ? { sum, terms, rest } : undefined;
}

/** The equations in groups that share no unknown count. */
export function independentGroups(equations: readonly Equation[]): readonly (readonly Equation[])[] {
  const leader = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next;
    leader.set(id, at);
    return at;
  };
  for (const { terms } of equations) {
    const [first, ...others] = terms.keys();
    if (first === undefined) continue;
    for (const id of others) leader.set(find(id), find(first));
  }
  const groups = new Map<string, Equation[]>();
  for (const equation of equations) {
    const [first] = equation.terms.keys();
    if (first === undefined) continue;
    const group = groups.get(find(first));
    if (group) group.push(equation);
    else groups.set(find(first), [equation]);
  }
  return [...groups.values()];
}
