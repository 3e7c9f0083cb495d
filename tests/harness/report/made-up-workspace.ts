import {
  type Area,
  areasAtLevel,
  type Calculator,
  comparePeriods,
  type Document,
  type Framework,
  findArea,
  formatPeriod,
  type Indicator,
  type IndicatorResult,
  type LinkedIndicator,
  type Partnership,
  type Period,
  parsePeriod,
  type Workspace,
} from '../../../packages/report/src/core.ts';

/** A figure as a test writes it: only what the test is about. */
export type MadeUpFigure = Partial<
  Pick<
    IndicatorResult,
    | 'value'
    | 'lower'
    | 'upper'
    | 'status'
    | 'reason'
    | 'numerator'
    | 'denominator'
    | 'steps'
    | 'notes'
    | 'vintage'
    | 'confidence'
    | 'intervalMethod'
  >
>;

/** A workspace of one indicator whose results a test has made up. */
export interface MadeUp {
  readonly indicator?: Partial<Indicator>;
  readonly partnership?: Partial<Partnership>;
  readonly frameworks?: readonly Partial<Framework>[];
  /** By area code and period: `S12000029 2019/20`. */
  readonly figures?: Readonly<Record<string, MadeUpFigure>>;
}

/** A workspace and a calculator that answers with the figures given, `missing` for all others. */
export function madeUp(given: MadeUp): {
  workspace: Workspace;
  calculator: Calculator;
  problems: readonly [];
  indicator: string;
} {
  const id = given.indicator?.id ?? 'ID-1';
  const effective: Partial<Indicator> = {
    period: { type: 'financialYear' },
    decimals: 1,
    ...given.indicator,
    id,
  };
  const document = madeUpDocument('indicators/id-1.indicator.yaml', 'indicator', undefined);
  const indicator: LinkedIndicator = {
    id,
    document,
    chain: [document],
    effective,
    measures: new Map(
      Object.entries(effective.measures ?? {}).map(([name, measure]) => [
        name,
        { name, effective: typeof measure === 'string' ? { query: measure } : measure, query: undefined },
      ]),
    ),
    formula: undefined,
    originOf: (path) => ({ document, path }),
  };
  const partnership = madeUpDocument('partnership.yaml', 'partnership', undefined);
  const workspace: Workspace = {
    documents: new Map(),
    partnership: { ...partnership, model: given.partnership ?? {} },
    indicators: new Map([[id, indicator]]),
    datasets: new Map(),
    frameworks: new Map(
      (given.frameworks ?? []).map((framework) => [
        framework.id ?? '',
        {
          document: madeUpDocument('ninefold:pack/x.framework.yaml', 'framework', 'pack'),
          effective: framework,
        },
      ]),
    ),
    packs: [],
    packIndicators: new Map(),
    problems: [],
    documentsOfKind: () => [],
  };
  return {
    workspace,
    calculator: madeUpCalculator(effective, given.figures ?? {}),
    problems: [],
    indicator: id,
  };
}

/** The area of a code, for tests. */
export function area(code: string): Area {
  const found = findArea(code);
  if (found === undefined) throw new Error(`no area ${code}`);
  return found;
}

/** The financial year of a text, for tests. */
export function year(text: string): Period {
  const found = parsePeriod(text, 'financialYear');
  if (found === undefined) throw new Error(`no period ${text}`);
  return found.period;
}

function madeUpCalculator(
  { unit }: Partial<Indicator>,
  figures: Readonly<Record<string, MadeUpFigure>>,
): Calculator {
  const keys = Object.keys(figures).map((key) => key.split(' ') as [string, string]);
  return {
    result: (indicator, where, period) => ({
      ...nothing,
      indicator,
      area: where,
      period,
      unit,
      ...withStatus(figures[`${where.code} ${formatPeriod(period)}`]),
    }),
    areasOf: () =>
      (['scotland', 'board', 'partnership', 'council'] as const)
        .flatMap((level) => areasAtLevel(level))
        .filter(({ code }) => keys.some(([known]) => known === code)),
    measured: () => undefined,
    periodsOf: () => [...new Set(keys.map(([, text]) => text))].map(year).sort(comparePeriods),
  };
}

const nothing = {
  value: undefined,
  lower: undefined,
  upper: undefined,
  confidence: undefined,
  numerator: undefined,
  denominator: undefined,
  method: 'rate',
  intervalMethod: undefined,
  reason: undefined,
  notes: [],
  vintage: [],
  steps: [],
} as const;

function withStatus(figure: MadeUpFigure | undefined) {
  if (figure) return { status: 'final' as const, ...figure };
  const reason = { code: 'calc/not-in-data', message: 'the data have no rows for it' };
  return { status: 'missing' as const, reason };
}

function madeUpDocument<K extends Document['kind']>(
  path: string,
  kind: K,
  pack: string | undefined,
): Document<K> {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } };
  return {
    path,
    kind,
    pack,
    source: { text: '', positionAt: () => range.start, offsetAt: () => 0, rangeOf: () => range },
    root: undefined,
    comments: () => [],
    authored: undefined,
    removals: [],
    model: {},
    problems: [],
    rangeOfValue: () => range,
    rangeOfKey: () => range,
  };
}
