import type { Confidence } from '../../statistics/confidence.ts';
import {
  directlyStandardisedRate,
  type StandardisedRate,
} from '../../statistics/directly-standardised-rate.ts';
import { byarLimits } from '../../statistics/intervals/byar.ts';
import { europeanWeights } from '../../statistics/standard-population.ts';
import { formatExactly, formatNumber } from '../results/format-number.ts';
import type { WorkingTable } from '../results/result.ts';
import { asksByBand } from './asks-by-band.ts';
import { choicesOf } from './choices.ts';
import { limitsInWords } from './limits-in-words.ts';
import { type InputBand, type Method, type MethodInterval, missing } from './method.ts';
import { missingFrom } from './outcome-to-method.ts';

/**
 * The rate that an area would have if its people had the ages of the European Standard Population.
 *
 * @input   numerator: events, denominator: population, both split by age; the bands of both meet in those of the standard population
 * @result  the rate per `per` (100,000 if not given); Dobson's interval on Byar's limits of all events
 * @absent  fewer than 10 events in all -> missing("calc/too-few"); a band without population -> missing("calc/zero-denominator"); a
 *          negative count -> missing("calc/negative-count"). Under `scotpho` no count is too small and such a band adds nothing. A band
 *          that has no rows of events has none; an empty cell is not known, and then nor is the rate, where R counts it as none
 * @source  Dobson et al 1991, Stat Med 10:457-462; agrees with PHEindicatormethods 2.1.0 `calculate_dsr`
 * @rounds  never; `decimals` is for the printed working
 */
export const directlyStandardisedRateMethod: Method = {
  id: 'directlyStandardisedRate',
  title: 'Directly standardised rate',
  summary: "The rate that an area would have with the ages of a standard population, with Dobson's interval.",
  source: 'Dobson et al 1991, Statistics in Medicine 10:457-462; APHO Technical Briefing 3, page 8',
  inputs: [
    { name: 'numerator', what: 'The events, by age.' },
    { name: 'denominator', what: 'The population in which they could occur, by age.' },
  ],
  parameters: [
    { name: 'by', what: 'The column that says the ages.', default: undefined },
    {
      name: 'standardPopulation',
      what: 'The population that gives the ages their weights.',
      default: undefined,
    },
    { name: 'per', what: 'Per how many of the population.', default: 100_000 },
    { name: 'convention', what: 'Whose choices are followed where the schools differ.', default: 'phe' },
    { name: 'confidence', what: 'The confidence level as a fraction.', default: 0.95 },
  ],
  asks: asksByBand,
  calculate(inputs, parameters) {
    const { per = 100_000, decimals } = parameters;
    const [events, people] = [inputs.get('numerator')?.bands, inputs.get('denominator')?.bands];
    if (events === undefined || people === undefined)
      return missing('no-bands', 'the calculation needs events and a population by age.');
    const bands = people.map((band, index) => ({
      label: band.label,
      events: events[index]?.value ?? 0,
      population: band.value,
      weight: weightOf(band),
    }));
    const choices = choicesOf(parameters);
    const rate = directlyStandardisedRate(bands, { per, ...choices });
    if (rate.kind === 'absent') return missingFrom(rate);
    const table = tableOf(bands, per);
    const weights = table.total.cells[3] ?? 0;
    const working = `${formatNumber(table.total.cells[4] ?? 0, 2)} expected ÷ ${formatExactly(weights)} of the standard population × ${formatExactly(per)} = ${formatNumber(rate.value, decimals)}`;
    return {
      kind: 'value',
      value: rate.value,
      working,
      interval: intervalOf(rate, choices.confidence, decimals),
      table,
    };
  },
};

/** The years that a band holds, in the standard population; its last band is open and has its weight whole. */
function weightOf({ ages }: InputBand): number {
  if (ages === undefined) return 0;
  const to = ages.to !== undefined && ages.to >= 90 ? undefined : ages.to;
  return europeanWeights(ages.from, to).reduce((sum, { weight }) => sum + weight, 0);
}

interface WeighedBand {
  readonly label: string;
  readonly events: number;
  readonly population: number;
  readonly weight: number;
}

function tableOf(bands: readonly WeighedBand[], per: number): WorkingTable {
  const rows = bands.map(({ label, events, population, weight }) => {
    const rate = population === 0 ? 0 : events / population;
    return { label, cells: [events, population, rate * per, weight, rate * weight] };
  });
  const sum = (column: number) => rows.reduce((total, { cells }) => total + (cells[column] ?? 0), 0);
  return {
    bands: 'Ages',
    columns: [
      { title: 'Events', decimals: undefined, isCount: true },
      { title: 'Population', decimals: undefined },
      { title: `Rate per ${formatExactly(per)}`, decimals: 1 },
      { title: 'Standard population', decimals: undefined },
      { title: 'Expected in it', decimals: 2 },
    ],
    rows,
    total: { label: 'All', cells: [sum(0), sum(1), undefined, sum(3), sum(4)] },
  };
}

function intervalOf(
  { value, lower, upper, events }: StandardisedRate,
  confidence: Confidence,
  decimals: number,
): MethodInterval {
  const limits = byarLimits(events, confidence);
  const perEvent = limits === undefined ? 0 : (upper - value) / (limits.upper - events);
  const found = { method: 'Byar', confidence: confidence.level, events, limits };
  const then = `each event more or fewer counts ${formatNumber(perEvent, 4)} (Dobson)`;
  const working = limitsInWords(found, then, { lower, upper }, decimals);
  return { lower, upper, confidence: confidence.level, method: 'Dobson', working };
}
