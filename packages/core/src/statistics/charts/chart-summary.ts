import type { Chart, ChartPhase, ChartSignal } from './chart.ts';

/** How points and values are written in the sentences of a chart. */
export interface ChartWording {
  readonly labels?: readonly string[];
  readonly format?: (value: number) => string;
}

/** What a chart says, one sentence a signal; a stretch without signals says so, and one without lines says why. */
export function summariseChart(chart: Omit<Chart, 'summary'>, wording: ChartWording): readonly string[] {
  if (chart.points.length === 0) return ['There are no points to draw.'];
  return chart.phases.flatMap((phase, index) => {
    const signals = chart.signals.filter((signal) => signal.phase === index);
    const where = chart.phases.length === 1 ? '' : `${stretch(phase.first, phase.last, wording)}: `;
    if (phase.centre === undefined) return [`${where}${phase.absence?.message ?? ''}`];
    const found =
      signals.length === 0
        ? [`${where}${quiet(phase, chart, wording)}`]
        : signals.map((signal) => `${where}${describeSignal(signal, wording)}`);
    return phase.absence === undefined ? found : [...found, `${where}${phase.absence.message}`];
  });
}

function quiet(
  phase: ChartPhase,
  { points }: Omit<Chart, 'summary'>,
  { format = plain }: ChartWording,
): string {
  const judged = points
    .slice(phase.first, phase.last + 1)
    .filter(({ value, isLeftOut }) => value !== undefined && !isLeftOut).length;
  return `No sign of change: the ${judged} values vary around the ${phase.centreName} of ${format(phase.centre ?? 0)} as chance would have them.`;
}

function describeSignal({ points, meaning, finding }: ChartSignal, wording: ChartWording): string {
  const lead = meaning === undefined ? 'Change' : meaning.charAt(0).toUpperCase() + meaning.slice(1);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return `${lead}: ${finding}.`;
  if (first === last) return `${lead}: ${label(first, wording)} is ${finding}.`;
  return `${lead}: ${finding}, ${stretch(first, last, wording)}.`;
}

function stretch(first: number, last: number, wording: ChartWording): string {
  return first === last ? label(first, wording) : `${label(first, wording)} to ${label(last, wording)}`;
}

function label(index: number, { labels }: ChartWording): string {
  return labels?.[index] ?? `point ${index + 1}`;
}

function plain(value: number): string {
  return String(Number(value.toPrecision(6)));
}
