import { type DocumentKind, documentSchemas } from '../../packages/core/src/model/document.ts';
import { jsonSchemaOf } from '../../packages/core/src/schema/json-schema.ts';

/** The part of a JSON Schema that a page tells of. */
interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | false;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly required?: readonly string[];
}

const fileNames: Readonly<Record<DocumentKind, string>> = {
  partnership: 'partnership.yaml',
  framework: '*.framework.yaml',
  dataset: '*.dataset.yaml',
  indicator: '*.indicator.yaml',
  pack: 'pack.yaml',
  workspace: 'workspace.yaml',
};

const opening =
  '<!-- Written by scripts/generate.ts from the model; change the model and run `npm run generate`. -->\n\n';

/** A page for each kind of file with every key it may have, and one that lists them. */
export function languagePages(): ReadonlyMap<string, string> {
  const kinds = Object.keys(documentSchemas) as DocumentKind[];
  const pages = kinds.map((kind) => [`docs/reference/language/${kind}.md`, page(kind)] as const);
  const rows = kinds.map((kind) => {
    const { description = '' } = jsonSchemaOf(kind) as Shape;
    return `| [\`${fileNames[kind]}\`](${kind}.md) | ${inCell(description)} |\n`;
  });
  const index = `${opening}# The language\n\nFiles are YAML, and their names say what they are. Queries and formulas have [a page of their own](../queries.md).\n\n| file | what it holds |\n|---|---|\n${rows.join('')}`;
  return new Map([...pages, ['docs/reference/language/README.md', index]]);
}

function page(kind: DocumentKind): string {
  const shape = jsonSchemaOf(kind) as Shape;
  return `${opening}# \`${fileNames[kind]}\`\n\n${shape.description ?? ''}\n\n${[...onceEach(sections(shape, []))].join('\n')}`;
}

/** A map that stands in several places, such as a source, is told of where it stands first. */
function* onceEach(found: readonly string[]): Iterable<string> {
  const told = new Set<string>();
  for (const section of found) {
    const table = section.slice(section.indexOf('|'));
    if (!told.has(table)) yield section;
    told.add(table);
  }
}

/** A table of the keys of a map, and then the same of the maps inside it. */
function sections(shape: Shape, path: readonly string[]): readonly string[] {
  return branches(shape).flatMap(({ properties, required = [], ...branch }) => {
    const inner = propertyMaps(branch, path);
    if (properties === undefined) return inner;
    const rows = Object.entries(properties).map(
      ([key, value]) =>
        `| \`${key}\`${required.includes(key) ? ' (must be there)' : ''} | ${inCell(takes(value))} | ${inCell(value.description ?? '')} |\n`,
    );
    const name = chosen(properties);
    const heading = path.length === 0 ? '' : `## \`${path.join('.')}\`${name}\n\n`;
    const table = `${heading}| key | takes | what it means |\n|---|---|---|\n${rows.join('')}`;
    return [table, ...Object.entries(properties).flatMap(([key, value]) => sections(value, [...path, key]))];
  });
}

/** Lists and names of one's own lead to the maps they hold. */
function propertyMaps({ items, additionalProperties }: Shape, path: readonly string[]): readonly string[] {
  const inner = items ?? (additionalProperties || undefined);
  return inner ? sections(inner, items ? path : [...path, '*']) : [];
}

function branches(shape: Shape): readonly Shape[] {
  const parts = shape.anyOf ?? shape.oneOf;
  return parts ? parts.flatMap(branches) : [shape];
}

/** Of a map that comes in kinds, which one this is: `, method: rate`. */
function chosen(properties: Readonly<Record<string, Shape>>): string {
  const [key, value] = Object.entries(properties).find(([, { const: only }]) => only !== undefined) ?? [];
  return key === undefined ? '' : `, \`${key}: ${String(value?.const)}\``;
}

/** What a value may be, in words. */
function takes(shape: Shape): string {
  if (shape.const !== undefined) return `\`${shape.const}\``;
  if (shape.enum) return shape.enum.map((choice) => `\`${choice}\``).join(', ');
  const parts = shape.anyOf ?? shape.oneOf;
  if (parts) return [...new Set(parts.map(takes))].join(' or ');
  switch (shape.type) {
    case 'string':
      return 'words';
    case 'integer':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'boolean':
      return '`true` or `false`';
    case 'array':
      return `a list; each is ${takes(shape.items ?? {})}`;
    case 'object':
      return shape.additionalProperties
        ? `names of your own, each with ${takes(shape.additionalProperties)}`
        : 'keys';
    default:
      return 'a value';
  }
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
