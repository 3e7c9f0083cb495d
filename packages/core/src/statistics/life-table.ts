import type { Convention } from './convention.ts';

/** The first ages of the 20 bands of an abridged life table: the first year, the next four, then fives to 90 and over. */
export const abridgedStartAges: readonly number[] = [
  0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90,
];

/** Deaths and population of a band as numbers. */
export interface MortalityBand {
  readonly startAge: number;
  readonly deaths: number;
  readonly population: number;
}

/** What a life table says of one age. */
export interface LifeTableRow {
  readonly startAge: number;
  readonly expectancy: number;
  readonly standardError: number;
  /** From this age up. */
  readonly deaths: number;
  readonly population: number;
}

/**
 * An abridged life table: the course of 100,000 lives with the death rates of the bands.
 *
 * @input   bands in the order of age, the last one open, deaths in it above 0, deaths <= population
 * @result  for each age the years that are expected and their standard error
 * @absent  nothing; the callers keep to the input above
 * @source  Chiang 1968, pages 189-214; Newell 1994, pages 63-81; last band by Silcocks, Jenner and Reza 2001
 * @rounds  never
 */
export function lifeTable(
  bands: readonly MortalityBand[],
  variance: Convention['lifeTableVariance'],
): readonly LifeTableRow[] {
  const ages = bands.map((band, index) => ageOf(band, bands[index + 1], variance));
  let alive = 100_000;
  const lives = ages.map(({ chanceToDie }) => {
    const atStart = alive;
    alive *= 1 - chanceToDie;
    return { atStart, atEnd: alive };
  });
  const rows: LifeTableRow[] = [];
  let [years, spread, deaths, population, next] = [0, 0, 0, 0, 0];
  for (let index = bands.length - 1; index >= 0; index--) {
    const [band, age, life] = [bands[index], ages[index], lives[index]];
    if (band === undefined || age === undefined || life === undefined) continue;
    const { width, lived, rate } = age;
    const died = life.atStart - life.atEnd;
    years += age.isLast ? life.atStart / rate : width * (life.atEnd + lived * died);
    const reach = age.isLast ? life.atStart / 2 : life.atStart * ((1 - lived) * width + next);
    spread += age.variance * reach * reach;
    deaths += band.deaths;
    population += band.population;
    const expectancy = life.atStart === 0 ? 0 : years / life.atStart;
    const standardError = life.atStart === 0 ? 0 : Math.sqrt(spread) / life.atStart;
    rows.unshift({ startAge: band.startAge, expectancy, standardError, deaths, population });
    next = expectancy;
  }
  return rows;
}

/** The share of the band that those who die in it live: little of the first year, half of any other. */
const livedInFirstYear = 0.1;
const livedInOther = 0.5;

function ageOf(band: MortalityBand, next: MortalityBand | undefined, kind: Convention['lifeTableVariance']) {
  const { startAge, deaths, population } = band;
  const rate = deaths / population;
  const lived = startAge === 0 ? livedInFirstYear : livedInOther;
  if (next === undefined) {
    // The open band lasts as long as its death rate says; all die in it.
    const variance = kind === 'Silcocks' ? 4 / (deaths * rate * rate) : 0;
    return { width: 2 / rate, lived, rate, chanceToDie: 1, variance, isLast: true };
  }
  const width = next.startAge - startAge;
  const chance = (rate * width) / (1 + rate * width * (1 - lived));
  const chanceToDie = deaths <= population / width / lived ? chance : 1;
  return { width, lived, rate, chanceToDie, variance: varianceOf(), isLast: false };

  function varianceOf(): number {
    if (deaths === 0) return 0;
    if (kind === 'Silcocks') return (chanceToDie ** 2 * (1 - chanceToDie)) / deaths;
    const base = 1 + (1 - lived) * width * rate;
    return Math.max(0, (width ** 2 * rate * (1 - lived * width * rate)) / (population * base ** 3));
  }
}
