import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headingAnchor } from '../../docs/.vitepress/heading-anchor.ts';
import type { Method } from '../../packages/core/src/calculation/methods/method.ts';
import { asSentence, commentedExports, commentLines } from './doc-comment.ts';
import { formulaBlock } from './formula-block.ts';
import { methodFormulas } from './formulas.ts';
import { kebab } from './kebab.ts';
import { pagesThere } from './pages-there.ts';
import { statisticOfMethod } from './statistic-of-method.ts';

const folder = 'docs/reference/methods';
const source = 'packages/core/src/calculation/methods';

/** One page a calculation method, and the list of all: what it needs, what it gives, its edge cases and its source. */
export async function methodPages(root: string): Promise<ReadonlyMap<string, string | undefined>> {
  const files = readdirSync(join(root, source)).filter((file) => file.endsWith('.method.ts'));
  const methods = await Promise.all(files.sort().map(async (file) => readMethod(join(root, source, file))));
  return new Map<string, string | undefined>([
    ...pagesThere(root, folder),
    [`${folder}/README.md`, listOf(methods)],
    ...methods.map((each): [string, string] => [`${folder}/${each.name}.md`, pageOf(each)]),
  ]);
}

interface PagedMethod {
  /** The name of its file and of its page. */
  readonly name: string;
  readonly method: Method;
  readonly lines: ReadonlyMap<string, string>;
}

async function readMethod(path: string): Promise<PagedMethod> {
  const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, Method>>;
  const [commented] = commentedExports(readFileSync(path, 'utf8'));
  const method = commented && module[commented.name];
  if (method === undefined) throw new Error(`${path} has no method with a doc comment.`);
  return { name: basename(path, '.method.ts'), method, lines: commented?.comment.lines ?? new Map() };
}

const written =
  '<!-- Written by scripts/generate.ts from the method itself; change the method and run `pnpm generate`. -->';

function pageOf({ method, lines }: PagedMethod): string {
  const { id, title, summary, inputs, parameters } = method;
  const keys = [
    ...inputs.map(({ name, what }) => `| \`${name}\` | ${what} | the name of a measure |\n`),
    ...parameters.map(
      ({ name, what, default: otherwise }) => `| \`${name}\` | ${what} | ${defaultOf(otherwise)} |\n`,
    ),
  ];
  const table = keys.length === 0 ? '' : `\n| key | what it is | |\n|---|---|---|\n${keys.join('')}`;
  const told = Object.entries(commentLines).flatMap(([tag, heading]) => {
    const text = lines.get(tag);
    return text === undefined ? [] : [`**${heading}.** ${withReasons(asSentence(text))}`];
  });
  return `${written}

# ${title}

${summary}
${formulaBlock(methodFormulas[id])}
Written in an indicator as \`method: ${id}\` under \`calculation\`.
${table}
${told.join('\n\n')}
${asFunction(statisticOfMethod[id])}`;
}

/** Each reason why there is no value leads to its page. */
function withReasons(text: string): string {
  return text
    .replace(
      /-> missing\("(calc\/[a-z-]+)"\)/g,
      (_, code: string) => `-> [\`${code}\`](../problems/calc.md#${headingAnchor(code)})`,
    )
    .replaceAll(' -> ', ': ');
}

function asFunction(statistic: string | undefined): string {
  if (statistic === undefined) return '';
  return `\nA program calls it as [\`${statistic}\`](../statistics/${kebab(statistic)}.md), which says what numbers of others it is held to.\n`;
}

function defaultOf(otherwise: number | string | undefined): string {
  return otherwise === undefined ? '' : `${otherwise} if not given`;
}

function listOf(methods: readonly PagedMethod[]): string {
  const rows = methods.map(
    ({ name, method: { id, summary, source: from } }) =>
      `| [\`${id}\`](${name}.md) | ${summary} | ${from} |\n`,
  );
  return `${written}

# Calculation methods

What can stand after \`method:\` in the calculation of an indicator. More [statistics](../statistics/README.md) can be called as functions.

| method | what the value says | source |
|---|---|---|
${rows.join('')}`;
}
