import type { Indicator, Measure } from '../core.ts';

type Confidence = NonNullable<Indicator['confidenceOf']>[string];
type Methodology = NonNullable<Indicator['methodology']>;
type Table<K extends string | undefined> = Readonly<Record<NonNullable<K>, string>>;

/** How far a fact can be trusted. */
export const certaintyWords: Table<Confidence> = {
  read: 'Read in the source.',
  readInCode: 'Read in the code that makes the figure.',
  derived: 'Worked out from facts that were read.',
  remembered: 'Remembered; not yet found in a source.',
};

/** Whether national figures come out. */
export const reportingWords: Table<NonNullable<Indicator['reporting']>['status']> = {
  reported: 'National figures are published',
  notReported: 'National figures are not published',
  suspended: 'National figures are suspended',
};

/** The sex that an indicator is about. */
export const sexWords: Table<Indicator['sex']> = { female: 'Females only.', male: 'Males only.' };

/** Which area a person or a stay belongs to. */
export const attributionWords: Table<Indicator['attributedBy']> = {
  residence: 'The area where the person lives.',
  treatment: 'The area where the treatment is given.',
};

/** What one unit of a number is. */
export const countsWords: Table<Measure['counts']> = {
  people: 'People.',
  stays: 'Stays. A stay joins the acute records of one time in hospital.',
  journeys:
    'Journeys. A journey joins the acute, geriatric and mental health records of one time in hospital.',
  episodes: 'Episodes. An episode is one hospital record; one time in hospital can have several.',
  attendances: 'Attendances.',
  days: 'Days.',
  deaths: 'Deaths.',
  services: 'Services.',
  money: 'Money.',
};

/** What says in which period something is counted. */
export const eventWords: Table<Measure['dateOf']> = {
  admission: 'Admission.',
  discharge: 'Discharge.',
  occupancy: 'Each day itself, in the period that it falls in.',
  death: 'Death.',
  survey: 'The wave of the survey.',
  census: 'The census.',
};

/** What kind of statistic a publisher calls its figure. */
export const statisticWords: Table<Methodology['statistic']> = {
  count: 'A count.',
  crudeRate: 'A crude rate.',
  proportion: 'A proportion.',
  directlyStandardisedRate: 'A directly standardised rate.',
  indirectlyStandardisedRatio: 'An indirectly standardised ratio.',
  indirectlyStandardisedProportion: 'An indirectly standardised proportion.',
  lifeExpectancy: 'Life expectancy.',
  score: 'A score.',
};

/** The confidence interval that comes out with a published figure. */
export const publishedIntervalWords: Table<NonNullable<Methodology['interval']>['method']> = {
  wilson: 'Wilson’s score method.',
  byar: 'Byar’s method.',
  dobsonByar: 'Byar’s limits carried over to a standardised rate (Dobson).',
  other: 'A method of the publisher’s own.',
  none: 'None is published.',
};
