import type { Area } from '../../areas/area.ts';
import type { Indicator } from '../../model/indicator.ts';
import { describePeriod } from '../../periods/describe-period.ts';
import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import type { Formula } from '../../query/ast.ts';
import type { LinkedIndicator } from '../../workspace/workspace.ts';
import type { MeasureSources } from '../measures/measure-source.ts';
import { type Reading, readMeasure } from '../measures/read-measure.ts';
import type { Combining } from '../measures/roll-up.ts';
import { namesIn } from '../methods/evaluate-formula.ts';
import type { Ask } from '../methods/method.ts';
import { findMethod } from '../methods/run-method.ts';
import { bandColumnOf } from '../plans/band-column.ts';
import { formatExactly } from '../results/format-number.ts';
import type { IndicatorResult, Reason } from '../results/result.ts';

/** What calculating one indicator needs of the rest of the workspace. */
export interface CalculationContext {
  readonly sources: MeasureSources;
  /** The result of another indicator, or the reason why it cannot be asked for, such as a circle of formulas. */
  resultOf(indicator: string, area: Area, period: Period): IndicatorResult | Reason;
}

export type Aggregation = NonNullable<Indicator['aggregation']>;

/** The numbers that a calculation works with, by the names that its method uses. */
export interface CalculationInputs {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly aggregation: Aggregation;
  /** Why the calculation cannot be done whatever the data say. */
  readonly reason: Reason | undefined;
}

/** What a longer period and a larger area do: as the definition says, else add and divide again, but never add what was published. */
export function aggregationOf({ effective }: Pick<LinkedIndicator, 'effective'>): Aggregation {
  return effective.aggregation ?? (effective.calculation?.method === 'published' ? 'none' : 'recompute');
}

/** The measures and indicators that a calculation names, by the names that its method uses, as they stand in the definition. */
export function inputNames(indicator: LinkedIndicator): readonly InputName[] {
  const known = namesKnown.get(indicator) ?? findInputNames(indicator);
  namesKnown.set(indicator, known);
  return known;
}

interface InputName {
  readonly name: string;
  readonly refersTo: string;
}

/** They are asked for at each area and period. */
const namesKnown = new WeakMap<LinkedIndicator, readonly InputName[]>();

function findInputNames(indicator: LinkedIndicator): readonly InputName[] {
  const { calculation } = indicator.effective;
  if (calculation === undefined) return [];
  if ('formula' in calculation) {
    const formula: Formula | undefined = indicator.formula?.parsed;
    return formula === undefined ? [] : namesIn(formula).map((name) => ({ name, refersTo: name }));
  }
  const written = new Map<string, unknown>(Object.entries(calculation));
  return (findMethod(calculation.method)?.inputs ?? []).flatMap(({ name }) => {
    const refersTo = written.get(name);
    if (Array.isArray(refersTo))
      return refersTo.map((each, index) => ({ name: `${name}.${index}`, refersTo: String(each) }));
    return typeof refersTo === 'string' ? [{ name, refersTo }] : [];
  });
}

/** The id inside the brackets of a formula's indicator; undefined for the name of a measure. */
export function indicatorIn(name: string): string | undefined {
  return name.startsWith('[') && name.endsWith(']') ? name.slice(1, -1) : undefined;
}

/** Reads every number of an indicator's calculation for an area and a period. */
export function inputsOf(
  indicator: LinkedIndicator,
  area: Area,
  period: Period,
  context: CalculationContext,
): CalculationInputs {
  const aggregation = aggregationOf(indicator);
  const readings = new Map<string, Reading>();
  const reason = lacking(indicator);
  if (reason) return { readings, aggregation, reason };
  const named = inputNames(indicator);
  const asks = asksOf(indicator, named, area, period);
  if ('code' in asks) return { readings, aggregation, reason: asks };
  for (const ask of asks) {
    const { name, refersTo } = ask;
    const other = indicatorIn(refersTo);
    const measure = indicator.measures.get(refersTo);
    if (other === undefined && measure === undefined) {
      const message = `The calculation names "${refersTo}", which is not a measure of this indicator.`;
      return { readings, aggregation, reason: { code: 'calc/unknown-measure', message } };
    }
    const reading =
      measure === undefined
        ? readIndicator(
            otherIn(ask, { area, period }, other ?? refersTo),
            context.resultOf(other ?? refersTo, ask.area, ask.period),
          )
        : readMeasure(measure, ask.area, ask.period, combiningFor(name, aggregation), context.sources, {
            title: otherIn(ask, { area, period }, measure.effective.title ?? measure.name),
            by: ask.by && bandColumnOf(measure, ask.by),
          });
    readings.set(name, reading);
  }
  return { readings, aggregation, reason: undefined };
}

