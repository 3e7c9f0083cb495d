import type { Equation } from './equation.ts';
import type { EarlierCount, PublishedRate } from './published.ts';
import { type Rational, toNumber } from './rational.ts';

/** A number as it stands in a sentence: `1,234`. */
export function numeral(value: number): string {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }).format(value).replace('-', '−');
}

/** How one sum gives a count away: `South minus the three others: 45 − (20 + 15 + 7) = 3.` */
export function explainSum(
  { sum }: Equation,
  id: string,
  value: number,
  { labelOf, known }: { labelOf: (id: string) => string; known: ReadonlyMap<string, number> },
): string {
  const name = sumName(sum, labelOf);
  const others = sum.parts.filter((part) => part !== id).map((part) => known.get(part) ?? 0);
  const added =
    others.length > mostNumbers
      ? numeral(others.reduce((a, b) => a + b, 0))
      : others.map(numeral).join(' + ');
  if (sum.total === id)
    return `The ${inWords(others.length)} parts of ${name} added: ${added} = ${numeral(value)}.`;
  const total = sum.total === undefined ? (sum.known ?? 0) : (known.get(sum.total) ?? 0);
  if (others.length === 0) return `It is the same as ${name}: ${numeral(total)}.`;
  const bracketed = others.length > 1 && others.length <= mostNumbers ? `(${added})` : added;
  const rest = others.length === 1 ? 'the other' : `the ${inWords(others.length)} others`;
  return `${name} minus ${rest}: ${numeral(total)} − ${bracketed} = ${numeral(value)}.`;
}

/** How several sums together give a count away. */
export function explainSeveralSums(
  from: readonly { readonly equation: Equation; readonly factor: Rational }[],
  value: number,
  labelOf: (id: string) => string,
): string {
  const names = listed(from.map(({ equation }) => sumName(equation.sum, labelOf)));
  const terms = from.map(({ equation, factor }, at) => {
    const share = toNumber(factor);
    const sign = share < 0 ? '− ' : at === 0 ? '' : '+ ';
    const times = Math.abs(share) === 1 ? '' : `${numeral(Math.abs(share))} × `;
    return `${sign}${times}${equation.rest < 0 ? `(${numeral(equation.rest)})` : numeral(equation.rest)}`;
  });
  return `What ${names} leave for their suppressed counts, taken together: ${terms.join(' ')} = ${numeral(value)}.`;
}

/** How a rate gives its count away. */
export function explainRate(
  { label, value, per, decimals }: PublishedRate,
  known: number,
  found: number,
  which: 'numerator' | 'denominator',
): string {
  const printed = value.toFixed(Math.min(100, Math.max(0, decimals)));
  const times = which === 'numerator';
  const exact = times ? (value * known) / per : (known * per) / value;
  const working = times
    ? `${printed} × ${numeral(known)} ÷ ${numeral(per)}`
    : `${numeral(known)} × ${numeral(per)} ÷ ${printed}`;
  const worked = Number.isFinite(exact) ? `${working} = ${exact.toFixed(2)}, and only` : 'only';
  return `${label}: ${worked} ${numeral(found)} gives the rate as it is printed.`;
}

/** How an earlier release gives a count away. */
export function explainEarlier({ release, value }: EarlierCount, label: string): string {
  return `The release of ${release} shows ${label}: ${numeral(value)}.`;
}

/** How the least and the most that counts can be give them away. */
export function explainBounds(
  label: string,
  value: number,
  tight: { equation: Equation; limit: 'least' | 'most' } | undefined,
  labelOf: (id: string) => string,
): string {
  if (tight === undefined) {
    return `Only ${numeral(value)} for ${label} agrees with every total and with what a suppressed count can be.`;
  }
  const { sum, rest, terms } = tight.equation;
  const who = terms.size === 1 ? 'suppressed count makes' : `${inWords(terms.size)} suppressed counts make`;
  return `The ${who} ${numeral(rest)} in ${sumName(sum, labelOf)}, the ${tight.limit} they can be together, so ${label} is ${numeral(value)}.`;
}

/** Beyond this many numbers their sum is printed in their place. */
const mostNumbers = 12;

const words = /* @__PURE__ */ 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

function inWords(count: number): string {
  return words[count] ?? numeral(count);
}

function sumName(sum: Equation['sum'], labelOf: (id: string) => string): string {
  return sum.label ?? (sum.total === undefined ? 'The total' : labelOf(sum.total));
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
