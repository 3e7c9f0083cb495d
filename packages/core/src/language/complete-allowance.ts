import { explainedRules } from '../rules/explained-rules.ts';
import type { Document } from '../workspace/document.ts';
import type { Completion } from './completion.ts';

/** In a comment that allows what a check finds: the codes of the checks. */
export function completeAllowance({ source }: Document, offset: number): readonly Completion[] {
  const { line } = source.positionAt(offset);
  const start = source.offsetAt({ line, character: 0 });
  const before = source.text.slice(Math.max(start, offset - longestLookedAt), offset);
  const found = /#[ \t]*ninefold-allow[ \t]([^:]*)$/i.exec(before);
  // After a code without a comma comes the day or the reason.
  if (found === null || /[^\s,][ \t]+[^\s,]*$/.test(found[1]?.trimStart() ?? '')) return [];
  const typed = /[^\s,]*$/.exec(before)?.[0] ?? '';
  const range = source.rangeOf({ start: offset - typed.length, end: offset });
  return explainedRules.map(({ id, summary, why }) => ({
    label: `rule/${id}`,
    kind: 'word',
    detail: undefined,
    documentation: `${summary}\n\n${why}`,
    insert: `rule/${id}`,
    range,
  }));
}

const longestLookedAt = 500;
