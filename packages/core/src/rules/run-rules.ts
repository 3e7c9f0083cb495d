import type { Fix, Params, Problem } from '../diagnostics/problem.ts';
import type { Document } from '../workspace/document.ts';
import type { LinkedDataset } from '../workspace/workspace.ts';
import type { Finding, Rule, RuleContext, SubjectKind, Subjects } from './rule.ts';

/**
 * Runs every rule over every subject of the workspace that is the partnership's own. A rule that throws becomes one problem, and
 * the others still run. Rules that need a sound definition come last and pass over what has an error already, in `known` or by now.
 */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  known: readonly Problem[] = [],
): readonly Problem[] {
  const run = (chosen: readonly Rule[], isSkipped: (subject: Subjects[SubjectKind]) => boolean) =>
    chosen.flatMap((rule) =>
      rule.appliesTo.flatMap((kind) =>
        subjectsOf(kind, context)
          .filter((subject) => !isSkipped(subject))
          .flatMap((subject) => runRule(rule, subject, context)),
      ),
    );
  const found = run(
    rules.filter((rule) => !rule.needsSoundDefinition),
    () => false,
  );
  const errors = [...known, ...found].filter(({ severity }) => severity === 'error');
  const unsound = new Set(errors.map(({ file }) => file));
  const last = run(
    rules.filter((rule) => rule.needsSoundDefinition),
    (subject) => filesOf(subject, context).some((file) => unsound.has(file)),
  );
  return [...found, ...last];
}

/** The files that what a rule says of a subject rests on. */
function filesOf(subject: Subjects[SubjectKind], { workspace }: RuleContext): readonly string[] {
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
export function runRule(
  rule: Rule,
  subject: Subjects[SubjectKind],
  context: RuleContext,
): readonly Problem[] {
  const found: Problem[] = [];
  try {
    rule.check(subject, context, (message, finding) => {
      found.push(problemOf(rule, message, finding));
    });
  } catch (error) {
    found.push(crashed(rule, subject, error));
  }
  return fewest(rule, found);
}

/** So many problems of one rule are shown for one definition. */
const findingLimit = 50;

function fewest(rule: Rule, found: readonly Problem[]): readonly Problem[] {
  const next = found[findingLimit];
  if (next === undefined) return found;
  const count = found.length - findingLimit;
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

function subjectsOf(kind: SubjectKind, { workspace }: RuleContext): readonly Subjects[SubjectKind][] {
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

function crashed(rule: Rule, subject: Subjects[SubjectKind], error: unknown): Problem {
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
