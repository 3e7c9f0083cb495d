import { type Confidence, ninetyFivePercent } from './confidence.ts';

/** Where the schools of public health statistics differ: a named set of choices, given to a statistic as a whole. */
export interface Convention {
  readonly id: 'phe' | 'scotpho';
  /** The confidence of an interval when the caller names none. */
  readonly confidence: Confidence;
  /** A rate of fewer events has exact Poisson limits, of this many or more Byar's. */
  readonly exactPoissonBelow: number;
  /** A directly standardised rate of fewer events has no value. */
  readonly fewestEvents: number;
  /** A band without population: the rate has no value, or the band adds nothing to it. */
  readonly emptyBand: 'refused' | 'adds nothing';
  /** A lower limit of a rate that the formula does not give or gives below 0. */
  readonly missingLowerLimit: 'left out' | 'is 0';
  /** Decimals of percentages and their limits; undefined leaves all. */
  readonly percentageDecimals: number | undefined;
  /** How a sample narrows the interval of a percentage as it nears its population. */
  readonly finitePopulation: 'factor' | 'root of the factor';
  /** The variance of the chance to die in an age band, for life expectancy; with how the open last band is treated. */
  readonly lifeTableVariance: 'Silcocks' | 'Chiang 1984';
}

/** The choices of PHEindicatormethods 2.1.0 and the Fingertips guidance. */
export const phe: Convention = {
  id: 'phe',
  confidence: ninetyFivePercent,
  exactPoissonBelow: 10,
  fewestEvents: 10,
  emptyBand: 'refused',
  missingLowerLimit: 'left out',
  percentageDecimals: undefined,
  finitePopulation: 'factor',
  lifeTableVariance: 'Silcocks',
};

/** The choices of the Scottish Public Health Observatory's indicator production. */
export const scotpho: Convention = {
  id: 'scotpho',
  confidence: { level: 0.95, z: 1.96 },
  exactPoissonBelow: 0,
  fewestEvents: 0,
  emptyBand: 'adds nothing',
  missingLowerLimit: 'is 0',
  percentageDecimals: 2,
  finitePopulation: 'root of the factor',
  lifeTableVariance: 'Chiang 1984',
};
