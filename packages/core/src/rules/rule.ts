import type { Calculator } from '../calculation/results/calculator.ts';
import type { Fix, Params, Related, Severity } from '../diagnostics/problem.ts';
import type { Range } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import type { LinkedDataset, LinkedIndicator, Workspace } from '../workspace/workspace.ts';

/** What a rule looks at, one at a time. */
export interface Subjects {
  readonly indicator: LinkedIndicator;
  readonly dataset: LinkedDataset;
  readonly framework: Document<'framework'>;
  readonly partnership: Document<'partnership'>;
}
export type SubjectKind = keyof Subjects;

export interface RuleContext {
  readonly workspace: Workspace;
  readonly calculator: Calculator;
}

/** Sentences of a rule, each made from its params. A type error when a sentence needs a param that is not given. */
export type Messages = Readonly<Record<string, (params: never) => string>>;

export interface Finding<P extends Params> {
  readonly document: Document;
  readonly range: Range;
  readonly params: P;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
}

export type Report<M extends Messages> = <K extends keyof M & string>(
  message: K,
  finding: Finding<ParamsOf<M[K]>>,
) => void;

/** What a sentence needs; one that needs nothing takes no params. */
type ParamsOf<Say extends Messages[string]> = Say extends () => string
  ? Readonly<Record<string, never>>
  : Parameters<Say>[0] & Params;

/** One check that knows the domain, in one file with its page. */
export interface RuleDefinition<S extends SubjectKind, M extends Messages> {
  /** Kebab-case, the name of the file; the code of its problems is `rule/<id>`. */
  readonly id: string;
  readonly severity: Severity;
  /** The kinds of subject it looks at. */
  readonly appliesTo: readonly S[];
  readonly messages: M;
  /** Whether it stays silent about a definition in which other checks find an error: what it would say only follows from that. */
  readonly needsSoundDefinition?: boolean;
  /** Whether its sentences tell figures of the data or of results, which a page for others may have to hide. */
  readonly tellsFigures?: boolean;
  check(subject: Subjects[S], context: RuleContext, report: Report<M>): void;
}

/**
 * What is told of a rule to those who ask. It stands beside its rule and not within it, so that a program that checks and does not explain
 * need not load it.
 */
export interface RulePage {
  /** One sentence: what holds when the rule is content. */
  readonly summary: string;
  /** Why it matters to the statistic, in the analyst's words. */
  readonly why: string;
  /** Whole files of the first kind in `appliesTo` of the rule, run by a test in the small workspace of `tests/harness/small-workspace`. */
  readonly examples: { readonly bad: string; readonly good: string };
}

/** A rule with its message types forgotten, as the registry holds it. */
export interface Rule extends Omit<RuleDefinition<SubjectKind, Messages>, 'check' | 'messages'> {
  readonly messages: Readonly<Record<string, (params: Params) => string>>;
  check(
    subject: Subjects[SubjectKind],
    context: RuleContext,
    report: (message: string, finding: Finding<Params>) => void,
  ): void;
}

/** A rule with its page. */
export interface ExplainedRule extends Rule, RulePage {}

/** Types a rule: misspelling a message or forgetting one of its params does not compile. */
/* @__NO_SIDE_EFFECTS__ */
export function defineRule<S extends SubjectKind, M extends Messages>(rule: RuleDefinition<S, M>): Rule {
  return rule as unknown as Rule;
}
