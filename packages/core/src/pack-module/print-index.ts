import type { CompiledPack } from './compiled-pack.ts';
import { docComment, printKey, printType, printValue, Reference } from './print-literal.ts';
import { describePart, type Part } from './print-part.ts';

/** The parts of a pack in the places where its index shows them. */
export interface PackParts {
  readonly pack: CompiledPack;
  /** What the pack is called in code. */
  readonly identifier: string;
  readonly outcomes: readonly Part[];
  readonly frameworks: readonly {
    readonly id: string;
    readonly fields: object;
    readonly items: readonly Part[];
  }[];
  readonly indicators: readonly Part[];
  readonly datasets: readonly Part[];
}

/** Every part once. */
export function allParts({ frameworks, indicators, datasets }: PackParts): readonly Part[] {
  return [...frameworks.flatMap(({ items }) => items), ...indicators, ...datasets];
}

/** The module that holds the whole pack, and each part by its own name for those who want one of them. */
export function printIndex(parts: PackParts, header: string): string {
  return `${header}import { freeze } from './freeze.js';
${importsAndExports(parts)}
export const ${parts.identifier} = /* @__PURE__ */ freeze(${printValue(wholePack(parts))});
`;
}

/** The declarations of the index, with the ids as types. */
export function printIndexTypes(parts: PackParts, header: string): string {
  const { pack, identifier, outcomes, frameworks, indicators, datasets } = parts;
  const measures = indicators.map(
    ({ id }) => `  readonly ${printKey(id)}: ${union(Object.keys(pack.indicators[id]?.measures ?? {}))};\n`,
  );
  return `${header}${importsAndExports(parts)}
${docComment(`${pack.id} ${pack.version}: ${pack.title ?? 'a definition pack'}`)}export declare const ${identifier}: ${printType(wholePack(parts))};

/** The number of an outcome. */
export type OutcomeNumber = ${outcomes.map(({ id }) => id).join(' | ') || 'never'};

/** The id of an indicator. */
export type IndicatorId = ${idsOf(indicators)};

/** The id of a framework. */
export type FrameworkId = ${idsOf(frameworks)};

/** The id of a dataset. */
export type DatasetId = ${idsOf(datasets)};

/** The names of the measures of each indicator. */
export interface MeasureNames {
${measures.join('')}}

/** The name of a measure: of one indicator, or of any. */
export type MeasureName<Id extends IndicatorId = IndicatorId> = MeasureNames[Id];
`;
}

function wholePack({ pack, outcomes, frameworks, indicators, datasets }: PackParts): object {
  return {
    ...pack,
    outcomes: references(outcomes),
    frameworks: Object.fromEntries(
      frameworks.map(({ id, fields, items }) => [id, { ...fields, items: references(items) }]),
    ),
    indicators: references(indicators),
    datasets: references(datasets),
  };
}

function references(parts: readonly Part[]): Readonly<Record<string, Reference>> {
  return Object.fromEntries(
    parts.map((part) => [part.id, new Reference(part.identifier, describePart(part))]),
  );
}

function importsAndExports(parts: PackParts): string {
  const all = allParts(parts);
  const imports = all.map(({ identifier, file }) => `import { ${identifier} } from './${file}.js';\n`);
  const names = all.map(({ identifier }) => `  ${identifier},\n`);
  return all.length === 0 ? '' : `${imports.join('')}\nexport {\n${names.join('')}};\n`;
}

function idsOf(parts: readonly { readonly id: string }[]): string {
  return union(parts.map(({ id }) => id));
}

function union(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(' | ') || 'never';
}
