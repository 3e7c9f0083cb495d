export { adoptIndicator } from './adaptation/adopt-indicator.ts';
export type { ChangeKind } from './adaptation/change-kind.ts';
export { compareDefinitions } from './adaptation/compare-definitions.ts';
export {
  comparePacks,
  type DefinitionDifference,
  type PackVersions,
  stepOfKind,
} from './adaptation/compare-packs.ts';
export { compareWithPack, type PackComparison, type PackDifference } from './adaptation/compare-with-pack.ts';
export type { DefinitionChange } from './adaptation/definition-change.ts';
export { effectiveDefinition, ejectIndicator } from './adaptation/eject-indicator.ts';
export type { ComparedKind } from './adaptation/field-class.ts';
export { overriddenFields, ownFields } from './adaptation/own-fields.ts';
export { type PackDefinitions, packDefinitions } from './adaptation/pack-definitions.ts';
export { type Adoption, planAdoption } from './adaptation/plan-adoption.ts';
export { recordPack } from './adaptation/record-pack.ts';
export {
  type UpgradeAction,
  type UpgradeAdvice,
  type UpgradeItem,
  upgradeAdvice,
} from './adaptation/upgrade-advice.ts';
export type { Area, AreaLevel } from './areas/area.ts';
export { areaLevels } from './areas/area.ts';
export { partsOfArea } from './areas/area-parts.ts';
export { areaNames, areasAtLevel } from './areas/areas.ts';
export { describeArea } from './areas/describe-area.ts';
export { explainUnknownArea } from './areas/explain-unknown-area.ts';
export { findArea, findAreas } from './areas/find-area.ts';
export { type PeerGroup, peerGroups, peersOf } from './areas/peers.ts';
export {
  type Definitions,
  defineDataset,
  defineFramework,
  defineIndicator,
  definePack,
  definePartnership,
  type PackDefinition,
} from './authoring/define.ts';
export type {
  DatasetDefinition,
  Definition,
  FrameworkDefinition,
  IndicatorAdaptation,
  IndicatorDefinition,
  PackManifest,
  PartnershipDefinition,
  WholeIndicator,
} from './authoring/definition.ts';
export { type DocumentEdit, type EditedDocument, editDocument } from './authoring/edit-document.ts';
export { printDocument } from './authoring/print-document.ts';
export { type StandardResult, type StandardSchema, schemas } from './authoring/schemas.ts';
export { type WorkspaceDefinition, workspaceFiles } from './authoring/workspace-files.ts';
export { workspaceOf } from './authoring/workspace-of.ts';
export { createCalculator } from './calculation/create-calculator.ts';
export type { Cube } from './calculation/cubes/cube.ts';
export { builtInEngine, type Engine } from './calculation/cubes/engine.ts';
export type { Gathered, GatheredRow } from './calculation/cubes/gathered.ts';
export { cubeOfGathered } from './calculation/cubes/gathered-cube.ts';
export { membersThatHold } from './calculation/cubes/members-that-hold.ts';
export { disclosedCalculator } from './calculation/disclosing/disclosed-calculator.ts';
export { type ExpectationOutcome, runExpectations } from './calculation/expectations.ts';
export { findScheme, judge, type RagColour, type RagOutcome } from './calculation/judging/rag.ts';
export { type Judging, schemeOf } from './calculation/judging/rag-context.ts';
export { judgementInWords, judgeResult } from './calculation/judging/rag-result.ts';
export { targetOf } from './calculation/judging/rag-target.ts';
export { type PeerFigure, pooledRateOfPeers, unweightedMeanOfPeers } from './calculation/peer-figures.ts';
export { compilePlan } from './calculation/plans/compile-plan.ts';
export type { Plan, PlanCondition, PlanValue } from './calculation/plans/plan.ts';
export { planKey } from './calculation/plans/plan-key.ts';
export { plansOf } from './calculation/plans/plans-of.ts';
export {
  type ResultRow,
  resultFields,
  resultRow,
  resultsCsv,
  resultText,
} from './calculation/result-row.ts';
export type { Calculator } from './calculation/results/calculator.ts';
export {
  type Change,
  type ChangeDirection,
  type ComparedValue,
  change,
  type Difference,
  differenceOf,
  directionOf,
  isPercentage,
} from './calculation/results/change.ts';
export { formatExactly, formatNumber } from './calculation/results/format-number.ts';
export { isWhole } from './calculation/results/is-whole.ts';
export type { IndicatorResult, Place, Reason, Status, Step } from './calculation/results/result.ts';
export { competitionRanks } from './calculation/schemes/competition-ranks.ts';
export { schemes } from './calculation/schemes/index.generated.ts';
export { missInWords, missOf } from './calculation/schemes/miss.ts';
export { ordinal } from './calculation/schemes/ordinal.ts';
export { type Printer, printerOf } from './calculation/schemes/printer.ts';
export type { Scheme } from './calculation/schemes/scheme.ts';
export type { AllowanceOptions, AllowedProblem, Settled } from './check/allowances/apply-allowances.ts';
export { checkInSteps, checkWithAllowances, checkWorkspace } from './check/check-workspace.ts';
export { withoutFigures } from './check/without-figures.ts';
export { columnOfMembers } from './data/column-of-members.ts';
export { type FileHead, layoutOfHeadings, readFileHead } from './data/file-head.ts';
export { isKey, type Layout, type MeasureDefinition, noCell } from './data/layout.ts';
export { cellState } from './data/table.ts';
export { assertNever, InternalError } from './diagnostics/internal-error.ts';
export type { Fix, Params, ParamValue, Problem, Related, Severity, TextEdit } from './diagnostics/problem.ts';
export {
  applyDisclosure,
  type DisclosableResult,
  type DisclosureTime,
} from './disclosure/apply-disclosure.ts';
export { areaSums } from './disclosure/area-sums.ts';
export type { CountSum } from './disclosure/count-sum.ts';
export { type DisclosurePolicy, disclosurePolicy, isTooSmall } from './disclosure/disclosure-policy.ts';
export { findLeaks } from './disclosure/leaks/find-leaks.ts';
export type {
  EarlierCount,
  Leak,
  Published,
  PublishedCount,
  PublishedRate,
  PublishedSum,
} from './disclosure/leaks/published.ts';
export { periodSums, type Stretch } from './disclosure/period-sums.ts';
export { roundColumn, roundToBase, type TieRule } from './disclosure/round-to-base.ts';
export { type CountToShow, type Suppression, suppressCounts } from './disclosure/suppress-counts.ts';
export { type CountTable, suppressRows, suppressTable, type TableCell } from './disclosure/suppress-table.ts';
export { type DatasetDraft, draftDataset } from './drafting/dataset/draft-dataset.ts';
export { draftIndicator, isMethod, type NewIndicator } from './drafting/draft-indicator.ts';
export { type DatasetNames, namesOfDataset } from './drafting/file-names.ts';
export { firstFiles, type NamedArea } from './drafting/first-files.ts';
export { allowHere } from './language/allow-here.ts';
export { methodChoices, type OutcomeChoice, outcomeChoices, outcomesInShort } from './language/choices.ts';
export { certainFix, chooseFixes } from './language/choose-fixes.ts';
export { type ColouredWord, colouredWords, type WordKind, wordKinds } from './language/coloured-words.ts';
export { completionsAt } from './language/complete.ts';
export type { WritingContext } from './language/complete-value.ts';
export { completionsWithData } from './language/complete-with-data.ts';
export { type Completion, type CompletionKind, documentationOf } from './language/completion.ts';
export { datasetsOf } from './language/data-headings.ts';
export { definitionsUnder, referencesUnder } from './language/data-navigation.ts';
export { type Description, describeAt } from './language/describe-place.ts';
export { findDocument, linkedIndicatorOf, numberedFramework } from './language/documents.ts';
export { editsForMoves, type FileMove } from './language/file-moves.ts';
export type { FileRange } from './language/file-range.ts';
export { definitionsOf, isSought, type WorkspaceItem } from './language/find-definitions.ts';
export { formatDocument } from './language/format-document.ts';
export {
  extendedBy,
  extending,
  inheritanceInShort,
  type Relative,
  relativeAt,
} from './language/hierarchy.ts';
export { type Hint, type HintKinds, headlineOf, hintsIn } from './language/hints.ts';
export { linkedPlacesAt } from './language/linked-places.ts';
export { linksIn, type TextLink } from './language/links.ts';
export {
  type ExpectationCoverage,
  expectationCoverage,
  type NamedExpectation,
  type NamedOutcome,
  namedExpectations,
  namedOutcomes,
} from './language/named-expectations.ts';
export { definitionsAt, highlightsAt, referencesAt } from './language/navigate.ts';
export { type OutlineItem, outlineOf } from './language/outline.ts';
export { findPackIndicator, type PackIndicator, packIndicatorsOf } from './language/pack-indicators.ts';
export { problemPage, readProblemPage } from './language/problem-page.ts';
export {
  type IndicatorChoices,
  type ProposedFiles,
  proposeAdoption,
  proposeIndicator,
} from './language/propose-indicator.ts';
export { queryInWords } from './language/query-words.ts';
export {
  createDataset,
  type DataFiles,
  type ProposedDataset,
  proposeDataset,
} from './language/refactor/create-dataset.ts';
export type { Refactoring, RefactoringPlace } from './language/refactor/refactoring.ts';
export { refactoringsAt } from './language/refactor/refactorings-at.ts';
export { rememberNames } from './language/remember-names.ts';
export { prepareRename, type RenamePlace, type Renaming, renameAt } from './language/rename.ts';
export type { RenameChoice } from './language/rename-choice.ts';
export { prepareHeadingRename, renameHeadingAt } from './language/rename-heading.ts';
export type { Signature, SignaturePart } from './language/signature.ts';
export { signatureAt } from './language/signature-at.ts';
export { type Fold, foldsOf, stretchesAround } from './language/stretches.ts';
export type { Calculation, CalculationMethod } from './model/calculation.ts';
export type { Column, Dataset } from './model/dataset.ts';
export { type DocumentKind, type DocumentModel, kindOfFile } from './model/document.ts';
export type { Framework } from './model/framework.ts';
export type { Alignment, Expectation, Indicator, Measure, SeriesBreak, Target } from './model/indicator.ts';
export type { Partnership } from './model/partnership.ts';
export type { RagScheme, SchemeName } from './model/rag.ts';
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
export { type Months, monthsOf } from './periods/months.ts';
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
export { explainedRules as rules } from './rules/explained-rules.ts';
export type { ExplainedRule as Rule } from './rules/rule.ts';
export { createRuleMemory, type RuleMemory } from './rules/running/rule-memory.ts';
export { jsonSchemaOf, languageVersion } from './schema/json-schema.ts';
export { type Assurance, assuranceOf } from './statistics/charts/assurance.ts';
export type { Chart, ChartPhase, ChartPoint, ChartPolarity, ChartSignal } from './statistics/charts/chart.ts';
export type { ChartAbsence, ChartKind } from './statistics/charts/chart-kind.ts';
export { type ChartOptions, drawChart } from './statistics/charts/draw-chart.ts';
export { countChart } from './statistics/charts/kinds/counts.ts';
export { type IndividualsOptions, individualsChart } from './statistics/charts/kinds/individuals.ts';
export { type ProportionsOptions, proportionChart } from './statistics/charts/kinds/proportions.ts';
export { type RatesOptions, rateChart } from './statistics/charts/kinds/rates.ts';
export { givenLine, meanLine, medianLine } from './statistics/charts/kinds/run-line.ts';
export type { ControlLimits } from './statistics/charts/limits.ts';
export type { Observation } from './statistics/charts/observation.ts';
export { anhoej } from './statistics/charts/rule-sets/anhoej.ts';
export { makingDataCount } from './statistics/charts/rule-sets/making-data-count.ts';
export { phsControlChart } from './statistics/charts/rule-sets/phs-control-chart.ts';
export { hisRunChart, phsRunChart } from './statistics/charts/rule-sets/phs-run-chart.ts';
export type { ChartRuleSet } from './statistics/charts/rule-sets/rule-set.ts';
export { roundHalfAwayFromZero } from './statistics/rounding.ts';
export { applyChanges } from './syntax/edit/text-change.ts';
export type { TextChange } from './syntax/edit/yaml-edit.ts';
export { formatYaml, type Lines } from './syntax/format/format-yaml.ts';
export { joined } from './text/joined.ts';
export { nearestWord } from './text/nearest-word.ts';
export { rangesTouch } from './text/ranges-touch.ts';
export type { Position, Range, Span } from './text/span.ts';
export type { Document } from './workspace/document.ts';
export type { FileContent, WorkspaceHost } from './workspace/host.ts';
export { createWorkspaceLoader, loadWorkspace, type WorkspaceLoader } from './workspace/load-workspace.ts';
export { readUse, type UsedPack, type VersionStep, versionStep } from './workspace/pack-version.ts';
export { type BuiltInPacks, loadBuiltInPacks, type PackFiles, packOf } from './workspace/packs.ts';
export { partnershipFolders } from './workspace/partnership-folders.ts';
export type {
  LinkedDataset,
  LinkedIndicator,
  LinkedMeasure,
  LinkedText,
  Origin,
  Workspace,
} from './workspace/workspace.ts';
