import { problemPage, readProblemPage } from '../../packages/core/src/language/problem-page.ts';
import { problemWords } from '../../packages/core/src/language/problem-words.generated.ts';
import { besideExamples, printFiles } from './problem-examples/print-example.ts';
import { smallWorkspace } from './problem-examples/small-workspace.ts';

const folder = 'docs/reference/problems';

/** A page for each kind of problem, by the first part of its codes. */
const titles: Readonly<Record<string, string>> = {
  syntax: 'Files that cannot be read as YAML',
  schema: 'Files that are YAML but not of the right shape',
  link: 'Files that name one another',
  query: 'Queries that cannot be read',
  formula: 'Formulas that cannot be read',
  data: 'Data files',
  calc: 'Why a result has no value, or not a whole one',
  rule: 'Checks that find more than they show',
  allow: 'Comments that allow a finding',
  internal: "Faults of Ninefold's own",
};

const written =
  '<!-- Written by scripts/generate.ts from docs/reference/problems.md and scripts/generate/problem-examples; change those and run `pnpm generate`. -->';

/** Every problem that is no rule's with what it means, why it matters, what to do and an example; and the workspace of the examples. */
export function problemPages(): ReadonlyMap<string, string> {
  const pages = Object.entries(titles).map(
    ([layer, title]) => [`${folder}/${layer}.md`, pageOf(layer, title)] as const,
  );
  return new Map([[`${folder}/README.md`, overview()], ...pages]);
}

function overview(): string {
  const rows = Object.entries(titles).map(
    ([layer, title]) => `| [\`${layer}/\`](${layer}.md) | ${title} |\n`,
  );
  return `${written}

# Problems with their examples

What each problem means, why it matters, an example of wrong and of right, and the mend. [One list](../problems.md) has all of them in a
line each; the [checks](../rules/README.md) have a page of their own each. A test runs every example: what is wrong has this problem, and
what is right has none.

| codes | about |
|---|---|
${rows.join('')}
## The workspace of the examples

An example shows the files that matter to it. All others are these; every number in them is made up.

${printFiles(smallWorkspace)}
`;
}

function pageOf(layer: string, title: string): string {
  const codes = problemWords.map(([code]) => code).filter((code) => code.startsWith(`${layer}/`));
  return `${written}

# ${title}

The files that an example does not show are those of [a small workspace](README.md#the-workspace-of-the-examples). All problems have a
line each in [the list](../problems.md).

${codes.map(sectionOf).join('\n')}`;
}

/** The page that an editor shows, one heading lower, with links to the pages beside this one. */
function sectionOf(code: string): string {
  const text = readProblemPage(problemPage(code) ?? '') ?? '';
  const onThisPage = text.replace(`\n\n${besideExamples}`, '');
  return `#${onThisPage.replace(/\]\(ninefold:docs\/problems\/rule\//g, '](../rules/')}`;
}