/** The results of other indicators that the result of an indicator for an area and a period is worked out from. */
export function indicatorsAsked(
  indicator: LinkedIndicator,
  area: Area,
  period: Period,
): readonly { readonly id: string; readonly area: Area; readonly period: Period }[] {
  const named = inputNames(indicator);
  if (!named.some(({ refersTo }) => indicatorIn(refersTo) !== undefined)) return [];
  const asks = asksOf(indicator, named, area, period);
  return 'code' in asks
    ? []
    : asks.flatMap((ask) => {
        const id = indicatorIn(ask.refersTo);
        return id === undefined ? [] : [{ id, area: ask.area, period: ask.period }];
      });
}

/** Whether what an indicator adds for a period is also in what it adds for the next: a rolling sum, a year to date. */
export function addsOverStretch({ effective: { calculation } }: LinkedIndicator): boolean {
  return calculation !== undefined && methodsOverStretch.has(calculation.method);
}

/** What an indicator adds for an area and a period where that is not simply the period: the months of a rolling sum or a year to date. */
export function stretchAsked(indicator: LinkedIndicator, area: Area, period: Period): Ask | undefined {
  if (!addsOverStretch(indicator)) return undefined;
  const asks = asksOf(indicator, inputNames(indicator), area, period);
  return 'code' in asks ? undefined : asks.find(({ name }) => name === 'value');
}

const methodsOverStretch: ReadonlySet<string> = new Set(['rollingSum', 'rollingAverage', 'yearToDate']);

/** What the method of a calculation wants read: what it names, for the area and period, unless the method says otherwise. */
function asksOf(
  { effective: { calculation, breaks = [] } }: LinkedIndicator,
  named: readonly InputName[],
  area: Area,
  period: Period,
): readonly Ask[] | Reason {
  const method = calculation && findMethod(calculation.method);
  return calculation && method?.asks
    ? method.asks({ calculation, named, breaks, area, period })
    : named.map((each) => ({ ...each, area, period }));
}

/** A title with the area or the period, where they are not those that the value is for. */
function otherIn(ask: Ask, value: Pick<Ask, 'area' | 'period'>, title: string): string {
  const isOtherArea = ask.area.code !== value.area.code;
  const isOtherPeriod = periodKey(ask.period) !== periodKey(value.period);
  return [
    title,
    ...(isOtherArea ? [ask.area.name] : []),
    ...(isOtherPeriod ? [describePeriod(ask.period)] : []),
  ].join(', ');
}

function combiningFor(name: string, aggregation: Aggregation): Combining {
  if (aggregation === 'none') return 'never';
  return aggregation === 'sumNumerators' && isDenominator(name) ? 'keepLargest' : 'add';
}

/** Whether an input stands below the line, for the area itself or for one that it is compared with. */
export function isDenominator(name: string): boolean {
  return name === 'denominator' || name === 'referenceDenominator';
}

/** What must be there before anything is read. Half a formula would give a number, and a wrong one. */
function lacking({ effective, formula }: LinkedIndicator): Reason | undefined {
  const { calculation } = effective;
  if (calculation === undefined)
    return { code: 'calc/no-calculation', message: 'The indicator has no calculation.' };
  const isWhole = formula?.parsed !== undefined && formula.problems.length === 0;
  if (!('formula' in calculation) || isWhole) return undefined;
  return { code: 'calc/no-formula', message: 'The formula is not complete.' };
}

function readIndicator(id: string, result: IndicatorResult | Reason): Reading {
  const step = {
    kind: 'measure',
    measure: undefined,
    title: id,
    place: undefined,
    rows: undefined,
    parts: [],
  } as const;
  const nothing = { value: undefined, lower: undefined, upper: undefined, soFar: undefined };
  if ('code' in result) {
    const empty = { ...step, expression: '', value: undefined, unit: undefined, notes: [] };
    return { ...nothing, status: 'missing', reason: result, notes: [], vintage: [], step: empty };
  }
  const { value, unit, status, reason, notes, vintage } = result;
  return {
    ...nothing,
    value,
    status,
    reason: reason && { code: reason.code, message: `${id}: ${reason.message}` },
    notes,
    vintage,
    step: { ...step, expression: value === undefined ? '' : formatExactly(value), value, unit, notes },
  };
}
