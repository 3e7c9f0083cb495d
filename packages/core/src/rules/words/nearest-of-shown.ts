import { nearestAmong } from '../../text/nearest-word.ts';

/** So many problems of one rule are shown for one definition. */
export const findingLimit = 50;

/**
 * What is meant by the words that a rule finds nowhere, as `nearestWord` tells it, in as many findings as are shown of one definition; the
 * others are counted only. The candidates of one and the same list are looked at once.
 */
export function nearestOfShown(): (word: string, candidates: readonly string[]) => string | undefined {
  const among = new Map<readonly string[], (word: string) => string | undefined>();
  let asked = 0;
  return (word, candidates) => {
    if (asked++ >= findingLimit) return undefined;
    const nearest = among.get(candidates) ?? nearestAmong(candidates);
    among.set(candidates, nearest);
    return nearest(word);
  };
}
