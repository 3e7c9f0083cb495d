import { type Confidence, ninetyFivePercent } from './confidence.ts';
import { type Convention, phe } from './convention.ts';
import { readCount, readDivisor } from './given.ts';
import { abridgedStartAges, type LifeTableRow, lifeTable, type MortalityBand } from './life-table.ts';
import { type Absent, absent, found, type Given, type Outcome } from './outcome.ts';

/** Deaths and population of one age band, for the same area and years. */
export interface GivenMortality {
  /** The first age of the band. */
  readonly startAge: number;
  readonly deaths: Given;
  readonly population: Given;
}

/** The years that people of one age can expect to live. */
export interface Expectancy {
  readonly value: number;
  /** Undefined at an age that nobody reaches, where the value is 0. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly standardError: number;
  readonly confidence: Confidence;
  /** The deaths and the population from this age up. */
  readonly deaths: number;
  readonly population: number;
}

/** The life expectancy at the start of one age band. */
export interface ExpectancyAtAge {
  readonly startAge: number;
  readonly expectancy: Outcome<Expectancy>;
}

/** How life expectancy is worked out. */
export interface LifeExpectancyOptions {
  readonly confidence?: Confidence;
  readonly convention?: Convention;
  /** The first ages of the bands; 0, 1, 5, 10 and so on to 90 if not given. Scottish figures end with 85 or 90. */
  readonly startAges?: readonly number[];
}

/**
 * Life expectancy at every age from an abridged life table.
 *
 * @input   bands: deaths and population of every age band, the last one open; populations above 0
 * @result  years of life expected at the start of each band, with limits
 * @absent  deaths below 0 -> negative; a population of 0 -> zero-denominator; bands other than `startAges` -> does-not-match; deaths above
 *          population -> numerator-above-denominator; 5,000 people or fewer in all -> too-few; no deaths in the last band -> zero-numerator;
 *          a 95% interval wider than 20 years -> too-uncertain, for that age; missing; suppressed
 * @source  Chiang 1968 with Silcocks et al 2001, JECH 55:38-43 for the last band; agrees with PHEindicatormethods 2.1.0 `phe_life_expectancy`,
 *          which leaves the limits of a value that is too uncertain. Under `scotpho` the variance of Chiang 1984, none in the last band
 * @rounds  never
 */
export function lifeExpectancy(
  bands: readonly GivenMortality[],
  {
    convention = phe,
    confidence = convention.confidence,
    startAges = abridgedStartAges,
  }: LifeExpectancyOptions = {},
): Outcome<{ readonly ages: readonly ExpectancyAtAge[] }> {
  const read = readBands(bands, startAges);
  if ('kind' in read) return read;
  const table = lifeTable(read, convention.lifeTableVariance);
  return found({
    ages: table.map((row) => ({ startAge: row.startAge, expectancy: expectancyOf(row, confidence) })),
  });
}

function expectancyOf(
  { expectancy, standardError, deaths, population }: LifeTableRow,
  confidence: Confidence,
): Outcome<Expectancy> {
  if (ninetyFivePercent.z * standardError > widestHalf) {
    return absent('too-uncertain', 'the 95% interval is wider than 20 years.');
  }
  const halfWidth = confidence.z * standardError;
  const isReached = expectancy > 0;
  const lower = isReached ? expectancy - halfWidth : undefined;
  const upper = isReached ? expectancy + halfWidth : undefined;
  return { kind: 'value', value: expectancy, lower, upper, standardError, confidence, deaths, population };
}

const widestHalf = 10;
const fewestPeople = 5000;

function readBands(
  bands: readonly GivenMortality[],
  startAges: readonly number[],
): readonly MortalityBand[] | Absent {
  const read: MortalityBand[] = [];
  const inOrder = [...bands].sort((a, b) => a.startAge - b.startAge);
  for (const { startAge, deaths: givenDeaths, population: givenPopulation } of inOrder) {
    const deaths = readCount(givenDeaths, `the count of deaths from age ${startAge}`);
    if (typeof deaths !== 'number') return deaths;
    const population = readDivisor(givenPopulation, `the population from age ${startAge}`);
    if (typeof population !== 'number') return population;
    read.push({ startAge, deaths, population });
  }
  const rises = startAges.every((age, index) =>
    index === 0 ? age === 0 : age > (startAges[index - 1] ?? 0),
  );
  if (!rises || startAges.length < 2) {
    return absent('does-not-match', 'the age bands that are asked for do not rise from 0.');
  }
  if (read.length !== startAges.length || read.some(({ startAge }, index) => startAge !== startAges[index])) {
    return absent('does-not-match', `a life table needs the bands that start at ${startAges.join(', ')}.`);
  }
  const over = read.find(({ deaths, population }) => deaths > population);
  if (over !== undefined) {
    return absent(
      'numerator-above-denominator',
      `from age ${over.startAge} there are more deaths than people.`,
    );
  }
  const people = read.reduce((sum, { population }) => sum + population, 0);
  if (people <= fewestPeople) {
    return absent('too-few', `there are ${people} people, and a life table needs more than ${fewestPeople}.`);
  }
  if (read.at(-1)?.deaths === 0) {
    return absent('zero-numerator', 'nobody died in the last age band, so nothing says how long it lasts.');
  }
  return read;
}
