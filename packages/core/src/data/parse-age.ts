import type { AgeBand } from './table.ts';

const oldest = 150;

const patterns: readonly { readonly pattern: RegExp; readonly band: (a: number, b: number) => AgeBand }[] = [
  { pattern: /^([0-9]{1,3})$/, band: (age) => ({ from: age, to: age }) },
  {
    pattern: /^([0-9]{1,3}) ?(?:\+|plus|and over|and above|or over|years and over)$/,
    band: (from) => ({ from, to: undefined }),
  },
  { pattern: /^([0-9]{1,3}) ?(?:-|–|to) ?([0-9]{1,3})$/, band: (from, to) => ({ from, to }) },
  { pattern: /^(?:<|under) ?([0-9]{1,3})$/, band: (limit) => ({ from: 0, to: limit - 1 }) },
];

/** The years of age that a text names: `0`, `75-79`, `75 to 79`, `90+`, `90 and over`, `<18`. A text such as `All` names none. */
export function parseAge(text: string): AgeBand | undefined {
  const plain = text.trim().toLowerCase();
  if (plain.length > 20) return undefined;
  for (const { pattern, band } of patterns) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const { from, to } = band(Number(match[1]), Number(match[2]));
    const isPossible = from <= oldest && (to === undefined || (from <= to && to <= oldest));
    return isPossible ? { from, to } : undefined;
  }
  return undefined;
}
