import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Method } from '../../packages/core/src/calculation/methods/method.ts';
import { asSentence, commentedExports, commentLines } from './doc-comment.ts';

const folder = 'docs/reference/methods';
const source = 'packages/core/src/calculation/methods';

/** One page a calculation method, and the list of all: what it needs, what it gives, its edge cases and its source. */
export async function methodPages(root: string): Promise<ReadonlyMap<string, string>> {
  const files = readdirSync(join(root, source)).filter((file) => file.endsWith('.method.ts'));
  const methods = await Promise.all(files.sort().map(async (file) => readMethod(join(root, source, file))));
  return new Map([
    [`${folder}/README.md`, listOf(methods.map(({ method }) => method))],
    ...methods.map((each): [string, string] => [`${folder}/${each.method.id}.md`, pageOf(each)]),
  ]);
}

interface PagedMethod {
  readonly method: Method;
  readonly lines: ReadonlyMap<string, string>;
}

async function readMethod(path: string): Promise<PagedMethod> {
  const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, Method>>;
  const [commented] = commentedExports(readFileSync(path, 'utf8'));
  const method = commented && module[commented.name];
  if (method === undefined) throw new Error(`${path} has no method with a doc comment.`);
  return { method, lines: commented?.comment.lines ?? new Map() };
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
    return text === undefined ? [] : [`**${heading}.** ${asSentence(text)}`];
  });
  return `${written}

# ${title}

${summary}

Written in an indicator as \`method: ${id}\` under \`calculation\`.
${table}
${told.join('\n\n')}
`;
}

function defaultOf(otherwise: number | undefined): string {
  return otherwise === undefined ? '' : `${otherwise} if not given`;
}

function listOf(methods: readonly Method[]): string {
  const rows = methods.map(
    ({ id, summary, source: from }) => `| [\`${id}\`](${id}.md) | ${summary} | ${from} |\n`,
  );
  return `${written}

# Calculation methods

What can stand after \`method:\` in the calculation of an indicator. More [statistics](../statistics/README.md) can be called as functions.

| method | what the value says | source |
|---|---|---|
${rows.join('')}`;
}
