import { findArea, isKnownCode } from '../areas/find-area.ts';
import { type ExpectationOutcome, runExpectations } from '../calculation/expectations.ts';
import { formatNumber } from '../calculation/results/format-number.ts';
import { monthName } from '../periods/calendar.ts';
import { formatPeriod, formatWithNoun } from '../periods/format-period.ts';
import { monthsOf } from '../periods/months.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import type { Period } from '../periods/period.ts';
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
  /** Beside a period what its text does not say: the months that it spans, or that it is a survey's. */
  readonly periods: boolean;
  /** Beside an expected value that it is met, or the one that comes out instead. */
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

/** `Jan to Dec 2023` beside `2023`, read as the periods of the indicator are. */
function periodHints({ workspace, document }: WritingContext): readonly Hint[] {
  const grain = linkedIndicatorOf(workspace, document)?.effective.period?.type;
  return valueHints(document, 'period', (text) => {
    const period = (parsePeriod(text, grain) ?? parsePeriod(text))?.period;
    return period && leftUnsaid(period, text);
  });
}

/**
 * What the text of a period does not say: the months that it spans, or that it is a survey's, which is held in a few weeks of the year that
 * it is named by. Everybody here knows a financial year; a month, a day and the ends of a longer stretch are written as they are.
 */
function leftUnsaid(period: Period, text: string): string | undefined {
  switch (period.kind) {
    case 'calendarYear':
    case 'calendarQuarter':
    case 'financialQuarter':
      return monthSpan(period);
    case 'surveyWave':
      return text === formatPeriod(period) ? 'survey wave' : formatWithNoun(period);
    case 'proxy':
      return leftUnsaid(period.measuredOver, text);
    default:
      return undefined;
  }
}

/** `Apr to Jun 2017`; a quarter and a calendar year lie in one year each. */
function monthSpan(period: Period): string {
  const { first, last } = monthsOf(period);
  const name = (month: number) => monthName((month % 12) + 1).slice(0, 3);
  return `${name(first)} to ${name(last)} ${Math.floor(last / 12)}`;
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

/** A check mark beside a figure that comes out; beside one that does not, what comes out. */
function expectedHints({ workspace, calculator, document }: WritingContext): readonly Hint[] {
  const linked = linkedIndicatorOf(workspace, document);
  if (linked === undefined) return [];
  return runExpectations(workspace, calculator, linked).flatMap((outcome) => {
    const origin = linked.originOf(['expect', outcome.index, 'value']);
    const node = origin?.document === document ? nodeAt(document.root, origin.path) : undefined;
    if (outcome.expected.value === undefined || node?.kind !== 'scalar') return [];
    const at = document.source.positionAt(node.span.end);
    return [{ at, text: outcome.met ? '✓' : `✗ ${foundInShort(outcome, node.text)}`.trimEnd() }];
  });
}

/** The value as exactly as the expected one was written, and so much more exactly that the two do not look alike; nothing where it is that one. */
function foundInShort({ actual, expected }: ExpectationOutcome, written: string): string {
  if (actual?.value === undefined) return actual?.status ?? 'no value';
  if (actual.value === expected.value) return '';
  for (let decimals = decimalsOf(written); decimals < mostDecimals; decimals++) {
    const shown = formatNumber(actual.value, decimals);
    if (shown !== formatNumber(expected.value ?? 0, decimals)) return shown;
  }
  return formatNumber(actual.value, mostDecimals);
}

const mostDecimals = 6;

function decimalsOf(written: string): number {
  return Math.min(written.split('.')[1]?.length ?? 0, mostDecimals);
}
