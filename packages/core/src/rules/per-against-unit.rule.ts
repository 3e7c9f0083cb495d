import type { Calculation } from '../model/calculation.ts';
import { withCommas } from '../text/count-of.ts';
import { defineRule, type RulePage } from './rule.ts';
import { ownKey, ownValue } from './written/own-words.ts';

export const page: RulePage = {
  summary: 'The unit says the same "per how many" as the calculation.',
  why: 'A rate per 100,000 under the heading "per 1,000" is wrong by a factor of a hundred, and every reader believes the heading.',
  examples: {
    bad: `id: NI-19
extends: national
calculation: { per: 100000 }
`,
    good: `id: NI-19
extends: national
unit: days per 100,000 population aged 75+
calculation: { per: 100000 }
`,
  },
};

export const perAgainstUnit = defineRule({
  id: 'per-against-unit',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    differs: ({ unit, said, per }: { unit: string; said: number; per: number }) =>
      `The unit "${unit}" says per ${withCommas(said)}, but the calculation has "per: ${per}". Make them the same.`,
    percent: ({ unit, per }: { unit: string; per: number }) =>
      `The unit "${unit}" is a percentage, which is per 100, but the calculation multiplies by ${withCommas(per)}. Write "per: 100".`,
    unsaid: ({ unit, per }: { unit: string; per: number }) =>
      `The calculation gives a rate per ${withCommas(per)}, and the unit "${unit}" does not say so. Write it in the unit.`,
  },
  check(indicator, _, report) {
    const { document, effective } = indicator;
    const { unit, calculation } = effective;
    const per = calculation && perOf(calculation);
    const range =
      ownValue(indicator, ['calculation', 'per']) ??
      ownValue(indicator, ['unit']) ??
      ownKey(indicator, ['calculation', 'method']);
    if (unit === undefined || calculation === undefined || per === undefined || range === undefined) return;
    const said = saidPer(unit);
    const isPercent = /%|\bper ?cent\b|\bpercentage\b/i.test(unit);
    if (said !== undefined) {
      if (said !== per) report('differs', { document, range, params: { unit, said, per } });
    } else if (isPercent) {
      if (per !== 100) report('percent', { document, range, params: { unit, per } });
    } else if (calculation.method === 'rate' && per !== 1) {
      report('unsaid', { document, range, params: { unit, per } });
    }
  },
});

function perOf(calculation: Calculation): number | undefined {
  switch (calculation.method) {
    case 'rate':
      return calculation.per;
    case 'proportion':
    case 'composition':
      return calculation.per ?? 100;
    case 'directlyStandardisedRate':
      return calculation.per ?? 100_000;
    case 'ratio':
      return calculation.per ?? 1;
    default:
      return undefined;
  }
}

/** The number after "per" in a unit: 1000 for `days per 1,000 population`. */
function saidPer(unit: string): number | undefined {
  const match = /\bper ((?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})\b|thousand|hundred thousand|million)/i.exec(unit);
  if (match?.[1] === undefined) return undefined;
  const words: Readonly<Record<string, number>> = {
    thousand: 1000,
    'hundred thousand': 100_000,
    million: 1_000_000,
  };
  return words[match[1].toLowerCase()] ?? Number(match[1].replaceAll(',', ''));
}
