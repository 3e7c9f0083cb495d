import { comparePeriods } from '../../periods/compare-periods.ts';
import { nextPeriod } from '../../periods/next-period.ts';
import { grainOf } from '../../periods/period-grain.ts';
import { readPeriod } from '../measures/proxy.ts';
import type { Reason } from '../results/result.ts';
import { evaluateFormula } from './evaluate-formula.ts';
import {
  type Ask,
  type Asked,
  type Method,
  type MethodInput,
  type MethodOutcome,
  type MethodParameters,
  missing,
} from './method.ts';

/** Which earlier period a value is compared with. */
export const parametersOfEarlier: Method['parameters'] = [
  { name: 'since', what: 'The period that all others are compared with.', default: undefined },
  { name: 'periodsEarlier', what: 'How many periods earlier to compare with.', default: 1 },
];

/** What a change is worked out from. */
export interface Compared {
  readonly now: { readonly value: number; readonly working: string };
  readonly before: { readonly value: number; readonly working: string };
}

/** Every number of the formula twice: for the period asked for and for the earlier one that it is compared with. */
export function asksNowAndEarlier({
  calculation,
  named,
  breaks,
  area,
  period,
}: Asked): readonly Ask[] | Reason {
  if (calculation.method !== 'percentChange' && calculation.method !== 'percentagePointChange') return [];
  const { since, periodsEarlier = 1 } = calculation;
  const earlier =
    since === undefined ? nextPeriod(period, -periodsEarlier) : readPeriod(since, grainOf(period));
  if (earlier === undefined) {
    return {
      code: 'calc/unknown-period',
      message: `"${since}" is no period that a change can be counted from.`,
    };
  }
  if (comparePeriods(earlier, period) >= 0) {
    return {
      code: 'calc/no-earlier-period',
      message: `The change is counted from ${since}, and this period is no later.`,
    };
  }
  const crossed = breaks.find(({ at }) => {
    const first = readPeriod(at, grainOf(period));
    return first && comparePeriods(earlier, first) < 0 && comparePeriods(first, period) <= 0;
  });
  if (crossed) return { code: 'calc/break', message: `The series has a break: ${crossed.reason}` };
  return [
    ...named.map((each) => ({ ...each, area, period })),
    ...named.map((each) => ({ ...each, name: earlierName(each.name), area, period: earlier })),
  ];
}

/** The formula with the numbers of both periods, or why one has no value. */
export function compareFormula(
  inputs: ReadonlyMap<string, MethodInput>,
  { formula }: MethodParameters,
): Compared | Extract<MethodOutcome, { kind: 'missing' }> {
  if (formula === undefined) return missing('no-formula', 'the formula is not complete.');
  const now = evaluateFormula(formula, (name) => inputs.get(name)?.value);
  if ('code' in now) return { kind: 'missing', reason: now };
  const before = evaluateFormula(formula, (name) => inputs.get(earlierName(name))?.value);
  if ('code' in before) return { kind: 'missing', reason: before };
  return { now, before };
}

/** The formula of a period in brackets where it is more than a number. */
export function inBrackets({ working }: Compared['now']): string {
  return working.includes(' ') || working.startsWith('-') ? `(${working})` : working;
}

function earlierName(name: string): string {
  return `earlier ${name}`;
}
