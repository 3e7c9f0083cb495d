import type { Indicator } from '../../packages/core/src/model/indicator.ts';
import type { Ages } from '../../packages/core/src/model/scope.ts';
import { markDerived } from './indicator-draft.ts';

/** Writes the ages and the sex that stand only in a title, and says which of the two there were. */
export function addScopeOfTitle(draft: Indicator, title: string): readonly ('ages' | 'sex')[] {
  const found = { ages: agesInTitle(title), sex: sexInTitle(title) };
  const keys = (['ages', 'sex'] as const).filter((key) => found[key] !== undefined);
  if (found.ages) draft.ages = found.ages;
  if (found.sex) draft.sex = found.sex;
  for (const key of keys) markDerived(draft, key);
  return keys;
}

/** The ages that a title names: `aged 65 years and over`, `aged 74 and under`, `aged 53 to 70 years`, `75+`, `over 65's`. */
function agesInTitle(title: string): Ages | undefined {
  const span = /\baged (\d+) to (\d+)\b/i.exec(title);
  if (span) return { from: Number(span[1]), to: Number(span[2]) };
  const upTo = /\baged (\d+)(?: years)? and under\b/i.exec(title);
  if (upTo) return { from: 0, to: Number(upTo[1]) };
  const onwards =
    /\baged (\d+)(?: years)? and over\b/i.exec(title) ??
    /\b(\d+)\+/.exec(title) ??
    /\bover ?(\d+)\b/i.exec(title);
  if (onwards) return { from: Number(onwards[1]) };
  const only = /\baged (\d+) years?$/i.exec(title);
  return only ? { from: Number(only[1]), to: Number(only[1]) } : undefined;
}

/** The one sex that a title names. */
function sexInTitle(title: string): 'female' | 'male' | undefined {
  if (/\bin females\b/i.test(title)) return 'female';
  return /\bin males\b/i.test(title) ? 'male' : undefined;
}
