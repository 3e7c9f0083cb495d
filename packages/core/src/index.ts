export type { Area, AreaLevel } from './areas/area.ts';
export { areaLevels } from './areas/area.ts';
export { partsOfArea } from './areas/area-parts.ts';
export { areaNames, areasAtLevel } from './areas/areas.ts';
export { describeArea } from './areas/describe-area.ts';
export { explainUnknownArea } from './areas/explain-unknown-area.ts';
export { findArea, findAreas } from './areas/find-area.ts';
export { type PeerGroup, peerGroups, peersOf } from './areas/peers.ts';
export type { Calculator } from './calculation/calculator.ts';
export {
  type Change,
  type ChangeDirection,
  type ComparedValue,
  change,
  type Difference,
  differenceOf,
  directionOf,
  isPercentage,
} from './calculation/change.ts';
export { createCalculator } from './calculation/create-calculator.ts';
export { type ExpectationOutcome, runExpectations } from './calculation/expectations.ts';
export { formatExactly, formatNumber } from './calculation/format-number.ts';
export { judge, type RagColour, type RagOutcome } from './calculation/rag.ts';
export type { IndicatorResult, Place, Reason, Status, Step } from './calculation/result.ts';
export { roundHalfAwayFromZero } from './calculation/round.ts';
export { checkWorkspace } from './check/check-workspace.ts';
export { assertNever, InternalError } from './diagnostics/internal-error.ts';
export type { Fix, Params, ParamValue, Problem, Related, Severity, TextEdit } from './diagnostics/problem.ts';
export type { Calculation, CalculationMethod } from './model/calculation.ts';
export type { Column, Dataset } from './model/dataset.ts';
export { type DocumentKind, type DocumentModel, kindOfFile } from './model/document.ts';
export type { Framework } from './model/framework.ts';
export type { Alignment, Expectation, Indicator, Measure, SeriesBreak, Target } from './model/indicator.ts';
export type { Partnership } from './model/partnership.ts';
export type { RagScheme } from './model/rag.ts';
export type { Source } from './model/source.ts';
export { compiledFolders, compilePack } from './pack-module/compile-pack.ts';
export type {
  CompiledFramework,
  CompiledIndicator,
  CompiledItem,
  CompiledPack,
  Frozen,
} from './pack-module/compiled-pack.ts';
export { isCompiledFrom } from './pack-module/print-part.ts';
export { comparePeriods } from './periods/compare-periods.ts';
export { describePeriod } from './periods/describe-period.ts';
export { formatPeriod } from './periods/format-period.ts';
export { nextPeriod } from './periods/next-period.ts';
export { parsePeriod } from './periods/parse-period.ts';
export { partsOfPeriod } from './periods/parts-of-period.ts';
export { type Period, type PeriodGrain, periodGrains } from './periods/period.ts';
export { periodKey } from './periods/period-key.ts';
export {
  type AggregateFunction,
  aggregateFunctions,
  type Condition,
  type Formula,
  type Literal,
  type Name,
  type Query,
} from './query/ast.ts';
export { parseFormula } from './query/parse-formula.ts';
export { parseQuery } from './query/parse-query.ts';
export { printQuery } from './query/print-query.ts';
export { rules } from './rules/index.generated.ts';
export type { Rule } from './rules/rule.ts';
export { jsonSchemaOf, languageVersion } from './schema/json-schema.ts';
export { nearestWord } from './text/nearest-word.ts';
export type { Position, Range, Span } from './text/span.ts';
export type { Document } from './workspace/document.ts';
export type { FileContent, WorkspaceHost } from './workspace/host.ts';
export { createWorkspaceLoader, loadWorkspace, type WorkspaceLoader } from './workspace/load-workspace.ts';
export { partnershipFolders } from './workspace/partnership-folders.ts';
export type {
  LinkedDataset,
  LinkedIndicator,
  LinkedMeasure,
  LinkedText,
  Origin,
  Workspace,
} from './workspace/workspace.ts';
