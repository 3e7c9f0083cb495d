import type { Chart, ChartPhase, ChartPoint, ChartPolarity, ChartSignal } from './chart.ts';
import { type ChartAbsence, type ChartKind, type ChartLines, isAbsence } from './chart-kind.ts';
import { summariseChart } from './chart-summary.ts';
import { knownOnly, type Observation } from './observation.ts';
import { type Phase, phasesOf } from './phases.ts';
import type { ChartRuleSet } from './rule-sets/rule-set.ts';

/** What may be asked of a chart beyond its rules. */
export interface ChartOptions {
  /** What is drawn; the rule set has its own where this is not given. */
  readonly kind?: ChartKind;
  /** The first points after breaks in the series, from 0: each begins a stretch with lines of its own. */
  readonly breaks?: readonly number[];
  /** How many points at the start of each stretch the lines rest on; they are frozen there and carried forward. All, if not given. */
  readonly baselinePoints?: number;
  /** Points that are drawn but left out of lines and rules, from 0. */
  readonly leftOut?: readonly number[];
  /** Fewer values than this give no lines; the rule set has its own number where this is not given. */
  readonly minimumPoints?: number;
  /** Which way is better; without it the summary says higher and lower. */
  readonly polarity?: ChartPolarity | undefined;
  /** What each point is called in sentences, such as `June 2021`. */
  readonly labels?: readonly string[];
  /** How a value is written in sentences. */
  readonly format?: (value: number) => string;
}

/**
 * A run chart or control chart under a named set of rules. No rule looks across a break, and what there are too few points for is
 * absent with the reason.
 */
export function drawChart(
  observations: readonly Observation[],
  ruleSet: ChartRuleSet,
  options: ChartOptions = {},
): Chart {
  const leftOut = new Set(options.leftOut);
  const phases = phasesOf(observations.length, options.breaks ?? []).map((phase, index) =>
    drawPhase(observations, { phase, index, leftOut, ruleSet, options }),
  );
  const signals = phases.flatMap((phase) => phase.signals);
  const chart = {
    ruleSet: ruleSet.id,
    kind: (options.kind ?? ruleSet.kind).id,
    points: phases.flatMap(({ points }) => points),
    phases: phases.map(({ phase }) => phase),
    signals,
  };
  return { ...chart, summary: summariseChart(chart, options) };
}

interface PhaseRequest {
  readonly phase: Phase;
  readonly index: number;
  readonly leftOut: ReadonlySet<number>;
  readonly ruleSet: ChartRuleSet;
  readonly options: ChartOptions;
}

interface DrawnPhase {
  readonly phase: ChartPhase;
  readonly points: readonly ChartPoint[];
  readonly signals: readonly ChartSignal[];
}

function drawPhase(all: readonly Observation[], request: PhaseRequest): DrawnPhase {
  const { phase, index, leftOut, ruleSet, options } = request;
  const kind = options.kind ?? ruleSet.kind;
  const observations = all.slice(phase.first, phase.last + 1);
  const values = kind.plot(observations);
  const lines = linesOf(observations, kind, request);
  const hasLines = !isAbsence(lines);
  const bare: readonly ChartPoint[] = observations.map((observation, at) => ({
    value: values[at],
    centre: hasLines ? lines.centre : undefined,
    limits: hasLines ? lines.limitsAt(observation) : undefined,
    phase: index,
    isLeftOut: leftOut.has(phase.first + at),
    flags: [],
  }));
  const drawn: ChartPhase = {
    ...phase,
    centre: hasLines ? lines.centre : undefined,
    centreName: kind.centreName,
    absence: hasLines ? lines.withoutLimits : lines,
  };
  if (!hasLines) return { phase: drawn, points: bare, signals: [] };
  const signals = findSignals(bare, lines.centre, request);
  return { phase: drawn, points: withFlags(bare, signals, request), signals };
}

/** The lines of a stretch from its baseline, or why it has none. */
function linesOf(
  observations: readonly Observation[],
  kind: ChartKind,
  { phase, leftOut, ruleSet, options }: PhaseRequest,
): ChartLines | ChartAbsence {
  const baseline = observations
    .slice(0, options.baselinePoints ?? observations.length)
    .filter((_, at) => !leftOut.has(phase.first + at));
  const needed = options.minimumPoints ?? ruleSet.minimumPoints;
  const there = knownOnly(kind.plot(baseline)).length;
  if (there < needed) {
    return {
      code: 'chart/too-few-points',
      message: `${ruleSet.title} needs ${needed} values to draw its lines from; there ${there === 1 ? 'is' : 'are'} ${there}.`,
    };
  }
  const lines = kind.lines(baseline);
  if (isAbsence(lines) || Number.isFinite(lines.centre)) return lines;
  return { code: 'chart/too-large', message: 'The values are too large to be added.' };
}

function findSignals(
  points: readonly ChartPoint[],
  centre: number,
  { phase, index, ruleSet, options }: PhaseRequest,
): readonly ChartSignal[] {
  const kind = options.kind ?? ruleSet.kind;
  const judged = points.flatMap((point, at) => (point.isLeftOut ? [] : [{ ...point, centre, at }]));
  return ruleSet.rules
    .filter(({ looksAt }) => looksAt === 'points' || !kind.neighboursDepend)
    .flatMap((rule) =>
      rule.find(judged, kind.centreName).map((found) => ({
        ...found,
        points: found.points.map((at) => phase.first + (judged[at]?.at ?? at)),
        rule: rule.id,
        phase: index,
        meaning: meaningOf(found.direction, options.polarity),
      })),
    )
    .sort((a, b) => (a.points[0] ?? phase.first) - (b.points[0] ?? phase.first));
}

function meaningOf(
  direction: ChartSignal['direction'],
  polarity: ChartPolarity | undefined,
): ChartSignal['meaning'] {
  if (direction === undefined) return undefined;
  if (polarity !== 'higherIsBetter' && polarity !== 'lowerIsBetter') return direction;
  return (direction === 'higher') === (polarity === 'higherIsBetter') ? 'better' : 'worse';
}

function withFlags(
  points: readonly ChartPoint[],
  signals: readonly ChartSignal[],
  { phase, ruleSet }: PhaseRequest,
): readonly ChartPoint[] {
  const flags = points.map(() => new Set<string>());
  for (const signal of signals) for (const at of signal.points) flags[at - phase.first]?.add(signal.rule);
  return points.map((point, at) => ({
    ...point,
    flags: ruleSet.rules.flatMap(({ id }) => (flags[at]?.has(id) ? [id] : [])),
  }));
}
