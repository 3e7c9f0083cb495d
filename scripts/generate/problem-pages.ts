import { problemWords } from '../../packages/core/src/language/problem-words.generated.ts';
import type { ProblemExamples } from './problem-examples/problem-example.ts';
import { queryExamples } from './problem-examples/query.ts';
import { schemaExamples } from './problem-examples/schema.ts';
import { syntaxExamples } from './problem-examples/syntax.ts';

const layers = [
  { name: 'syntax', title: 'Files that cannot be read as YAML', examples: syntaxExamples, language: 'yaml' },
  {
    name: 'schema',
    title: 'Files that are YAML but not of the right shape',
    examples: schemaExamples,
    language: 'yaml',
  },
  { name: 'query', title: 'Queries that cannot be read', examples: queryExamples, language: 'query' },
  { name: 'formula', title: 'Formulas that cannot be read', examples: queryExamples, language: 'formula' },
] as const;

/** For each layer whose problems can be shown in a few lines a page with every code: what it means, an example of wrong and of right. */
export function problemPages(): ReadonlyMap<string, string> {
  return new Map(layers.map((layer) => [`docs/reference/problems/${layer.name}.md`, pageOf(layer)]));
}

const written =
  '<!-- Written by scripts/generate.ts from docs/reference/problems.md and scripts/generate/problem-examples; change those and run `pnpm generate`. -->';

function pageOf({ name, title, examples, language }: (typeof layers)[number]): string {
  const sections = problemWords
    .filter(([code]) => code.startsWith(`${name}/`))
    .map(
      ([code, means, mend]) =>
        `## ${code}\n\n${means} ${fromFolder(mend)}\n${exampleOf(code, examples, language)}`,
    );
  return `${written}

# ${title}

Each example is run by a test. What cannot be shown in a few lines, such as a file that is too large, has none. All problems have a line
each in [the list](../problems.md).

${sections.join('\n')}`;
}

function exampleOf(code: string, examples: ProblemExamples, language: string): string {
  const example = examples[code];
  if (example === undefined) return '';
  const block = (text: string) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;
  return `\nNot so:\n\n${block(example.bad)}\nBut so:\n\n${block(example.good)}`;
}

/** The words come from a page that stands one folder higher. */
function fromFolder(text: string): string {
  return text.replace(/\]\((?!https?:)/g, '](../');
}
