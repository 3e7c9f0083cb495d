import type { Problem } from '../../diagnostics/problem.ts';
import type { Range } from '../../text/span.ts';
import type { Document } from '../../workspace/document.ts';
import { explainAllowance, explainUnused } from './explain-allowance.ts';
import { type Allowance, allowancesOf } from './find-allowances.ts';

/** A finding that a comment allows, with the reason that the comment gives. */
export interface AllowedProblem {
  readonly problem: Problem;
  readonly reason: string;
  /** The last day on which it is allowed, as `2027-03-31`. */
  readonly until: string | undefined;
  /** Of the comment, which stands in the same file. */
  readonly comment: Range;
}

export interface AllowanceOptions {
  /** The day of today as `2027-03-31`; without it no allowance is past its day. */
  readonly today?: string | undefined;
}

/** What stands of a file's problems, with what is wrong with its comments, and what these allow. */
export interface Settled {
  readonly problems: readonly Problem[];
  readonly allowed: readonly AllowedProblem[];
}

/**
 * Parts the problems of one file into those that stand and those that its comments allow. Whether an allowance is used is judged only
 * where `isSound` says that every check has run.
 */
export function applyAllowances(
  document: Document,
  problems: readonly Problem[],
  { today, isSound }: AllowanceOptions & { readonly isSound: boolean },
): Settled {
  const allowances = allowancesOf(document);
  if (allowances.length === 0) return { problems, allowed: [] };
  const faults = new Map(allowances.map((each) => [each, explainAllowance(document, each)]));
  const holds = (each: Allowance) => faults.get(each)?.every(({ isFatal }) => !isFatal) ?? false;
  const byRule = groupByRule(allowances.filter(holds));
  const used = new Map<Allowance, Set<string>>();
  const standing: Problem[] = [];
  const allowed: AllowedProblem[] = [];
  for (const problem of problems) {
    const rule = ruleOf(problem);
    const found = rule === undefined ? undefined : narrowestFor(problem, document, byRule.get(rule) ?? []);
    if (rule === undefined || found === undefined) {
      standing.push(problem);
      continue;
    }
    used.set(found, (used.get(found) ?? new Set()).add(rule));
    const { until, reason, span } = found;
    if (isPast(found, today)) standing.push(problem);
    else allowed.push({ problem, reason, until: until?.day, comment: document.source.rangeOf(span) });
  }
  const about = allowances.flatMap((each) => [
    ...(faults.get(each) ?? []).map(({ problem }) => problem),
    ...(holds(each)
      ? explainUnused(document, each, {
          used: used.get(each) ?? new Set(),
          isSound,
          isPast: isPast(each, today),
        })
      : []),
  ]);
  return { problems: [...standing, ...about], allowed };
}

/** The code of the rule that found it; undefined for what is no finding of a rule. */
function ruleOf({ code, params }: Problem): string | undefined {
  if (code === 'rule/more-problems') return `rule/${String(params.rule)}`;
  return code.startsWith('rule/') ? code : undefined;
}

function groupByRule(allowances: readonly Allowance[]): ReadonlyMap<string, readonly Allowance[]> {
  const groups = new Map<string, Allowance[]>();
  for (const allowance of allowances) {
    for (const { text } of allowance.codes) {
      const group = groups.get(text);
      if (group === undefined) groups.set(text, [allowance]);
      else group.push(allowance);
    }
  }
  return groups;
}

/** Of the allowances that speak of the place of a problem the one that speaks of least else. */
function narrowestFor(
  { range }: Problem,
  { source }: Document,
  allowances: readonly Allowance[],
): Allowance | undefined {
  const at = source.offsetAt(range.start);
  const around = allowances.filter(
    ({ covers }) => covers !== undefined && covers.start <= at && (at < covers.end || at === covers.start),
  );
  return around.sort((a, b) => widthOf(a) - widthOf(b))[0];
}

function widthOf({ covers }: Allowance): number {
  return covers === undefined ? 0 : covers.end - covers.start;
}

function isPast({ until }: Allowance, today: string | undefined): boolean {
  return until?.day !== undefined && today !== undefined && until.day < today;
}
