/** A band of a standard population with the weight that it has in a standardised rate. */
export interface StandardBand {
  /** `0-4`, `90+`. */
  readonly ageBand: string;
  readonly weight: number;
}

/** The European Standard Population of 2013 in its 19 bands of five years, for one sex or for both together; 100,000 in all. */
export const europeanStandardPopulation2013: readonly StandardBand[] = [
  { ageBand: '0-4', weight: 5000 },
  { ageBand: '5-9', weight: 5500 },
  { ageBand: '10-14', weight: 5500 },
  { ageBand: '15-19', weight: 5500 },
  { ageBand: '20-24', weight: 6000 },
  { ageBand: '25-29', weight: 6000 },
  { ageBand: '30-34', weight: 6500 },
  { ageBand: '35-39', weight: 7000 },
  { ageBand: '40-44', weight: 7000 },
  { ageBand: '45-49', weight: 7000 },
  { ageBand: '50-54', weight: 7000 },
  { ageBand: '55-59', weight: 6500 },
  { ageBand: '60-64', weight: 6000 },
  { ageBand: '65-69', weight: 5500 },
  { ageBand: '70-74', weight: 5000 },
  { ageBand: '75-79', weight: 4000 },
  { ageBand: '80-84', weight: 2500 },
  { ageBand: '85-89', weight: 1500 },
  { ageBand: '90+', weight: 1000 },
];

/**
 * The weights of the European Standard Population for people of some ages only. A band that is cut has its share of the weight by
 * single years: the 4 of 5 years from 16 to 19 have 4,400 of 5,500.
 *
 * @input   from, to: the youngest and the oldest whole year of age; `to` undefined for no upper age
 * @result  the bands that hold people of these ages, each with its weight; `ageBand` keeps its name though it is cut
 * @absent  ages outside 0 to 90 -> an empty list
 * @source  Eurostat 2013; agrees with ScotPHO's weights for 16 and over, under 16, 0 to 25, 11 to 25 and 15 to 25
 * @rounds  never
 */
export function europeanWeights(from: number, to?: number): readonly StandardBand[] {
  return europeanStandardPopulation2013.flatMap(({ ageBand, weight }, index) => {
    const first = index * 5;
    const isOpen = index === europeanStandardPopulation2013.length - 1;
    if (isOpen) return to === undefined && from <= first ? [{ ageBand, weight }] : [];
    const years = Math.min(first + 4, to ?? first + 4) - Math.max(first, from) + 1;
    return years > 0 ? [{ ageBand, weight: (weight * years) / 5 }] : [];
  });
}
