import { nearestWord } from '../../text/nearest-word.ts';
import type { LinkedIndicator } from '../../workspace/workspace.ts';
import { neededMeasures } from './needed-measures.ts';
import { ownKey } from './own-words.ts';

/** A measure that the file writes and the calculation does not take, with the one without a query that was probably meant. */
export interface UnusedMeasure {
  readonly name: string;
  readonly meant: string | undefined;
}

/** The measures that the file writes for nothing; none while the calculation itself names a measure that is not there. */
export function unusedMeasures(indicator: LinkedIndicator): readonly UnusedMeasure[] {
  const found = unusedIn.get(indicator) ?? findUnused(indicator);
  unusedIn.set(indicator, found);
  return found;
}

/** Two rules ask for them. */
const unusedIn = new WeakMap<LinkedIndicator, readonly UnusedMeasure[]>();

function findUnused(indicator: LinkedIndicator): readonly UnusedMeasure[] {
  const { measures } = indicator;
  const mentioned = measuresMentioned(indicator);
  const needed = new Set(neededMeasures(indicator).map(({ name }) => name));
  if (needed.size === 0 || [...needed].some((name) => !measures.has(name))) return [];
  const unbound = new Set([...needed].filter((name) => measures.get(name)?.query === undefined));
  return [...measures.keys()].flatMap((name) => {
    if (needed.has(name) || mentioned.has(name) || ownKey(indicator, ['measures', name]) === undefined)
      return [];
    const meant = nearestWord(name, unbound) ?? [...unbound].find((each) => each.startsWith(name));
    if (meant !== undefined) unbound.delete(meant);
    return [{ name, meant }];
  });
}

/** The measures that a published value names for the reader, without taking their numbers, and those that a test of shares takes. */
function measuresMentioned({ effective: { calculation, rag } }: LinkedIndicator): ReadonlySet<string> {
  const mentioned = [
    ...(calculation?.method === 'published' ? [calculation.numerator, calculation.denominator] : []),
    ...(rag?.scheme === 'zTest' ? [rag.respondents, rag.designEffect] : []),
  ];
  return new Set(mentioned.filter((name) => typeof name === 'string'));
}
