import { findArea, isKnownCode } from '../areas/find-area.ts';
import { runExpectations } from '../calculation/expectations.ts';
import { formatNumber } from '../calculation/format-number.ts';
import { describePeriod } from '../periods/describe-period.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import { nodeAt } from '../syntax/tree-access.ts';
import type { Position, Range } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import type { WritingContext } from './complete-value.ts';
import { linkedIndicatorOf } from './documents.ts';
import { changeInShort, latestResult, resultInShort, verdictInShort } from './latest-result.ts';
import { type Meaning, meaningOfValue } from './meaning.ts';
import { scalarsOf } from './scalars.ts';

/** Something to be shown beside a text that is not part of it. */
export interface Hint {
  readonly at: Position;
  readonly text: string;
}

/** What can be shown beside a text. */
export interface HintKinds {
  /** Beside the code of an area its name. */
  readonly areas: boolean;
  /** Beside a period what it is in words. */
  readonly periods: boolean;
  /** Beside an expected value the one that comes out. */
  readonly expected: boolean;
}

/** The hints of the kinds that are wanted, kind by kind. */
export function hintsIn(context: WritingContext, wanted: HintKinds): readonly Hint[] {
  return [
    ...(wanted.areas ? areaHints(context) : []),
    ...(wanted.periods ? periodHints(context) : []),
    ...(wanted.expected ? expectedHints(context) : []),
  ];
}

/** Above an indicator: its latest value, its status, its colour with the reason, and what it is against the period before. */
export function headlineOf(
  context: WritingContext,
): { readonly range: Range; readonly text: string } | undefined {
  const { workspace, document } = context;
  const linked = linkedIndicatorOf(workspace, document);
  const latest = linked && latestResult(context, linked);
  if (linked === undefined || latest === undefined) return undefined;
  const parts = [
    resultInShort(latest, linked),
    verdictInShort(context, linked, latest),
    changeInShort(context, linked, latest),
  ];
  const text = parts.filter((part) => part !== undefined).join(' · ');
  return { range: document.rangeOfKey(['id']), text };
}

function areaHints({ document }: WritingContext): readonly Hint[] {
  return valueHints(document, 'area', (text) => (isKnownCode(text) ? findArea(text)?.name : undefined));
}

/** `financial year 2023/24` beside `2023/24`, read as the periods of the indicator are. */
function periodHints({ workspace, document }: WritingContext): readonly Hint[] {
  const grain = linkedIndicatorOf(workspace, document)?.effective.period?.type;
  return valueHints(document, 'period', (text) => {
    const period = (parsePeriod(text, grain) ?? parsePeriod(text))?.period;
    return period && describePeriod(period);
  });
}

function valueHints(
  { kind, root, source }: Document,
  meaning: Meaning,
  say: (text: string) => string | undefined,
): readonly Hint[] {
  const hints: Hint[] = [];
  for (const { path, isKey, scalar } of scalarsOf(root)) {
    if (isKey || meaningOfValue(kind, path) !== meaning) continue;
    const text = say(scalar.text);
    if (text !== undefined && text !== scalar.text)
      hints.push({ at: source.positionAt(scalar.span.end), text });
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
