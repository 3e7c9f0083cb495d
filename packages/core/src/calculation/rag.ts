import { assertNever } from '../diagnostics/internal-error.ts';
import type { Indicator, Target } from '../model/indicator.ts';
import type { RagScheme } from '../model/rag.ts';
import { roundHalfAwayFromZero } from '../statistics/rounding.ts';
import type { IndicatorResult, Reason } from './result.ts';

/** The three colours of a judgement. */
export type RagColour = 'green' | 'amber' | 'red';

/** How a value stands against its target. Only `judged` has a colour; all else says why it has none. */
export type RagOutcome =
  | {
      readonly kind: 'judged';
      readonly colour: RagColour;
      /** Whether the value itself is on the right side; green may also mean: missed by no more than the scheme allows. */
      readonly met: boolean | undefined;
      /** How far the value is on the wrong side, in its own unit; 0 when the target is met; undefined for `bands`. */
      readonly miss: number | undefined;
    }
  | { readonly kind: 'noTarget' }
  | { readonly kind: 'notJudged'; readonly reason: Reason };

/** The part of a result that is judged. */
export type JudgedValue = Pick<IndicatorResult, 'value' | 'status'>;

/**
 * The red, amber or green of a value against the target of its own period.
 *
 * The target's `atMost` or `atLeast` decides which side is right; both together make a range. The ends of green and of amber belong to
 * them: a miss of exactly 5 per cent is inside `green: 5`. A band's `from` belongs to it and its `to` does not.
 */
export function judge(
  value: JudgedValue,
  target: Pick<Target, 'atMost' | 'atLeast'> | undefined,
  polarity: Indicator['polarity'] | undefined,
  scheme: RagScheme | undefined,
): RagOutcome {
  if (polarity === 'noJudgement') {
    return notJudged('calc/no-judgement', 'No value of this indicator is better or worse than another.');
  }
  if (scheme?.scheme !== 'bands' && !hasLimit(target)) return { kind: 'noTarget' };
  if (value.status === 'incomplete') {
    return notJudged('calc/incomplete', 'The value is not complete yet, so it is not judged.');
  }
  if (value.value === undefined || value.status === 'suppressed' || value.status === 'missing') {
    return notJudged('calc/no-value', 'There is no value to judge.');
  }
  if (scheme === undefined) {
    return notJudged('calc/no-rag-scheme', 'Nothing says how far from the target is red, amber or green.');
  }
  const rounded =
    scheme.roundFirst === undefined ? value.value : roundHalfAwayFromZero(value.value, scheme.roundFirst);
  if (scheme.scheme === 'bands') return judgeByBand(rounded, target, scheme.bands);
  return judgeByMiss(rounded, target ?? {}, scheme);
}

function judgeByBand(
  value: number,
  target: Pick<Target, 'atMost' | 'atLeast'> | undefined,
  bands: (RagScheme & { scheme: 'bands' })['bands'],
): RagOutcome {
  const band = bands.find(
    ({ from, to }) => (from === undefined || value >= from) && (to === undefined || value < to),
  );
  if (!band) return notJudged('calc/no-band', 'The value is in none of the bands.');
  const met = target && hasLimit(target) ? missOf(value, target).miss === 0 : undefined;
  return { kind: 'judged', colour: band.status, met, miss: undefined };
}

function judgeByMiss(
  value: number,
  target: Pick<Target, 'atMost' | 'atLeast'>,
  scheme: Exclude<RagScheme, { scheme: 'bands' }>,
): RagOutcome {
  const { miss, limit } = missOf(value, target);
  switch (scheme.scheme) {
    case 'percentOfTarget': {
      if (limit === 0) {
        return notJudged('calc/zero-target', 'A target of 0 has no per cent to miss it by.');
      }
      const onePerCent = Math.abs(limit) / 100;
      return coloured(miss, scheme.green * onePerCent, scheme.amber * onePerCent, Math.abs(limit));
    }
    case 'percentagePoints':
      return coloured(miss, scheme.green, scheme.amber, Math.abs(limit));
    default:
      return assertNever(scheme, 'judging a value');
  }
}

function coloured(miss: number, green: number, amber: number, magnitude: number): RagOutcome {
  // 1.05 is 5 per cent above 1 for a person, and a hair more in binary.
  const dust = 1e-12 * Math.max(magnitude, miss);
  const colour = miss <= green + dust ? 'green' : miss <= amber + dust ? 'amber' : 'red';
  return { kind: 'judged', colour, met: miss === 0, miss };
}

/** The larger miss of the two sides, and the limit it is measured from. */
function missOf(
  value: number,
  { atMost, atLeast }: Pick<Target, 'atMost' | 'atLeast'>,
): { miss: number; limit: number } {
  const above = atMost === undefined ? undefined : { miss: Math.max(0, value - atMost), limit: atMost };
  const below = atLeast === undefined ? undefined : { miss: Math.max(0, atLeast - value), limit: atLeast };
  if (above && below) return above.miss > below.miss ? above : below;
  return above ?? below ?? { miss: 0, limit: 0 };
}

function hasLimit(target: Pick<Target, 'atMost' | 'atLeast'> | undefined): boolean {
  return target !== undefined && (target.atMost !== undefined || target.atLeast !== undefined);
}

function notJudged(code: string, message: string): RagOutcome {
  return { kind: 'notJudged', reason: { code, message } };
}
