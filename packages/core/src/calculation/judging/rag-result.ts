import type { IndicatorResult } from '../results/result.ts';
import { type Printer, printerOf } from '../schemes/printer.ts';
import { judge, type RagOutcome } from './rag.ts';
import { type Judging, judgingContextOf, schemeOf } from './rag-context.ts';

/** The red, amber or green of a result of a workspace, by the scheme of its indicator or of the partnership. */
export function judgeResult(
  judging: Judging,
  result: IndicatorResult,
  print: Printer = printerOf(judging.indicator.effective),
): RagOutcome {
  return judge(result, schemeOf(judging), { ...judgingContextOf(judging, result), print });
}

/** A judgement in a line: `Amber: 5.0 (2.0%) above the target of at most 245.0`; undefined where there is no target to speak of. */
export function judgementInWords(outcome: RagOutcome): string | undefined {
  switch (outcome.kind) {
    case 'noTarget':
      return undefined;
    case 'notJudged':
      return `Not judged: ${outcome.reason.message}`;
    default:
      return `${colourNames[outcome.colour]}: ${outcome.words}`;
  }
}

const colourNames = { green: 'Green', amber: 'Amber', red: 'Red' } as const;
