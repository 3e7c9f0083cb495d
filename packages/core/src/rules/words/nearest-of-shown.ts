import { nearestAmong } from '../../text/nearest-word.ts';

/** So many problems of one rule are shown for one definition. */
export const findingLimit = 50;

/** Answers as often as findings of one definition are shown; the others are counted only. */
export function onlyForShown(): <T>(find: () => T) => T | undefined {
  let asked = 0;
  return (find) => (asked++ < findingLimit ? find() : undefined);
}

/**
 * What is meant by the words that a rule finds nowhere, as `nearestWord` tells it, in as many findings as are shown of one definition. The
 * candidates of one and the same list are looked at once.
 */
export function nearestOfShown(): (word: string, candidates: readonly string[]) => string | undefined {
  const among = new Map<readonly string[], (word: string) => string | undefined>();
  const ofShown = onlyForShown();
  return (word, candidates) =>
    ofShown(() => {
      const nearest = among.get(candidates) ?? nearestAmong(candidates);
      among.set(candidates, nearest);
      return nearest(word);
    });
}
