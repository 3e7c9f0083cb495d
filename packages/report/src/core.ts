/** What the report takes from the core, in one place. */

export type { Area, AreaLevel } from '../../core/src/areas/area.ts';
export { areasAtLevel } from '../../core/src/areas/areas.ts';
export { findArea } from '../../core/src/areas/find-area.ts';
export { type PeerGroup, peerGroups, peersOf } from '../../core/src/areas/peers.ts';
export type { Calculator } from '../../core/src/calculation/calculator.ts';
export {
  type Change,
  type ChangeDirection,
  type ComparedValue,
  change,
  type Difference,
  differenceOf,
  directionOf,
  isPercentage,
} from '../../core/src/calculation/change.ts';
export { type ExpectationOutcome, runExpectations } from '../../core/src/calculation/expectations.ts';
export { formatExactly, formatNumber } from '../../core/src/calculation/format-number.ts';
export { judge, type RagColour, type RagOutcome } from '../../core/src/calculation/rag.ts';
export type { IndicatorResult, Place, Reason, Status, Step } from '../../core/src/calculation/result.ts';
export { roundHalfAwayFromZero } from '../../core/src/calculation/round.ts';
export { assertNever, InternalError } from '../../core/src/diagnostics/internal-error.ts';
export type { Problem, Severity } from '../../core/src/diagnostics/problem.ts';
export type { Calculation, CalculationMethod } from '../../core/src/model/calculation.ts';
export type { Framework } from '../../core/src/model/framework.ts';
export type {
  Alignment,
  Expectation,
  Indicator,
  Measure,
  SeriesBreak,
  Target,
} from '../../core/src/model/indicator.ts';
export type { Partnership } from '../../core/src/model/partnership.ts';
export type { RagScheme } from '../../core/src/model/rag.ts';
export type { Source } from '../../core/src/model/source.ts';
export { comparePeriods } from '../../core/src/periods/compare-periods.ts';
export { describePeriod } from '../../core/src/periods/describe-period.ts';
export { formatPeriod } from '../../core/src/periods/format-period.ts';
export { nextPeriod } from '../../core/src/periods/next-period.ts';
export { parsePeriod } from '../../core/src/periods/parse-period.ts';
export { partsOfPeriod } from '../../core/src/periods/parts-of-period.ts';
export type { Period, PeriodGrain } from '../../core/src/periods/period.ts';
export { periodKey } from '../../core/src/periods/period-key.ts';
export type { Condition, Literal, Query } from '../../core/src/query/ast.ts';
export type { Document } from '../../core/src/workspace/document.ts';
export type {
  LinkedDataset,
  LinkedIndicator,
  LinkedMeasure,
  Workspace,
} from '../../core/src/workspace/workspace.ts';
