import { findArea } from '../../areas/find-area.ts';
import type { Convention } from '../../statistics/convention.ts';
import {
  type IndirectEstimate,
  indirectlyStandardisedRatio,
} from '../../statistics/indirectly-standardised.ts';
import { eventLimits } from '../../statistics/intervals/event-limits.ts';
import { formatExactly, formatNumber } from '../results/format-number.ts';
import type { WorkingTable } from '../results/result.ts';
import { asksByBand } from './asks-by-band.ts';
import { choicesOf } from './choices.ts';
import { limitsInWords } from './limits-in-words.ts';
import { type InputBand, type Method, type MethodInterval, missing } from './method.ts';
import { missingFrom } from './outcome-to-method.ts';
import { times } from './quotient.ts';

/**
 * The events of an area over those that it would have with the rates of a reference area, band by band.
 *
 * @input   numerator: events, denominator: population, both split by a column, for the area and for the reference area
 * @result  observed over expected times `per` (100 if not given); exact Poisson limits below 10 events, Byar's from 10
 * @absent  nothing expected, or a reference band without population -> missing("calc/zero-denominator"); a negative count ->
 *          missing("calc/negative-count"); the reference area has no whole figures -> as they are. A ratio of few events has a value, and
 *          a wide interval; only disclosure control hides it
 * @source  Breslow & Day 1987; agrees with PHEindicatormethods 2.1.0 `calculate_ISRatio`, which does not catch that nothing is expected
 * @rounds  never; `decimals` is for the printed working
 */
export const indirectlyStandardisedRatioMethod: Method = {
  id: 'indirectlyStandardisedRatio',
  title: 'Indirectly standardised ratio',
  summary: "The events of an area over those expected with a reference area's rates, band by band.",
  source: 'Breslow & Day 1987; APHO Technical Briefing 3, page 8',
  inputs: [
    { name: 'numerator', what: 'The events, by band.' },
    { name: 'denominator', what: 'The population in which they could occur, by band.' },
  ],
  parameters: [
    { name: 'by', what: 'The column that says the bands, such as ages.', default: undefined },
    { name: 'reference', what: 'The area whose rates are expected of all.', default: undefined },
    { name: 'per', what: '100 where the reference is 100, 1 where it is 1.', default: 100 },
    { name: 'convention', what: 'Whose choices are followed where the schools differ.', default: 'phe' },
    { name: 'confidence', what: 'The confidence level as a fraction.', default: 0.95 },
  ],
  asks(asked) {
    const { calculation } = asked;
    if (calculation.method !== 'indirectlyStandardisedRatio') return [];
    const own = asksByBand(asked);
    const area = findArea(calculation.reference);
    if (area === undefined) {
      const message = `The reference "${calculation.reference}" is no area that is known.`;
      return { code: 'calc/unknown-comparator', message };
    }
    return [...own, ...own.map((ask) => ({ ...ask, name: referenceName[ask.name] ?? ask.name, area }))];
  },
  calculate(inputs, parameters) {
    const { per = 100, decimals } = parameters;
    const observed = inputs.get('numerator')?.value;
    const people = inputs.get('denominator')?.bands;
    const referenceEvents = inputs.get('referenceNumerator')?.bands;
    const referencePeople = inputs.get('referenceDenominator')?.bands;
    if (observed === undefined || !people || !referenceEvents || !referencePeople)
      return missing(
        'no-bands',
        'the calculation needs events and a population by band, here and of the reference.',
      );
    const bands = people.map((band, index) => ({
      label: band.label,
      observed: inputs.get('numerator')?.bands?.[index]?.value ?? 0,
      population: band.value,
      referenceEvents: referenceEvents[index]?.value ?? 0,
      referencePopulation: referencePeople[index]?.value ?? 0,
    }));
    const choices = choicesOf(parameters);
    const ratio = indirectlyStandardisedRatio(observed, bands, { per, ...choices });
    if (ratio.kind === 'absent') return missingFrom(ratio);
    const working = `${formatExactly(observed)} ÷ ${formatNumber(ratio.expected, 2)} expected${times(per)} = ${formatNumber(ratio.value, decimals)}`;
    const interval = intervalOf(ratio, { per, convention: choices.convention, decimals });
    return { kind: 'value', value: ratio.value, working, interval, table: tableOf(bands, people) };
  },
};

const referenceName: Readonly<Record<string, string>> = {
  numerator: 'referenceNumerator',
  denominator: 'referenceDenominator',
};

interface ComparedBand {
  readonly label: string;
  readonly observed: number;
  readonly population: number;
  readonly referenceEvents: number;
  readonly referencePopulation: number;
}

function tableOf(bands: readonly ComparedBand[], people: readonly InputBand[]): WorkingTable {
  const rows = bands.map(({ label, observed, population, referenceEvents, referencePopulation }) => {
    const rate = referenceEvents / referencePopulation;
    return { label, cells: [observed, population, rate * 100_000, population * rate] };
  });
  const sum = (column: number) => rows.reduce((total, { cells }) => total + (cells[column] ?? 0), 0);
  return {
    bands: people.every(({ ages }) => ages !== undefined) ? 'Ages' : 'Band',
    columns: [
      { title: 'Observed', decimals: undefined, isCount: true },
      { title: 'Population', decimals: undefined },
      { title: 'Reference rate per 100,000', decimals: 1 },
      { title: 'Expected', decimals: 2 },
    ],
    rows,
    total: { label: 'All', cells: [sum(0), sum(1), undefined, sum(3)] },
  };
}

function intervalOf(
  { lower, upper, observed, expected, confidence, method }: IndirectEstimate,
  {
    per,
    convention,
    decimals,
  }: { readonly per: number; readonly convention: Convention; readonly decimals: number },
): MethodInterval {
  const limits = eventLimits(observed, confidence, convention);
  const found = { method, confidence: confidence.level, events: observed, limits };
  const then = `÷ ${formatNumber(expected, 2)}${times(per)}`;
  const working = limitsInWords(found, then, { lower, upper }, decimals);
  return { lower, upper, confidence: confidence.level, method, working };
}
