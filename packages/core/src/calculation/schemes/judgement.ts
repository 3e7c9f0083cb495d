import type { Reason } from '../results/result.ts';

/** The three colours of a judgement. */
export type RagColour = 'green' | 'amber' | 'red';

/** What a scheme says of a value: a colour with the reason for it in plain words, or why there is none. */
export type Judgement =
  | {
      readonly kind: 'judged';
      readonly colour: RagColour;
      /** The reason for the colour, to follow it after a colon: `5.0 (2.0%) above the target of at most 245.0`. */
      readonly words: string;
      /** Sentences that a reader of the colour must know. */
      readonly notes: readonly string[];
      /** Whether the value itself is on the right side of its target; undefined for a scheme that looks at none. */
      readonly met: boolean | undefined;
      /** How far the value is on the wrong side of its target, in its own unit; undefined for a scheme that looks at none. */
      readonly miss: number | undefined;
    }
  | { readonly kind: 'notJudged'; readonly reason: Reason };

/** A colour and the reason for it. */
export function judged(
  colour: RagColour,
  words: string,
  {
    met,
    miss,
    notes = [],
  }: { readonly met?: boolean; readonly miss?: number; readonly notes?: readonly string[] } = {},
): Judgement {
  return { kind: 'judged', colour, words, notes, met, miss };
}

/** No colour, with the reason why. */
/* @__NO_SIDE_EFFECTS__ */
export function notJudged(reason: Reason): Judgement {
  return { kind: 'notJudged', reason };
}
