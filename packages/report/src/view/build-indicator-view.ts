import {
  type Area,
  type Calculator,
  type IndicatorResult,
  type Period,
  type Problem,
  periodKey,
  type Workspace,
} from '../core.ts';
import { formatPlain, unitBeside } from '../format/number.ts';
import { asSentence } from '../format/words.ts';
import { chooseArea, choosePeriod } from './choose.ts';
import { changeFact, comparisonFacts } from './comparison-facts.ts';
import { definitionOf, toCalculate } from './definition.ts';
import { expectationsOf, problemsOf } from './evidence.ts';
import { areaView, figureOf, periodView } from './figure.ts';
import { identityOf } from './identity.ts';
import type { ChoicesView, HeadlineView, IndicatorView } from './indicator-view.ts';
import { lookalikesOf } from './lookalikes.ts';
import { rankOf } from './rank.ts';
import { breakViews, statutoryOf, trendOf } from './series.ts';
import { sourcesOf } from './sources.ts';
import { statusFact } from './status-fact.ts';
import { targetFact } from './target-fact.ts';
import { createViewContext, standsFor, type ViewContext } from './view-context.ts';
import { workingOf } from './working.ts';
import { writtenOf } from './written.ts';

/** What a view is built from. */
export interface IndicatorViewRequest {
  readonly workspace: Workspace;
  readonly calculator: Calculator;
  /** Those of the whole workspace; the view keeps the ones of this indicator's files. */
  readonly problems: readonly Problem[];
  readonly indicator: string;
  /** The partnership's own if not given. */
  readonly area?: Area | undefined;
  /** If not given: the latest with a whole value, not after the reporting year. */
  readonly period?: Period | undefined;
}

/** Everything a page says about an indicator, as plain data. Throws only for an id that the workspace and its packs do not have. */
export function buildIndicatorView(request: IndicatorViewRequest): IndicatorView {
  const context = createViewContext(request.workspace, request.calculator, request.indicator);
  const area = request.area ?? chooseArea(context);
  const period = request.period ?? choosePeriod(context, area);
  const result = context.result(area, period);
  const identity = identityOf(context);
  return {
    partnership: context.partnership.name,
    identity,
    area: areaView(area),
    headline: headlineOf(context, result),
    target: targetFact(context, result),
    status: statusFact(context, result),
    change: changeFact(context, result),
    comparisons: comparisonFacts(context, result),
    trend: trendOf(context, area),
    statutory: statutoryOf(context, area, period, request.period !== undefined),
    rank: rankOf(context, result),
    working: workingOf(context, result),
    definition: definitionOf(context, identity),
    toCalculate: toCalculate(context),
    caveats: (context.indicator.effective.caveats ?? []).map(asSentence),
    notes: (context.indicator.effective.notes ?? []).map(asSentence),
    breaks: breakViews(context),
    lookalikes: lookalikesOf(context),
    sources: sourcesOf(context, identity, result),
    expectations: expectationsOf(context),
    problems: problemsOf(context, request.problems),
    written: writtenOf(context, result),
    choices: choicesOf(context, area, period),
  };
}

function headlineOf(context: ViewContext, result: IndicatorResult): HeadlineView {
  const { confidence, intervalMethod, notes, vintage, unit } = result;
  const figure = figureOf(result, context.style);
  const isShown = figure.value !== undefined;
  const [numerator, denominator] = countsOf(context, result);
  return {
    ...figure,
    period: periodView(result.period),
    unit: unitBeside(unit),
    intervalText: figure.interval === undefined ? undefined : intervalWords(confidence, intervalMethod),
    numerator: isShown ? numerator : undefined,
    denominator: isShown ? denominator : undefined,
    notes: notes.map(asSentence).filter((note) => note !== figure.reason),
    vintage,
  };
}

/** The numerator and denominator with what they count. */
function countsOf({ indicator }: ViewContext, { numerator, denominator }: IndicatorResult) {
  const { calculation } = indicator.effective;
  const name = (role: 'numerator' | 'denominator') =>
    calculation && role in calculation ? (calculation as Record<typeof role, string>)[role] : undefined;
  const words = (value: number | undefined, role: 'numerator' | 'denominator') => {
    const measure = indicator.measures.get(name(role) ?? '');
    return value === undefined
      ? undefined
      : `${formatPlain(value)} ${measure?.effective.unit ?? measure?.effective.title ?? role}`;
  };
  return [words(numerator, 'numerator'), words(denominator, 'denominator')] as const;
}

function intervalWords(confidence: number | undefined, method: string | undefined): string {
  const level = confidence === undefined ? '' : `${formatPlain(confidence * 100)}% `;
  return `${level}confidence interval${method === undefined ? '' : (methodWords[method] ?? ` (${method})`)}`;
}

const methodWords: Readonly<Record<string, string>> = {
  Byar: ', Byar’s method',
  Wilson: ', Wilson’s method',
  exact: ', exact',
  published: ', as published',
};

function choicesOf(
  { calculator, indicator, workspace, periods }: ViewContext,
  area: Area,
  period: Period,
): ChoicesView {
  const areas = workspace.indicators.has(indicator.id) ? calculator.areasOf(indicator.id) : [];
  const selected = periodKey(standsFor(period));
  return {
    areas: areas.map((each) => ({ ...areaView(each), isSelected: each.code === area.code })),
    periods: periods
      .toReversed()
      .map((each) => ({ ...periodView(each), isSelected: periodKey(each) === selected })),
  };
}
