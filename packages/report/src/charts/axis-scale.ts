/** The ends and steps of an axis in round numbers. */
export interface AxisScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly startsAtZero: boolean;
  /** The decimals that the ticks need. */
  readonly decimals: number;
}

/**
 * An axis for these values: from zero, unless the values are so close together and so far from zero that all of them would look alike.
 */
export function axisScale(values: readonly number[], steps = 5): AxisScale {
  const known = values.filter(Number.isFinite);
  const lowest = known.length === 0 ? 0 : Math.min(...known);
  const highest = known.length === 0 ? 1 : Math.max(...known);
  const size = Math.max(Math.abs(lowest), Math.abs(highest));
  const hidesEverything = lowest * highest > 0 && highest - lowest < size * closeTogether;
  const margin = hidesEverything ? Math.max((highest - lowest) * 0.25, size * 0.01) : 0;
  const bottom = hidesEverything ? lowest - margin : Math.min(0, lowest);
  const top = hidesEverything ? highest + margin : Math.max(0, highest) || (lowest < 0 ? 0 : 1);
  return rounded(bottom, top, steps, !hidesEverything);
}

/** Within a sixth of the largest value. */
const closeTogether = 1 / 6;

function rounded(bottom: number, top: number, steps: number, startsAtZero: boolean): AxisScale {
  const step = roundStep((top - bottom) / steps);
  const first = Math.floor(bottom / step + dust);
  const last = Math.max(first + 1, Math.ceil(top / step - dust));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + dust));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks, startsAtZero, decimals };
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below the wish. */
function roundStep(wish: number): number {
  const power = 10 ** Math.floor(Math.log10(wish));
  const multiple = [1, 2, 2.5, 5].find((each) => each * power >= wish * (1 - dust)) ?? 10;
  return Number((multiple * power).toPrecision(3));
}

const dust = 1e-9;
