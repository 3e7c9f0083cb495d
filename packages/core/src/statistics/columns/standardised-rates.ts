import { phe } from '../convention.ts';
import { directlyStandardisedRate, type StandardisedBand } from '../directly-standardised-rate.ts';
import { byarLower, byarUpper } from '../intervals/byar.ts';
import type { RateOptions } from '../rate.ts';
import { columnReasons, type EstimateColumns, estimateColumns } from './estimate-columns.ts';

/**
 * Many directly standardised rates at once: area by area what `directlyStandardisedRate` gives.
 *
 * @input   events, populations: area after area, each with the bands of `weights` in their order; missing events are NaN
 * @result  columns of rates per `per` (100,000 if not given) with Dobson's limits, a row for each area
 * @absent  an area's reason, as for `directlyStandardisedRate`; bands beyond the last whole area are left out
 * @source  as `directlyStandardisedRate`
 * @rounds  never
 */
export function standardisedRates(
  events: Float64Array,
  populations: Float64Array,
  weights: Float64Array,
  options: RateOptions = {},
): EstimateColumns {
  const { per = 100_000, convention = phe, confidence = convention.confidence } = options;
  const { fewestEvents, missingLowerLimit } = convention;
  const { z } = confidence;
  const bands = weights.length;
  const areas = bands === 0 ? 0 : Math.floor(Math.min(events.length, populations.length) / bands);
  const columns = estimateColumns(areas);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const areGoodWeights = weight > 0 && weight < Infinity && weights.every((one) => one >= 0) && per > 0;
  for (let area = 0; area < areas; area++) {
    const first = area * bands;
    let total = 0;
    let rate = 0;
    let variance = 0;
    let isPlain = true;
    for (let band = 0; band < bands; band++) {
      const count = events[first + band] ?? 0;
      const people = populations[first + band] ?? 0;
      const share = (weights[band] ?? 0) / people;
      if (!(count >= 0 && people > 0)) isPlain = false;
      total += count;
      rate += share * count;
      variance += share * share * count;
    }
    if (
      isPlain &&
      rate < Infinity &&
      variance < Infinity &&
      areGoodWeights &&
      total >= fewestEvents &&
      total > 0
    ) {
      const value = (rate / weight) * per;
      const scale = (Math.sqrt(variance / total) / weight) * per;
      columns.value[area] = value;
      const lower = value + scale * (Math.max(0, byarLower(total, z)) - total);
      columns.lower[area] = missingLowerLimit === 'is 0' ? Math.max(0, lower) : lower;
      columns.upper[area] = value + scale * (byarUpper(total, z) - total);
    } else {
      setByBands(columns, area, bandsOf(area), options);
    }
  }
  return columns;

  function bandsOf(area: number): readonly StandardisedBand[] {
    const given = (number: number | undefined) =>
      number === undefined || Number.isNaN(number) ? ('missing' as const) : number;
    return Array.from(weights, (each, band) => ({
      events: given(events[area * bands + band]),
      population: given(populations[area * bands + band]),
      weight: given(each),
    }));
  }
}

/** An area that is not like the others goes the slow way, which knows every reason. */
function setByBands(
  columns: EstimateColumns,
  area: number,
  bands: readonly StandardisedBand[],
  options: RateOptions,
): void {
  const outcome = directlyStandardisedRate(bands, options);
  if (outcome.kind === 'absent') {
    columns.reason[area] = columnReasons.indexOf(outcome.reason);
    return;
  }
  columns.value[area] = outcome.value;
  columns.lower[area] = outcome.lower ?? 0;
  columns.upper[area] = outcome.upper;
}
