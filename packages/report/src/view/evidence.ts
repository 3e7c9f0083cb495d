import {
  type Expectation,
  type ExpectationOutcome,
  type IndicatorResult,
  type Problem,
  runExpectations,
  type Severity,
  withoutFigures,
} from '../core.ts';
import { formatDifference, formatPlain, formatValue } from '../format/number.ts';
import { statusWords } from '../format/words.ts';
import type { ExpectationView, ProblemView } from './evidence-view.ts';
import { figureOf, placeView } from './figure.ts';
import { sourceWords } from './source-words.ts';
import { datasetsOf } from './sources.ts';
import type { ViewContext } from './view-context.ts';

/** The figures published elsewhere, and whether the results agree with them. */
export function expectationsOf(context: ViewContext): readonly ExpectationView[] {
  return runExpectations(context.workspace, context.calculator, context.indicator).map((outcome) => ({
    area: outcome.area?.name ?? outcome.expected.area,
    period: String(outcome.expected.period),
    expected: expectedWords(context, outcome.expected),
    found: outcome.actual === undefined ? 'nothing' : foundWords(context, outcome.expected, outcome.actual),
    met: outcome.met,
    words: outcomeWords(context, outcome),
    source: sourceWords(outcome.expected.source),
    place: placeView(outcome.place),
  }));
}

/** The problems of the files that this indicator is made of: its definition, its datasets and their data. */
export function problemsOf(context: ViewContext, problems: readonly Problem[]): readonly ProblemView[] {
  const files = new Set([
    ...context.indicator.chain.map(({ path }) => path),
    ...datasetsOf(context).flatMap(({ document, dataPath }) => [document.path, dataPath ?? document.path]),
  ]);
  return problemViews(
    withoutFigures(
      problems.filter(({ file }) => files.has(file)),
      context.workspace,
    ),
  );
}

/** Problems as they are printed, the gravest first. */
export function problemViews(problems: readonly Problem[]): readonly ProblemView[] {
  return problems
    .toSorted((a, b) => gravity[a.severity] - gravity[b.severity])
    .map(({ code, severity, message, file, range, fixes }) => ({
      code,
      severity,
      severityText: severityWords[severity],
      message,
      place: placeView({ file, range }),
      fixes: fixes.map(({ title }) => title),
    }));
}

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Note',
};

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

function expectedWords(
  { style }: ViewContext,
  { value, within, status, numerator, denominator }: Expectation,
): string {
  return [
    value === undefined ? undefined : formatValue(value, style),
    within === undefined ? undefined : `(within ${formatPlain(within)})`,
    numerator === undefined ? undefined : `numerator ${formatPlain(numerator)}`,
    denominator === undefined ? undefined : `denominator ${formatPlain(denominator)}`,
    status === undefined ? undefined : statusWords[status].toLowerCase(),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The result in the same parts as the expectation. */
function foundWords({ style }: ViewContext, expected: Expectation, actual: IndicatorResult): string {
  const figure = figureOf(actual, style);
  const { value, numerator, denominator } = figure.value === undefined ? noNumbers : actual;
  return [
    expected.value === undefined && value !== undefined && expected.status !== undefined
      ? undefined
      : figure.text,
    expected.numerator === undefined || numerator === undefined
      ? undefined
      : `numerator ${formatPlain(numerator)}`,
    expected.denominator === undefined || denominator === undefined
      ? undefined
      : `denominator ${formatPlain(denominator)}`,
    expected.status === undefined || value === undefined ? undefined : figure.statusText.toLowerCase(),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

const noNumbers = { value: undefined, numerator: undefined, denominator: undefined };

function outcomeWords({ style }: ViewContext, { met, difference, reason }: ExpectationOutcome): string {
  if (met) return 'Agrees';
  if (difference === undefined || difference === 0) return reason ?? 'Does not agree';
  const decimals = style.decimals + 2;
  const size = formatDifference(
    { amount: difference, measuredIn: style.isPercentage ? 'percentagePoints' : 'unit', perCent: undefined },
    { ...style, decimals: Math.abs(difference) >= 10 ** -style.decimals ? style.decimals : decimals },
  );
  return `${size} too ${difference > 0 ? 'high' : 'low'}`;
}
