import { findArea, isKnownCode } from '../areas/find-area.ts';
import { runExpectations } from '../calculation/expectations.ts';
import { formatNumber } from '../calculation/format-number.ts';
import { nodeAt } from '../syntax/tree-access.ts';
import type { Position, Range } from '../text/span.ts';
import type { WritingContext } from './complete-value.ts';
import { linkedIndicatorOf } from './documents.ts';
import { changeInShort, latestResult, resultInShort } from './latest-result.ts';
import { meaningOfValue } from './meaning.ts';
import { scalarsOf } from './scalars.ts';

/** Something to be shown beside a text that is not part of it. */
export interface Hint {
  readonly at: Position;
  readonly text: string;
}

/** Beside the code of an area its name, beside an expected value the one that comes out. */
export function hintsIn(context: WritingContext): readonly Hint[] {
  return [...areaHints(context), ...expectedHints(context)];
}

/** Above an indicator: its latest value, its status, and what it is against the period before. */
export function headlineOf(
  context: WritingContext,
): { readonly range: Range; readonly text: string } | undefined {
  const { workspace, document } = context;
  const linked = linkedIndicatorOf(workspace, document);
  const latest = linked && latestResult(context, linked);
  if (linked === undefined || latest === undefined) return undefined;
  const changed = changeInShort(context, linked, latest);
  const text = [resultInShort(latest, linked), ...(changed === undefined ? [] : [changed])].join(' · ');
  return { range: document.rangeOfKey(['id']), text };
}

function areaHints({ document }: WritingContext): readonly Hint[] {
  const hints: Hint[] = [];
  for (const { path, isKey, scalar } of scalarsOf(document.root)) {
    if (isKey || meaningOfValue(document.kind, path) !== 'area' || !isKnownCode(scalar.text)) continue;
    const area = findArea(scalar.text);
    if (area) hints.push({ at: document.source.positionAt(scalar.span.end), text: area.name });
  }
  return hints;
}

/** The value as exactly as the expected one was written, and a decimal more. */
function expectedHints({ workspace, calculator, document }: WritingContext): readonly Hint[] {
  const linked = linkedIndicatorOf(workspace, document);
  if (linked === undefined) return [];
  return runExpectations(workspace, calculator, linked).flatMap(({ expected, actual, index }) => {
    const origin = linked.originOf(['expect', index, 'value']);
    const node = origin?.document === document ? nodeAt(document.root, origin.path) : undefined;
    if (expected.value === undefined || node?.kind !== 'scalar') return [];
    const decimals = (node.text.split('.')[1]?.length ?? 0) + 1;
    const shown =
      actual?.value === undefined
        ? (actual?.status ?? 'no value')
        : formatNumber(actual.value, Math.min(decimals, 6));
    return [{ at: document.source.positionAt(node.span.end), text: `is ${shown}` }];
  });
}
