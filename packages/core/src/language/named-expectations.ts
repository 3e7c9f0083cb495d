import { findArea } from '../areas/find-area.ts';
import { type ExpectationOutcome, notMetSentence, runExpectations } from '../calculation/expectations.ts';
import type { Calculator } from '../calculation/results/calculator.ts';
import { formatExactly } from '../calculation/results/format-number.ts';
import type { Expectation } from '../model/indicator.ts';
import { describePeriod } from '../periods/describe-period.ts';
import { periodKey } from '../periods/period-key.ts';
import type { Range } from '../text/span.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';

/** An expected figure with a name of its own, for a list of tests. */
export interface NamedExpectation {
  /** Made of the indicator, the area and the period, so that it stays the same while lines come and go around it. */
  readonly id: string;
  /** `South Lanarkshire, 2019/20: 1,155.7 (LGBF SW08)`. */
  readonly label: string;
  readonly file: string;
  readonly range: Range;
}

/** The expected figures of an indicator, in their order. */
export function namedExpectations(indicator: LinkedIndicator): readonly NamedExpectation[] {
  const seen = new Map<string, number>();
  return (indicator.effective.expect ?? []).map((expected, index) => {
    const name = `${indicator.id}/${expected.area}/${expected.period}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const path = ['expect', index];
    const { document, path: found } = indicator.originOf(path) ?? { document: indicator.document, path };
    return {
      id: count === 1 ? name : `${name}/${count}`,
      label: labelOf(expected),
      file: document.path,
      range: document.rangeOfValue(found),
    };
  });
}

/** What came of an expected figure, in words for a list of tests and a view of the difference. */
export interface NamedOutcome {
  readonly id: string;
  readonly outcome: 'met' | 'notMet' | 'notCalculated';
  readonly expected: string;
  readonly actual: string;
  /** Why it is not met, as the problem says it. */
  readonly message: string | undefined;
}

/** Runs the expected figures of an indicator. */
export function namedOutcomes(
  workspace: Workspace,
  calculator: Calculator,
  indicator: LinkedIndicator,
): readonly NamedOutcome[] {
  const names = namedExpectations(indicator);
  return runExpectations(workspace, calculator, indicator).flatMap((outcome, index) => {
    const name = names[index];
    return name === undefined ? [] : [{ id: name.id, ...wordsOf(outcome) }];
  });
}

/** How many of the places for which an indicator has a value are pinned by an expected figure. */
export interface ExpectationCoverage {
  readonly places: { readonly covered: number; readonly total: number };
  readonly areas: { readonly covered: number; readonly total: number };
}

/** Which areas and periods with a value have an expected figure. */
export function expectationCoverage(
  workspace: Workspace,
  calculator: Calculator,
  indicator: LinkedIndicator,
): ExpectationCoverage {
  const { id } = indicator;
  const pinned = new Set(
    runExpectations(workspace, calculator, indicator).flatMap(({ area, period }) =>
      area && period ? [`${area.code} ${periodKey(period)}`] : [],
    ),
  );
  const valued = calculator.areasOf(id).flatMap((area) =>
    calculator.periodsOf(id).flatMap((period) => {
      const isThere = calculator.result(id, area, period).value !== undefined;
      return isThere ? [{ area: area.code, isPinned: pinned.has(`${area.code} ${periodKey(period)}`) }] : [];
    }),
  );
  const covered = valued.filter(({ isPinned }) => isPinned);
  const areasOf = (places: typeof valued) => new Set(places.map(({ area }) => area)).size;
  return {
    places: { covered: covered.length, total: valued.length },
    areas: { covered: areasOf(covered), total: areasOf(valued) },
  };
}

function labelOf(expected: Expectation): string {
  const { area, period, source } = expected;
  const words = typeof source === 'string' ? source : source?.title;
  const figures = figuresOf(expected)
    .map(({ name, text }) => (name === 'value' ? text : `${name} ${text}`))
    .join(', ');
  return `${findArea(area)?.name ?? area}, ${period}: ${figures}${words === undefined ? '' : ` (${words})`}`;
}

const figureNames = ['value', 'numerator', 'denominator', 'status'] as const;
type FigureName = (typeof figureNames)[number];

function figuresOf(
  from: Readonly<Partial<Record<FigureName, number | string | undefined>>>,
): readonly { readonly name: FigureName; readonly text: string }[] {
  return figureNames.flatMap((name) => {
    const figure = from[name];
    if (figure === undefined) return [];
    return [{ name, text: typeof figure === 'number' ? formatExactly(figure) : figure }];
  });
}

/** Only what is expected is compared, so only that of the result is shown. */
function wordsOf(outcome: ExpectationOutcome): Omit<NamedOutcome, 'id'> {
  const { expected, actual, met, reason, area, period } = outcome;
  const wanted = figuresOf(expected);
  const found = new Map(figuresOf(actual ?? {}).map(({ name, text }) => [name, text]));
  const isCalculated = actual !== undefined && (actual.value !== undefined || expected.status !== undefined);
  const where = {
    area: area?.name ?? expected.area,
    period: period === undefined ? String(expected.period) : describePeriod(period),
  };
  return {
    outcome: met ? 'met' : isCalculated ? 'notMet' : 'notCalculated',
    expected: lines(wanted.map(({ name, text }) => [name, withRoom(name, text, expected)])),
    actual: lines(wanted.map(({ name }) => [name, found.get(name) ?? 'none'])),
    message:
      reason === undefined ? undefined : actual === undefined ? reason : notMetSentence({ ...where, reason }),
  };
}

function withRoom(name: FigureName, text: string, { within }: Expectation): string {
  return name === 'value' && within !== undefined ? `${text} within ${formatExactly(within)}` : text;
}

/** A value alone stands without its name. */
function lines(figures: readonly (readonly [name: FigureName, text: string])[]): string {
  const [only, another] = figures;
  if (only?.[0] === 'value' && another === undefined) return only[1];
  return figures.map(([name, text]) => `${name}: ${text}`).join('\n');
}
