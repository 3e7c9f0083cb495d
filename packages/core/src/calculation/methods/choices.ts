import { type Confidence, confidenceOf } from '../../statistics/confidence.ts';
import { type Convention, phe, scotpho } from '../../statistics/convention.ts';
import type { MethodParameters } from './method.ts';

/** What is chosen where the schools differ. */
export interface Choices {
  readonly convention: Convention;
  readonly confidence: Confidence;
}

/** The school that is named, else PHE's, and the confidence level that is given, else the usual one of that school. */
export function choicesOf({ convention = 'phe', confidence }: MethodParameters): Choices {
  const chosen = { phe, scotpho }[convention];
  const given = confidence === undefined ? undefined : confidenceOf(confidence);
  return { convention: chosen, confidence: given ?? chosen.confidence };
}
