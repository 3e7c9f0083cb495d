import type { ChangeDirection, RagColour, Status } from '../core.ts';
import type { DefinitionView } from './definition-view.ts';
import type { ExpectationView, PlaceView, ProblemView, SourceView, StepView } from './evidence-view.ts';

/** Everything one page says about an indicator for an area and a period, as plain data with the sentences already written. */
export interface IndicatorView {
  /** The partnership whose report this is part of, as it is printed. */
  readonly partnership: string | undefined;
  readonly identity: IdentityView;
  readonly area: AreaView;
  readonly headline: HeadlineView;
  readonly target: TargetFactView;
  /** The colour of a scheme that does not look at the target; undefined where the scheme does, or there is none. */
  readonly status: StatusFactView | undefined;
  readonly change: FactView;
  /** One for Scotland and two for each peer group, its unweighted mean and its pooled rate; empty when nothing is compared. */
  readonly comparisons: readonly ComparisonView[];
  readonly trend: TrendView;
  readonly statutory: StatutoryView;
  readonly rank: RankView;
  readonly working: readonly StepView[];
  readonly definition: DefinitionView;
  /** What would have to be added before there is a value, in a sentence; undefined once data are named. Then there is no figure to show. */
  readonly toCalculate: string | undefined;
  readonly caveats: readonly string[];
  /** What helps to understand the figures and limits nothing. */
  readonly notes: readonly string[];
  readonly breaks: readonly BreakView[];
  readonly lookalikes: readonly LookalikeView[];
  readonly sources: readonly SourceView[];
  readonly expectations: readonly ExpectationView[];
  readonly problems: readonly ProblemView[];
  readonly written: WrittenView;
  /** What else the page could show; for a form or for links. */
  readonly choices: ChoicesView;
}

/** Where the parts that stand at the top of the page are written. */
export interface WrittenView {
  readonly title: PlaceView | undefined;
  readonly calculation: PlaceView | undefined;
  readonly numerator: PlaceView | undefined;
  readonly denominator: PlaceView | undefined;
  readonly target: PlaceView | undefined;
}

/** What the indicator is called and what it is about. */
export interface IdentityView {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly aliases: readonly string[];
  readonly alignments: readonly AlignmentView[];
  /** Said when national figures are not published or are suspended; undefined when they are reported. */
  readonly reporting: string | undefined;
}

/** An outcome or priority that the indicator is about. */
export interface AlignmentView {
  /** As the file writes it: `9`, or `plan/priority`. */
  readonly reference: string;
  /** The framework and item it leads to; undefined when no framework of the workspace has it. */
  readonly found: { readonly framework: string; readonly item: string } | undefined;
  readonly framework: string | undefined;
  readonly item: string;
  /** The outcome in its own words; undefined when no framework of the workspace has it. */
  readonly text: string | undefined;
  readonly shortTitle: string | undefined;
  /** Who says that the indicator belongs here, in a sentence. */
  readonly authority: string | undefined;
  /** How far that is known, in a sentence. */
  readonly certainty: string | undefined;
}

/** An area, with its level in words. */
export interface AreaView {
  readonly code: string;
  readonly name: string;
  /** `partnership`, `council` ... in words for a sentence. */
  readonly level: string;
}

/** A period, in short and in full. */
export interface PeriodView {
  /** Unique among periods; safe in an address. */
  readonly key: string;
  /** `2023/24`. */
  readonly text: string;
  /** `financial year 2023/24, April 2023 to March 2024`. */
  readonly description: string;
}

/** A value as it is printed, with what must stand beside it. Numbers are unrounded. */
export interface Figure {
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** `1,155.7`, `59.6%`, or `suppressed`, `no value`. */
  readonly text: string;
  /** `1,143.0 to 1,168.4`. */
  readonly interval: string | undefined;
  readonly status: Status;
  /** The status in a word or two: `Final`, `Not complete`. */
  readonly statusText: string;
  /** Why there is no value or not a whole one. */
  readonly reason: string | undefined;
}

/** The figure of the page, with all that must travel with it. */
export interface HeadlineView extends Figure {
  readonly period: PeriodView;
  /** What the number counts, to stand beside it; undefined for a bare per cent. */
  readonly unit: string | undefined;
  /** `95% confidence interval, Byar's method`. */
  readonly intervalText: string | undefined;
  /** `31,905 bed days`, where there is a numerator. */
  readonly numerator: string | undefined;
  readonly denominator: string | undefined;
  readonly notes: readonly string[];
  readonly vintage: readonly string[];
}

/** What a comparison found. Colour words belong to the target alone; better and worse to the rest. */
export type Verdict = RagColour | ChangeDirection | 'none';

