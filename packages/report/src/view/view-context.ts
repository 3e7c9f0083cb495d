import {
  type Area,
  type Calculator,
  comparePeriods,
  findArea,
  formatPeriod,
  type IndicatorResult,
  InternalError,
  type LinkedIndicator,
  type Partnership,
  type Period,
  parsePeriod,
  type SeriesBreak,
  type Workspace,
} from '../core.ts';
import { type NumberStyle, numberStyle } from '../format/number.ts';

/** What every part of a view is made from: one indicator of one workspace. */
export interface ViewContext {
  readonly workspace: Workspace;
  readonly calculator: Calculator;
  readonly indicator: LinkedIndicator;
  readonly partnership: Partial<Partnership>;
  readonly style: NumberStyle;
  /** Oldest first. */
  readonly periods: readonly Period[];
  readonly breaks: readonly {
    readonly at: Period;
    readonly definition: SeriesBreak;
    /** Its position in the definition's list. */
    readonly index: number;
  }[];
  readonly ownArea: Area | undefined;
  readonly reportingYear: FinancialYear | undefined;
  result(area: Area, period: Period): IndicatorResult;
}

/** A year from April to March. */
export type FinancialYear = Extract<Period, { kind: 'financialYear' }>;

/** The context of an indicator of the workspace or, where nobody adapted it, of a pack. Throws for an id that is in neither. */
export function createViewContext(workspace: Workspace, calculator: Calculator, id: string): ViewContext {
  const indicator = workspace.indicators.get(id) ?? workspace.packIndicators.get(id);
  if (indicator === undefined) throw new InternalError(`building a view: no indicator ${id}`);
  const partnership = workspace.partnership?.model ?? {};
  const year = partnership.reportingYear;
  const reported = year === undefined ? undefined : parsePeriod(String(year), 'financialYear')?.period;
  const isKnown = workspace.indicators.has(id);
  return {
    workspace,
    calculator,
    indicator,
    partnership,
    style: numberStyle(indicator.effective),
    periods: isKnown ? calculator.periodsOf(id).map(standsFor) : [],
    breaks: (indicator.effective.breaks ?? []).flatMap((definition, index) => {
      const at = readPeriod(definition.at, indicator);
      return at === undefined ? [] : [{ at, definition, index }];
    }),
    ownArea: partnership.area === undefined ? undefined : findArea(partnership.area),
    reportingYear: reported?.kind === 'financialYear' ? reported : undefined,
    result: (area, period) =>
      isKnown ? calculator.result(id, area, period) : notAdopted(indicator, area, period),
  };
}

/** A period as a definition writes it, of the indicator's own kind where that is possible. */
export function readPeriod(text: string | number, indicator: LinkedIndicator): Period | undefined {
  const grain = indicator.effective.period?.type;
  return (parsePeriod(String(text), grain) ?? parsePeriod(String(text)))?.period;
}

/** The period that a figure is reported for: of a proxy, what it stands in for. */
export function standsFor(period: Period): Period {
  return period.kind === 'proxy' ? period.standsFor : period;
}

/** A text that names a period among those of one indicator, and that reads back as it. */
export function keyOf(period: Period): string {
  return formatPeriod(standsFor(period));
}

/** The breaks after the first period and up to the second, that one included. */
export function breaksBetween({ breaks }: ViewContext, first: Period, second: Period): ViewContext['breaks'] {
  return breaks.filter(
    ({ at }) => comparePeriods(standsFor(first), at) < 0 && comparePeriods(at, standsFor(second)) <= 0,
  );
}

function notAdopted(indicator: LinkedIndicator, area: Area, period: Period): IndicatorResult {
  return {
    indicator: indicator.id,
    area,
    period,
    value: undefined,
    lower: undefined,
    upper: undefined,
    confidence: undefined,
    numerator: undefined,
    denominator: undefined,
    unit: indicator.effective.unit,
    method: indicator.effective.calculation?.method ?? 'none',
    intervalMethod: undefined,
    status: 'missing',
    reason: { code: 'calc/not-adopted', message: 'No file of this workspace uses the definition yet.' },
    notes: [],
    vintage: [],
    steps: [],
  };
}
