import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { schemes } from '../../packages/core/src/calculation/schemes/index.generated.ts';
import type { Scheme } from '../../packages/core/src/calculation/schemes/scheme.ts';
import { jsonSchemaOf } from '../../packages/core/src/schema/json-schema.ts';
import { pagesThere } from './pages-there.ts';

const folder = 'docs/reference/schemes';

/** One page a way to judge, and the list of all: what it compares with, its keys, its boundaries and when there is no colour. */
export function schemePages(root: string): ReadonlyMap<string, string | undefined> {
  const names = readdirSync(join(root, 'packages/core/src/calculation/schemes'))
    .filter((file) => file.endsWith('.scheme.ts'))
    .map((file) => file.replace('.scheme.ts', ''))
    .sort();
  const paged = schemes.map((scheme, index) => ({ name: names[index] ?? scheme.id, scheme }));
  return new Map<string, string | undefined>([
    ...pagesThere(root, folder),
    [`${folder}/README.md`, listOf(paged)],
    ...paged.map(({ name, scheme }): [string, string] => [`${folder}/${name}.md`, pageOf(scheme)]),
  ]);
}

const written =
  '<!-- Written by scripts/generate.ts from the scheme itself; change the scheme and run `pnpm generate`. -->';

const shared = [
  ['calc/no-judgement', 'No value of the indicator is better than another (`polarity: noJudgement`).'],
  ['calc/incomplete', 'The value is not complete yet.'],
  ['calc/no-value', 'There is no value, or it is not shown.'],
] as const;

const comparator = [
  ['calc/no-comparator-value', 'The comparator has no whole value for the period.'],
  ['calc/same-area', 'The area is the comparator itself.'],
  ['calc/unknown-comparator', '`comparator` names no area.'],
] as const;

function pageOf(scheme: Scheme): string {
  const { title, summary, compares, rounding, ends, absences, source, example } = scheme;
  const reasons = [
    ...shared,
    ...(scheme.needsPolarity ? [['calc/no-polarity', 'The definition has no `polarity`.'] as const] : []),
    ...(scheme.comparesWith === 'comparator' ? comparator : []),
    ...absences.map(({ code, when }) => [code, when] as const),
  ];
  const noTarget =
    scheme.comparesWith === 'target'
      ? '\nWithout a target for the period there is no colour either: "No target".\n'
      : '';
  return `${written}

# ${title}

${summary}

\`\`\`yaml
${example}
\`\`\`

| key | what it is |
|---|---|
${keysOf(scheme.id)}
**What it compares with.** ${compares}

**Rounding.** ${rounding}

**Boundaries.** ${ends}

**Where it comes from.** ${source}

## When there is no colour

| reason | when |
|---|---|
${reasons.map(([code, when]) => `| \`${code}\` | ${when} |\n`).join('')}${noTarget}`;
}

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly oneOf?: readonly Shape[];
  readonly description?: string;
  readonly const?: string;
  readonly required?: readonly string[];
}

/** The rows of the keys beside `scheme`, from the JSON Schema. */
function keysOf(id: string): string {
  const rag = (jsonSchemaOf('partnership') as Shape).properties?.rag;
  const { properties = {}, required = [] } =
    rag?.oneOf?.find((shape) => shape.properties?.scheme?.const === id) ?? {};
  return Object.entries(properties)
    .filter(([key]) => key !== 'scheme')
    .map(
      ([key, { description = '' }]) =>
        `| \`${key}\`${required.includes(key) ? ' (must be there)' : ''} | ${description} |\n`,
    )
    .join('');
}

const beside = {
  target: 'the target of the period',
  limits: 'limits of its own',
  comparator: 'Scotland or another area',
  group: 'a group of areas',
} as const;

function listOf(paged: readonly { readonly name: string; readonly scheme: Scheme }[]): string {
  const rows = paged.map(
    ({ name, scheme: { id, comparesWith, summary } }) =>
      `| [\`${id}\`](${name}.md) | ${beside[comparesWith]} | ${summary} |\n`,
  );
  return `${written}

# Status schemes

What can stand after \`scheme:\` under \`rag\`, in partnership.yaml for all indicators and in an indicator for itself.

| scheme | compares with | what the colour says |
|---|---|---|
${rows.join('')}
The colour is one fact, and it never stands for another: how a value stands against its target, what became of it since the period
before (better, worse, steady), how it stands against Scotland, and how against its peers are each told on their own. Peers are told
twice: by the *unweighted mean of peers*, in which a small council counts as much as a large one, and by the *pooled rate of peers*,
worked out anew from the added numerators and denominators. Where figures are published without those there is no pooled rate.
`;
}
