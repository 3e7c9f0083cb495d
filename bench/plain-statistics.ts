/** The plainest loops over typed arrays for the same numbers: no checks, no reasons, one level, exact limits from a table. */

const z = 1.959963984540054;
/** Exact Poisson limits of 0 to 9 events at 95%. */
const exact = [
  [0, 3.688879454113936],
  [0.02531780798428989, 5.571643390938898],
  [0.2422092785439646, 7.224687667724421],
  [0.6186721228779474, 8.767273069748],
  [1.0898656987765, 10.24158868],
  [1.6234863901, 11.66833209],
  [2.2018942529, 13.05947403],
  [2.814363, 14.4226754],
  [3.453832, 15.7631894],
  [4.1153731, 17.0848035],
] as const;

/** Shares of wholes with Wilson's limits. */
export function plainProportions(
  parts: Float64Array,
  wholes: Float64Array,
  per: number,
): readonly Float64Array[] {
  const rows = parts.length;
  const [value, lower, upper] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row++) {
    const [x, n] = [parts[row] as number, wholes[row] as number];
    const middle = 2 * x + z * z;
    const spread = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
    const base = 2 * (n + z * z);
    value[row] = (x / n) * per;
    lower[row] = ((middle - spread) / base) * per;
    upper[row] = ((middle + spread) / base) * per;
  }
  return [value, lower, upper];
}

/** Rates with Byar's limits, and from the table below 10 events. */
export function plainRates(
  events: Float64Array,
  populations: Float64Array,
  per: number,
): readonly Float64Array[] {
  const rows = events.length;
  const [value, lower, upper] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row++) {
    const x = events[row] as number;
    const factor = per / (populations[row] as number);
    value[row] = x * factor;
    if (x < 10) {
      const limits = exact[x] as readonly [number, number];
      lower[row] = limits[0] * factor;
      upper[row] = limits[1] * factor;
    } else {
      lower[row] = byarLower(x) * factor;
      upper[row] = byarUpper(x) * factor;
    }
  }
  return [value, lower, upper];
}

/** Directly standardised rates with Dobson's limits. */
export function plainStandardisedRates(
  events: Float64Array,
  populations: Float64Array,
  weights: Float64Array,
  per: number,
): readonly Float64Array[] {
  const bands = weights.length;
  const areas = events.length / bands;
  const [value, lower, upper] = [new Float64Array(areas), new Float64Array(areas), new Float64Array(areas)];
  let all = 0;
  for (const weight of weights) all += weight;
  for (let area = 0; area < areas; area++) {
    let [total, rate, variance] = [0, 0, 0];
    for (let band = 0; band < bands; band++) {
      const x = events[area * bands + band] as number;
      const share = (weights[band] as number) / (populations[area * bands + band] as number);
      total += x;
      rate += share * x;
      variance += share * share * x;
    }
    const scale = (Math.sqrt(variance / total) / all) * per;
    value[area] = (rate / all) * per;
    lower[area] = (rate / all) * per + scale * (byarLower(total) - total);
    upper[area] = (rate / all) * per + scale * (byarUpper(total) - total);
  }
  return [value, lower, upper];
}

function byarLower(x: number): number {
  const root = 1 - 1 / (9 * x) - z / (3 * Math.sqrt(x));
  return x * root * root * root;
}

function byarUpper(x: number): number {
  const above = x + 1;
  const root = 1 - 1 / (9 * above) + z / (3 * Math.sqrt(above));
  return above * root * root * root;
}
