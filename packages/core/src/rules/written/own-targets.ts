import type { Target } from '../../model/indicator.ts';
import type { Range } from '../../text/span.ts';
import type { LinkedIndicator } from '../../workspace/workspace.ts';
import { ownKey, ownValue, saysOwn } from './own-words.ts';

/** A target that the file itself writes. */
export interface OwnTarget {
  readonly target: Target;
  /** Where a key of it stands, where its value stands; undefined for a key that it does not have. */
  keyRange(key: keyof Target): Range | undefined;
  valueRange(key: keyof Target): Range | undefined;
  /** Whether the key is there, even with something in it that cannot be used. */
  has(key: keyof Target): boolean;
  /** The key to point at when something is missing: what the target asks for, else whatever it says first. */
  mainKey(): Range;
}

/** The targets that the file itself writes, in its order. */
export function ownTargets(indicator: LinkedIndicator): readonly OwnTarget[] {
  return (indicator.effective.targets ?? []).flatMap((target, index) => {
    const path = indicator.originOf(['targets', index]);
    if (path?.document !== indicator.document) return [];
    const keyRange = (key: keyof Target) => ownKey(indicator, ['targets', index, key]);
    return [
      {
        target,
        keyRange,
        valueRange: (key: keyof Target) => ownValue(indicator, ['targets', index, key]),
        has: (key: keyof Target) => saysOwn(indicator, ['targets', index, key]),
        mainKey: () => {
          const first = mainKeys.find((key) => keyRange(key) !== undefined);
          return (first && keyRange(first)) ?? indicator.document.rangeOfValue(path.path);
        },
      },
    ];
  });
}

const mainKeys: readonly (keyof Target)[] = ['atMost', 'atLeast', 'period', 'from', 'to', 'area', 'source'];

/** The two sides on which a target can set its limit. */
export const sides = ['atMost', 'atLeast'] as const;
