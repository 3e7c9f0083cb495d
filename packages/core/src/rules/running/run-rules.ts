import type { Fix, Params, Problem } from '../../diagnostics/problem.ts';
import type { Document } from '../../workspace/document.ts';
import type { LinkedDataset } from '../../workspace/workspace.ts';
import type { Finding, Rule, RuleContext, SubjectKind, Subjects } from '../rule.ts';
import { findingLimit } from '../words/nearest-of-shown.ts';
import type { Findings, Round, RuleMemory } from './rule-memory.ts';

/**
 * Runs every rule over every subject of the workspace that is the partnership's own, one subject at a step, and only what may come out
 * otherwise than it is remembered. A rule that throws becomes one problem, and the others still run. Rules that need a sound definition
 * come last and pass over what has an error already, in `known` or by now.
 */
export function* runRulesInSteps(
  rules: readonly Rule[],
  context: RuleContext,
  known: readonly Problem[],
  memory: RuleMemory,
): Generator<undefined, readonly Problem[]> {
  const round = memory.begin(context);
  const early = rules.filter((rule) => !rule.needsSoundDefinition);
  const found = yield* runRound(early, 'early', context, round, () => false);
  const errors = [...known, ...found].filter(({ severity }) => severity === 'error');
  const unsound = new Set(errors.map(({ file }) => file));
  const late = rules.filter((rule) => rule.needsSoundDefinition);
  const last = yield* runRound(late, 'late', context, round, (subject) =>
    filesOf(subject, context).some((file) => unsound.has(file)),
  );
  return [...found, ...last];
}

/** Takes all steps at once. */
export function finish<T>(steps: Generator<undefined, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** What some rules find, in the order of the rules and then of the subjects. */
function* runRound(
  rules: readonly Rule[],
  name: string,
  context: RuleContext,
  round: Round,
  isSkipped: (subject: Subject) => boolean,
): Generator<undefined, readonly Problem[]> {
  const kinds = new Set(rules.flatMap(({ appliesTo }) => appliesTo));
  const findings = new Map<SubjectKind, readonly Findings[]>();
  for (const kind of kinds) {
    const ofKind = rules.filter(({ appliesTo }) => appliesTo.includes(kind));
    const found: Findings[] = [];
    for (const subject of subjectsOf(kind, context)) {
      if (isSkipped(subject)) continue;
      found.push(round.find(subject, name, (recorded) => findingsOf(ofKind, subject, recorded)));
      yield;
    }
    findings.set(kind, found);
  }
  return rules.flatMap((rule) =>
    rule.appliesTo.flatMap((kind) => (findings.get(kind) ?? []).flatMap((found) => found.get(rule) ?? [])),
  );
}

function findingsOf(rules: readonly Rule[], subject: Subject, context: RuleContext): Findings {
  const findings = new Map<Rule, readonly Problem[]>();
  for (const rule of rules) {
    const found = runRule(rule, subject, context);
    if (found.length > 0) findings.set(rule, found);
  }
  return findings;
}

type Subject = Subjects[SubjectKind];

/** The files that what a rule says of a subject rests on. */
function filesOf(subject: Subject, { workspace }: RuleContext): readonly string[] {
  if ('chain' in subject) {
    const datasets = [...subject.measures.values()].flatMap(
      ({ query }) => workspace.datasets.get(query?.parsed.dataset?.text ?? '') ?? [],
    );
    return [...subject.chain.map(({ path }) => path), ...datasets.flatMap(filesOfDataset)];
  }
  if ('document' in subject) return filesOfDataset(subject);
  return [subject.path];
}

function filesOfDataset({ document, dataPath }: LinkedDataset): readonly string[] {
  return [document.path, ...(dataPath === undefined ? [] : [dataPath])];
}

/** Runs one rule over one subject. */
function runRule(rule: Rule, subject: Subject, context: RuleContext): readonly Problem[] {
  const found: Problem[] = [];
  let all = 0;
  try {
    rule.check(subject, context, (message, finding) => {
      all++;
      if (found.length <= findingLimit) found.push(problemOf(rule, message, finding));
    });
  } catch (error) {
    return [...fewest(rule, found, all), crashed(rule, subject, error)];
  }
  return fewest(rule, found, all);
}

/** As many as are shown, and one in place of the others. */
function fewest(rule: Rule, found: readonly Problem[], all: number): readonly Problem[] {
  const next = found[findingLimit];
  if (next === undefined) return found;
  const count = all - findingLimit;
  return [
    ...found.slice(0, findingLimit),
    {
      ...next,
      code: 'rule/more-problems',
      message: `The check "${rule.id}" finds ${count} more ${count === 1 ? 'place' : 'places'} here. Mend those that are shown first.`,
      params: { rule: rule.id, count },
      related: [],
      fixes: [],
    },
  ];
}

function subjectsOf(kind: SubjectKind, { workspace }: RuleContext): readonly Subject[] {
  switch (kind) {
    case 'indicator':
      return [...workspace.indicators.values()];
    case 'dataset':
      return [...workspace.datasets.values()].filter(({ document }) => document.pack === undefined);
    case 'framework':
      return workspace.documentsOfKind('framework');
    case 'partnership':
      return workspace.partnership ? [workspace.partnership] : [];
  }
}

function problemOf(rule: Rule, message: string, finding: Finding<Params>): Problem {
  const say = rule.messages[message];
  return {
    code: `rule/${rule.id}`,
    severity: rule.severity,
    message: say ? say(finding.params) : message,
    params: finding.params,
    file: finding.document.path,
    range: finding.range,
    related: finding.related ?? [],
    fixes: finding.fixes ?? [],
  };
}

function crashed(rule: Rule, subject: Subject, error: unknown): Problem {
  const document: Document = 'document' in subject ? subject.document : subject;
  const fixes: readonly Fix[] = [];
  return {
    code: 'internal/rule-crashed',
    severity: 'warning',
    message: `The check "${rule.id}" stopped with a fault of Ninefold's own (${String(error)}). The other checks ran. Please report it.`,
    params: { rule: rule.id, error: String(error) },
    file: document.path,
    range: document.rangeOfKey([]),
    related: [],
    fixes,
  };
}
