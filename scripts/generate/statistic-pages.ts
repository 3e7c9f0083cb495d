import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asSentence, type CommentedExport, commentedExports, commentLines } from './doc-comment.ts';
import { formulaBlock } from './formula-block.ts';
import { statisticFormulas } from './formulas.ts';
import { kebab } from './kebab.ts';
import { pagesThere } from './pages-there.ts';
import { methodsOf } from './statistic-of-method.ts';

const folder = 'docs/reference/statistics';
const source = 'packages/core/src/statistics';
const adapters = 'tests/harness/vectors/adapters';

/** One page a statistic, from its doc comment, and the list of all. */
export function statisticPages(root: string): ReadonlyMap<string, string | undefined> {
  const vectors = vectorsByStatistic(root);
  const statistics = readStatistics(root);
  return new Map<string, string | undefined>([
    ...pagesThere(root, folder),
    [`${folder}/README.md`, listOf(statistics)],
    ...statistics.map((each): [string, string] => [
      `${folder}/${kebab(each.name)}.md`,
      pageOf(each, vectors.get(each.name) ?? []),
    ]),
  ]);
}

interface Statistic extends CommentedExport {
  readonly file: string;
}

function readStatistics(root: string): readonly Statistic[] {
  return readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `${source}/${file.replaceAll('\\', '/')}`)
    .flatMap((file) =>
      commentedExports(readFileSync(join(root, file), 'utf8')).map((each) => ({ ...each, file })),
    )
    .sort((a, b) => (kebab(a.name) < kebab(b.name) ? -1 : 1));
}

/** The vector files whose adapters call each statistic. */
function vectorsByStatistic(root: string): ReadonlyMap<string, readonly string[]> {
  const vectors = new Map<string, string[]>();
  for (const file of readdirSync(join(root, adapters)).sort()) {
    const text = readFileSync(join(root, adapters, file), 'utf8');
    const imported = [...text.matchAll(/import \{([^}]*)\} from '[^']*\/statistics\//g)].flatMap(
      ([, names = '']) => names.split(','),
    );
    for (const name of imported.map((each) => each.trim())) {
      vectors.set(name, [...(vectors.get(name) ?? []), file.replace('.ts', '.json')]);
    }
  }
  return vectors;
}

const written =
  '<!-- Written by scripts/generate.ts from the doc comment of the function; change that and run `pnpm generate`. -->';

function pageOf({ name, signature, comment, file }: Statistic, vectors: readonly string[]): string {
  const lines = Object.entries(commentLines).flatMap(([tag, title]) => {
    const text = comment.lines.get(tag);
    return text === undefined ? [] : [`**${title}.** ${asSentence(text)}`];
  });
  const call = signature === '' ? '' : `\n\`\`\`ts\nfunction ${name}${signature}\n\`\`\`\n`;
  return `${written}

# ${name}

${comment.sentence}
${formulaBlock(statisticFormulas[name])}${call}
${lines.join('\n\n')}
${usableAs(name)}
The code is in [${file}](../../../${file}).${heldBy(vectors)}
`;
}

/** Whether a definition can ask for it, and under which name. */
function usableAs(name: string): string {
  const methods = methodsOf(name).map((method) => `[\`method: ${method}\`](../methods/${kebab(method)}.md)`);
  return methods.length === 0 ? '' : `\n**In a definition.** Written as ${methods.join(' or ')}.\n`;
}

function heldBy(vectors: readonly string[]): string {
  if (vectors.length === 0) return '';
  const files = vectors.map((file) => `[${file}](../../../tests/vectors/${file})`).join(', ');
  return ` It is held to numbers made by R in ${files}.`;
}

function listOf(statistics: readonly Statistic[]): string {
  const rows = statistics.map(({ name, comment }) => {
    const methods = methodsOf(name).map((method) => `[\`${method}\`](../methods/${kebab(method)}.md)`);
    return `| [\`${name}\`](${kebab(name)}.md) | ${comment.sentence.replaceAll('|', '\\|')} | ${methods.join(', ')} |\n`;
  });
  return `${written}

# Statistics

Plain functions, each usable alone: numbers in, a value or the reason why there is none out. \`pnpm vectors FOLDER\` runs any folder of
vector files through them and prints how many cases passed. Those with a method can be asked for by a definition; all others are for
programs.

| function | what it gives | method of a definition |
|---|---|---|
${rows.join('')}`;
}