/** One fact about the value. No two of them are ever made into one. */
export interface FactView {
  readonly title: string;
  readonly verdict: Verdict;
  /** A shape that says the same as the colour does. */
  readonly symbol: string;
  /** `Red: target missed`, `Worse`. */
  readonly words: string;
  /** The numbers behind the words, or why there is no verdict. */
  readonly sentence: string;
  readonly notes: readonly string[];
}

/** How the value stands against the target of its own period. */
export interface TargetFactView extends FactView {
  /** `Green`, `Amber`, `Red`; undefined when nothing was judged. */
  readonly colourName: string | undefined;
  /** `at most 1,000.0`. */
  readonly target: string | undefined;
  /** How red, amber and green are decided. */
  readonly scheme: string | undefined;
  readonly source: string | undefined;
}

/** The red, amber or green of a scheme that compares with something other than the target. */
export interface StatusFactView extends FactView {
  readonly colourName: string | undefined;
  /** How red, amber and green are decided. */
  readonly scheme: string;
}

/** How the value stands against Scotland, or against the unweighted mean or the pooled rate of a peer group. */
export interface ComparisonView extends FactView {
  readonly id: string;
  /** Which figure of the other side it is; the two of a peer group differ. */
  readonly kind: 'area' | 'unweightedMean' | 'pooledRate';
  readonly figure: Figure;
  /** For peers: who they are. */
  readonly members: readonly string[];
}

/** The series of the area beside its comparators and targets. */
export interface TrendView {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
  readonly areaName: string;
  readonly unit: string | undefined;
  readonly decimals: number;
  readonly isPercentage: boolean;
  /** The name of the peer group, when there is one. */
  readonly peersName: string | undefined;
  /** Oldest first. */
  readonly points: readonly TrendPointView[];
}

/** One period of the series. */
export interface TrendPointView {
  readonly period: PeriodView;
  readonly area: Figure;
  readonly scotland: Figure | undefined;
  readonly peers: Figure | undefined;
  readonly target: TargetView | undefined;
  /** The break that comes just before this point; no line is drawn across it. */
  readonly breakBefore: BreakView | undefined;
}

/** The limits of a target, and the same in words. */
export interface TargetView {
  readonly atMost: number | undefined;
  readonly atLeast: number | undefined;
  readonly text: string;
}

/** A break in the series: the first period that cannot be compared with those before. */
export interface BreakView {
  readonly period: PeriodView;
  readonly reason: string;
  readonly source: string | undefined;
  readonly place: PlaceView | undefined;
}

/** An indicator of another set that looks like this one. */
export interface LookalikeView {
  /** A twin is about the same thing; the others must never be compared. */
  readonly kind: 'twin' | 'notComparable';
  readonly id: string;
  /** Undefined when no file or pack here has it. */
  readonly title: string | undefined;
  /** How the two differ. */
  readonly text: string;
  readonly notes: readonly string[];
}

/** The reporting year and the five before it. Years without a value are there, with the reason. */
export interface StatutoryView {
  readonly title: string;
  readonly rows: readonly StatutoryRowView[];
  /** Why a row has no value; undefined when all have one. */
  readonly note: string | undefined;
}

/** One year of the statutory table. */
export interface StatutoryRowView extends TrendPointView {
  /** The verdict against the target of that year. */
  readonly rag: TargetFactView;
  /** The verdict of a scheme that does not look at the target. */
  readonly judged: StatusFactView | undefined;
  readonly isReportingYear: boolean;
  readonly isSelected: boolean;
}

/** Where the area stands among all areas of its level. */
export interface RankView {
  /** `31 partnerships`. */
  readonly among: string;
  /** `24th of 31 partnerships`; undefined when areas are not ranked or the area has no value. */
  readonly text: string | undefined;
  readonly sentence: string;
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
  /** False when no value is better than another: then sorted by name. */
  readonly isRanked: boolean;
  /** Best first, or by name. */
  readonly rows: readonly RankRowView[];
  /** Areas with no value, with the reason. */
  readonly without: readonly RankRowView[];
  readonly scotland: Figure | undefined;
  readonly peersName: string | undefined;
  readonly unit: string | undefined;
  readonly decimals: number;
  readonly isPercentage: boolean;
}

/** One area among the others. */
export interface RankRowView {
  readonly area: AreaView;
  /** 1 is the best; equal values share a rank. Undefined when not ranked. */
  readonly rank: number | undefined;
  readonly figure: Figure;
  readonly isOwn: boolean;
  readonly isPeer: boolean;
}

/** The areas and periods that the data have. */
export interface ChoicesView {
  readonly areas: readonly (AreaView & { readonly isSelected: boolean })[];
  /** Newest first. */
  readonly periods: readonly (PeriodView & { readonly isSelected: boolean })[];
}
