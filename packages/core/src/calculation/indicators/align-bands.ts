import { parseAge } from '../../data/parse-age.ts';
import type { AgeBand } from '../../data/table.ts';
import { europeanStandardPopulation2013 } from '../../statistics/standard-population.ts';
import type { BandReading } from '../measures/read-bands.ts';
import type { Reading } from '../measures/read-measure.ts';
import type { InputBand } from '../methods/method.ts';
import type { Reason } from '../results/result.ts';
import { type AgeStretch, ageLabel, endOf, overlapIn, stretchesOf } from './age-stretches.ts';
import { isDenominator } from './calculation-inputs.ts';

/** The bands of each input by its name: the same bands in the same order. */
export type AlignedBands = ReadonlyMap<string, readonly InputBand[]>;

interface SplitInput {
  readonly name: string;
  readonly title: string;
  readonly bands: readonly BandReading[];
}

/**
 * Puts the bands of several numbers beside one another: ages by the years they hold, so that single years and five-year bands meet in
 * the wider ones; other bands by their texts. A count that has no rows in a band is 0 there; a population must be there for each band
 * that anything is counted in. For a standard population all bands must be ages, and each lies in bands of that population.
 */
export function alignBands(
  readings: ReadonlyMap<string, Reading>,
  isStandardised: boolean,
): AlignedBands | Reason {
  const inputs: SplitInput[] = [];
  for (const [name, { bands, step }] of readings) {
    if (bands === undefined) continue;
    if ('code' in bands) return { code: bands.code, message: `${step.title}: ${bands.message}` };
    inputs.push({ name, title: step.title, bands });
  }
  const ageless = inputs.find(({ bands }) => bands.some(({ ages }) => ages === undefined));
  if (ageless !== undefined && isStandardised) return withoutAge(ageless);
  return ageless === undefined ? byAges(inputs, isStandardised) : byTexts(inputs);
}

function byTexts(inputs: readonly SplitInput[]): AlignedBands | Reason {
  const texts = [...new Set(inputs.flatMap(({ bands }) => bands.map(({ text }) => text)))].sort();
  return fill(
    inputs,
    texts.map((text) => ({
      label: text === '' ? 'not known' : text,
      ages: undefined,
      holds: (band) => band.text === text,
    })),
  );
}

function byAges(inputs: readonly SplitInput[], isStandardised: boolean): AlignedBands | Reason {
  for (const { title, bands } of inputs) {
    const overlap = overlapIn(bands.flatMap(({ ages }) => ages ?? []));
    if (overlap !== undefined) {
      const [first, second] = overlap.map(ageLabel);
      return {
        code: 'calc/bands-overlap',
        message: `${title}: the ages ${first} and ${second} overlap, so that people would be counted twice; leave one out in the query.`,
      };
    }
  }
  const counted = inputs.flatMap(({ bands }) => bands.flatMap(({ ages }) => ages ?? []));
  const people = inputs.filter(({ name }) => isDenominator(name));
  const stretches = stretchesOf(counted, isStandardised ? standardAges : []);
  return fill(
    inputs,
    stretches.map((stretch) => {
      const known = people.map(({ bands }) => within(bands, stretch)).find(({ length }) => length > 0);
      const ages = coveredBy(known ?? []) ?? { from: stretch.from, to: stretch.to };
      return { label: ageLabel(ages), ages, holds: isIn(stretch) };
    }),
  );
}

const standardAges = europeanStandardPopulation2013.flatMap(({ ageBand }) => parseAge(ageBand) ?? []);

interface Slot {
  readonly label: string;
  readonly ages: AgeBand | undefined;
  holds(band: BandReading): boolean;
}

function fill(inputs: readonly SplitInput[], slots: readonly Slot[]): AlignedBands | Reason {
  const aligned = new Map<string, readonly InputBand[]>();
  for (const { name, title, bands } of inputs) {
    const filled: InputBand[] = [];
    for (const { label, ages, holds } of slots) {
      const held = bands.filter(holds);
      if (held.length === 0 && isDenominator(name)) return lacksBand(title, label);
      if (ages !== undefined && reachesBeyond(held, ages)) return lacksBand(title, label);
      filled.push({ label, ages, value: held.reduce((sum, { value }) => sum + value, 0) });
    }
    aligned.set(name, filled);
  }
  return aligned;
}

function within(bands: readonly BandReading[], stretch: AgeStretch): readonly BandReading[] {
  return bands.filter(isIn(stretch));
}

function isIn({ from, to }: AgeStretch): (band: BandReading) => boolean {
  return ({ ages }) => ages !== undefined && ages.from >= from && ages.from <= endOf({ to });
}

/** From the youngest to the oldest; undefined for no bands. */
function coveredBy(bands: readonly BandReading[]): AgeBand | undefined {
  const ages = bands.flatMap((band) => band.ages ?? []).sort((a, b) => a.from - b.from);
  const [first, last] = [ages[0], ages.at(-1)];
  return first && last && { from: first.from, to: last.to };
}

function reachesBeyond(held: readonly BandReading[], ages: AgeBand): boolean {
  return held.some((band) => band.ages && (band.ages.from < ages.from || endOf(band.ages) > endOf(ages)));
}

function lacksBand(title: string, label: string): Reason {
  return {
    code: 'calc/bands-do-not-match',
    message: `${title}: the data do not have the band ${label}, or not the same ages in it, which the others have.`,
  };
}

function withoutAge({ title, bands }: SplitInput): Reason {
  const { text = '' } = bands.find(({ ages }) => ages === undefined) ?? {};
  return {
    code: 'calc/band-without-age',
    message: `${title}: ${text === '' ? 'an empty text' : `"${text}"`} names no ages, so the standard population has no weight for it; leave its rows out in the query.`,
  };
}
