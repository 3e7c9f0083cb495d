import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExplainedRule, Rule } from '../../packages/core/src/rules/rule.ts';
import { pagesThere } from './pages-there.ts';

const folder = 'docs/reference/rules';

/** One page a rule, and the list of all: what holds, why it matters, whether a mend is offered, an example of each. */
export async function rulePages(root: string): Promise<ReadonlyMap<string, string | undefined>> {
  const rules = await readRules(root);
  return new Map<string, string | undefined>([
    ...pagesThere(root, folder),
    [`${folder}/README.md`, listOf(rules)],
    ...rules.map((each): [string, string] => [`${folder}/${each.rule.id}.md`, pageOf(each)]),
  ]);
}

interface PagedRule {
  readonly rule: ExplainedRule;
  /** Whether a fixture of the rule shows a file after its mend. */
  readonly hasFix: boolean;
}

/** The rules from their own files, since the registry may not know a new one yet. */
async function readRules(root: string): Promise<readonly PagedRule[]> {
  const source = join(root, 'packages/core/src/rules');
  const names = readdirSync(source).filter((name) => name.endsWith('.rule.ts'));
  const modules = await Promise.all(
    names.sort().map((name) => import(pathToFileURL(join(source, name)).href)),
  );
  return modules.map((module) => {
    const { page, ...rest } = module;
    const [definition] = Object.values(rest) as [Rule];
    const rule: ExplainedRule = { ...definition, ...page };
    const fixture = join(root, `tests/rules/${rule.id}.yaml`);
    return { rule, hasFix: existsSync(fixture) && readFileSync(fixture, 'utf8').includes('\n# after:\n') };
  });
}

const written =
  '<!-- Written by scripts/generate.ts from the rule itself; change the rule and run `pnpm generate`. -->';

const whatFollows = {
  error: 'An **error**: the figure is wrong, or there is none.',
  warning: 'A **warning**: the figure may be right, and a reader cannot trust it yet.',
  information: 'For your **information** only.',
} as const;

const filesOf = {
  indicator: 'indicator files',
  dataset: 'dataset files and their data',
  partnership: 'partnership.yaml',
  framework: 'framework files',
} as const;

function pageOf({ rule, hasFix }: PagedRule): string {
  const { id, severity, appliesTo, summary, why, examples } = rule;
  const files = appliesTo.map((kind) => filesOf[kind]).join(', ');
  return `${written}

# rule/${id}

${summary}

${why}

${whatFollows[severity]} It looks at ${files}.${hasFix ? ' Where only one mend is possible, the editor offers it.' : ''}

## This has the problem

\`\`\`yaml
${examples.bad}\`\`\`

## This has not

\`\`\`yaml
${examples.good}\`\`\`

Names that begin with \`made-up\` are those of a small invented workspace, in which a test runs both examples.
`;
}

function listOf(rules: readonly PagedRule[]): string {
  const rows = rules.map(
    ({ rule: { id, severity, summary }, hasFix }) =>
      `| [\`rule/${id}\`](${id}.md) | ${severity} | ${hasFix ? 'yes' : ''} | ${summary} |\n`,
  );
  return `${written}

# Rules

What \`ninefold check\` and the editor look for beyond the shape of the files. Problems of files, queries and data that cannot be read
are in [problems](../problems.md).

| code | severity | mend | what holds when the rule is content |
|---|---|---|---|
${rows.join('')}`;
}
