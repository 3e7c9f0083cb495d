import { InternalError } from '../../diagnostics/internal-error.ts';
import { isAtLeast, isAtMost, isSame } from './closeness.ts';
import { type Judgement, judged } from './judgement.ts';
import type { Printer } from './printer.ts';
import type { Limits } from './scheme.ts';

/** How far a value is on the wrong side of a target, and the limit that it is measured from. */
export interface Miss {
  /** 0 when the target is met. */
  readonly amount: number;
  readonly limit: number;
  readonly side: 'above' | 'short of';
}

/** The larger miss of the two sides of a target; undefined for a target without a limit. */
export function missOf(value: number, { atMost, atLeast }: Limits): Miss | undefined {
  const above: Miss | undefined =
    atMost === undefined
      ? undefined
      : { amount: isAtMost(value, atMost) ? 0 : value - atMost, limit: atMost, side: 'above' };
  const below: Miss | undefined =
    atLeast === undefined
      ? undefined
      : { amount: isAtLeast(value, atLeast) ? 0 : atLeast - value, limit: atLeast, side: 'short of' };
  if (above && below) return above.amount > below.amount ? above : below;
  return above ?? below;
}

/** The miss of a target that is known to have a limit. */
export function missOfTarget(value: number, target: Limits): Miss {
  const miss = missOf(value, target);
  if (miss === undefined) throw new InternalError('judging a value: its target has no limit');
  return miss;
}

/** A target in words: `at most 1,000.0`. */
export function targetInWords({ atMost, atLeast }: Limits, print: Printer): string {
  return [
    ...(atLeast === undefined ? [] : [`at least ${print.value(atLeast)}`]),
    ...(atMost === undefined ? [] : [`at most ${print.value(atMost)}`]),
  ].join(' and ');
}

/** Whether a target is met, or by how much it is missed, in words. */
export function missInWords(value: number, target: Limits, print: Printer, size?: string): string {
  const miss = missOf(value, target);
  const words = targetInWords(target, print);
  if (miss === undefined || miss.amount === 0) return `inside the target of ${words}`;
  return `${size ?? print.difference(miss.limit, value)} ${miss.side} the target of ${words}`;
}

/** Green and amber up to and including a miss, red beyond. */
export function judgedByMiss(
  miss: Miss,
  { green, amber }: { readonly green: number; readonly amber: number },
  words: string,
): Judgement {
  // 1.05 is 5 per cent above 1 for a person, and a hair more in binary.
  const dust = 1e-12 * Math.max(Math.abs(miss.limit), miss.amount);
  const within = (most: number) => miss.amount <= most + dust || isSame(miss.amount, most);
  const colour = within(green) ? 'green' : within(amber) ? 'amber' : 'red';
  return judged(colour, words, { met: miss.amount === 0, miss: miss.amount });
}
