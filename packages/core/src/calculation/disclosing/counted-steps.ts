import type { LinkedIndicator } from '../../workspace/workspace.ts';
import type { IndicatorResult, Step } from '../results/result.ts';

const countingFunctions: ReadonlySet<string> = new Set(['sum', 'count', 'countDistinct']);

/** The steps of a worked calculation that read a measure or another indicator. */
export function measuresIn({ steps }: Pick<IndicatorResult, 'steps'>): readonly Step[] {
  return steps.filter(({ kind }) => kind === 'measure');
}

/** Whether the number of a step is a count or a sum, and no mean or figure that was published. */
export function isCounted({ measure }: Step, { measures }: LinkedIndicator): boolean {
  const { aggregate } = measures.get(measure ?? '')?.query?.parsed ?? {};
  return aggregate !== undefined && countingFunctions.has(aggregate.function);
}
