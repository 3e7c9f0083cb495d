/** The door for those who want the statistics alone: each function needs nothing of the rest of the core. */
export { ageBandOf } from './age-bands.ts';
export { annualPercentChange, type YearlyChange } from './annual-percent-change.ts';
export { difference, percentChange } from './change.ts';
export { type ChangeSince, changesOverTime } from './changes-over-time.ts';
export { columnReasons, type EstimateColumns } from './columns/estimate-columns.ts';
export { proportions } from './columns/proportions.ts';
export { rates } from './columns/rates.ts';
export { standardisedRates } from './columns/standardised-rates.ts';
export { compareWithBenchmark, type GoodDirection, type Standing } from './compare-with-benchmark.ts';
export { composition } from './composition.ts';
export {
  type Confidence,
  confidenceOf,
  ninetyFivePercent,
  ninetyNinePointEightPercent,
  readConfidence,
} from './confidence.ts';
export { type Convention, phe, scotpho } from './convention.ts';
export {
  directlyStandardisedRate,
  type StandardisedBand,
  type StandardisedRate,
} from './directly-standardised-rate.ts';
export { binomialQuantile } from './distributions/binomial-quantile.ts';
export { chiSquareQuantile } from './distributions/chi-square-quantile.ts';
export { chiSquareTails } from './distributions/chi-square-tails.ts';
export { normalQuantile } from './distributions/normal-quantile.ts';
export { normalTails } from './distributions/normal-tails.ts';
export { studentQuantile } from './distributions/student-quantile.ts';
export { studentTails } from './distributions/student-tails.ts';
export type { Estimate } from './estimate.ts';
export { type SampleOptions, sampledPercentage } from './finite-population.ts';
export {
  type Funnel,
  type FunnelLimit,
  type PoissonSide,
  proportionFunnel,
  type RateFunnelOptions,
  rateFunnel,
  ratioFunnel,
} from './funnel/funnel-limits.ts';
export { type FunnelPoint, funnelPoint } from './funnel/funnel-points.ts';
export {
  proportionSignificance,
  rateSignificance,
  ratioSignificance,
  type Significance,
} from './funnel/funnel-significance.ts';
export type { RateRecord } from './funnel/records.ts';
export {
  type IndirectEstimate,
  type IndirectOptions,
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
  type ReferenceBand,
} from './indirectly-standardised.ts';
export type { DeprivationGroup } from './inequality/read-groups.ts';
export type { ValueKind } from './inequality/scale.ts';
export {
  type GroupRate,
  type InequalityRange,
  inequalityRange,
  type ScottishInequality,
  scottishInequality,
  type WithLimits,
} from './inequality/scottish-inequality.ts';
export {
  type InequalityLimits,
  type SlopeIndex,
  type SlopeIndexOptions,
  slopeIndexOfInequality,
} from './inequality/slope-index-of-inequality.ts';
export { byarLimits } from './intervals/byar.ts';
export { type EventLimits, eventLimits } from './intervals/event-limits.ts';
export { exactPoissonLimits } from './intervals/exact-poisson.ts';
export type { Limits } from './intervals/limits.ts';
export { wilsonLimits } from './intervals/wilson.ts';
export {
  type Expectancy,
  type ExpectancyAtAge,
  type GivenMortality,
  type LifeExpectancyOptions,
  lifeExpectancy,
} from './life-expectancy.ts';
export { abridgedStartAges } from './life-table.ts';
export { type Mean, mean } from './mean.ts';
export type { AbsenceReason, Absent, Given, Outcome } from './outcome.ts';
export { type ProportionOptions, proportion } from './proportion.ts';
export { type QuantileOptions, quantileGroups } from './quantile-groups.ts';
export { quantileOf } from './quantile-of.ts';
export { type Random, seededRandom } from './random.ts';
export { type RateOptions, rate } from './rate.ts';
export { type EventsIn, ratio, ratioOfRates } from './ratio.ts';
export { type RollingOptions, rollingMeans, rollingRates, rollingSums } from './rolling.ts';
export { type RollingPeriodLabel, rollingPeriodLabel, type YearKind } from './rolling-period-label.ts';
export { roundHalfAwayFromZero, roundHalfEven, roundToFigures } from './rounding.ts';
export {
  europeanStandardPopulation2013,
  europeanWeights,
  type StandardBand,
} from './standard-population.ts';
export {
  type RepeatedEvents,
  standardisedRateOfRepeatedEvents,
} from './standardised-rate-of-repeated-events.ts';
export { compareShares, type ShareComparison, type SurveyShare } from './survey/compare-shares.ts';
export { type Respondent, type WeightedShare, weightedShare } from './survey/weighted-share.ts';
export { type WeightedLine, type WeightedPoint, weightedFit } from './weighted-fit.ts';
export { type MonthValue, yearToDate } from './year-to-date.ts';
