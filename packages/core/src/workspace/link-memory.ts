import type { Document } from './document.ts';
import { isSameList } from './is-same-list.ts';
import { linkDataset } from './link-dataset.ts';
import { linkIndicator } from './link-indicator.ts';

/**
 * Links what has changed since the last time, and gives what has not as the same object again: whoever keeps a finding about it can
 * tell by that whether it still holds.
 */
export interface LinkMemory {
  indicator(chain: readonly Document<'indicator'>[]): ReturnType<typeof linkIndicator>;
  dataset(...parts: Parameters<typeof linkDataset>): ReturnType<typeof linkDataset>;
  /** Forgets a file that is gone. */
  forget(path: string): void;
}

export function createLinkMemory(): LinkMemory {
  const indicators = new Map<string, LinkedBefore>();
  const datasets = new Map<string, DatasetBefore>();
  return {
    indicator: (chain) => {
      const path = chain.at(-1)?.path ?? '';
      const known = indicators.get(path);
      if (known !== undefined && isSameList(known.chain, chain)) return known.made;
      const made = linkIndicator(chain, known?.made.linked);
      indicators.set(path, { chain, made });
      return made;
    },
    dataset: (...parts) => {
      const [{ path }, read, files, levelsAbove] = parts;
      const known = datasets.get(path);
      const isSame =
        known?.parts[0] === parts[0] &&
        known.parts[1] === read &&
        known.parts[3] === levelsAbove &&
        isSameList(known.parts[2], files);
      if (isSame) return known.made;
      const made = linkDataset(...parts);
      datasets.set(path, { parts, made });
      return made;
    },
    forget: (path) => {
      indicators.delete(path);
      datasets.delete(path);
    },
  };
}

interface LinkedBefore {
  readonly chain: readonly Document<'indicator'>[];
  readonly made: ReturnType<typeof linkIndicator>;
}

interface DatasetBefore {
  readonly parts: Parameters<typeof linkDataset>;
  readonly made: ReturnType<typeof linkDataset>;
}
