import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kindOfFile } from '../../packages/core/src/model/document.ts';
import type { Framework } from '../../packages/core/src/model/framework.ts';
import type { Indicator, Measure } from '../../packages/core/src/model/indicator.ts';
import { readDocument } from '../../packages/core/src/workspace/read-document.ts';

const nationalFolder = join(fileURLToPath(import.meta.url), '../../../packages/core/national');

/** The files of the national pack as they lie in the repository: name and text. */
export const texts = new Map(
  readdirSync(nationalFolder).map((name) => [name, readFileSync(join(nationalFolder, name), 'utf8')]),
);

/** The same, read, with the problems of each. */
export const documents = [...texts].flatMap(([name, text]) => {
  const kind = kindOfFile(name);
  return kind ? [readDocument(name, kind, 'national', text)] : [];
});

/** By id. */
export const indicators = new Map(
  documents.flatMap(({ kind, model, path }) =>
    kind === 'indicator' ? [[(model as Indicator).id ?? path, model as Indicator] as const] : [],
  ),
);

/** By id. */
export const frameworks = new Map(
  documents.flatMap(({ kind, model, path }) =>
    kind === 'framework' ? [[(model as Framework).id ?? path, model as Framework] as const] : [],
  ),
);

/** NI-1 to NI-23 in order. */
export const coreSuite = Array.from({ length: 23 }, (_, index) => `NI-${index + 1}`);

/** Each benchmark that has a twin in the core suite. Written out by hand. */
export const twins = {
  'LGBF-SW03a': 'NI-18',
  'LGBF-SW04b': 'NI-7',
  'LGBF-SW04c': 'NI-2',
  'LGBF-SW04d': 'NI-3',
  'LGBF-SW04e': 'NI-8',
  'LGBF-SW06': 'NI-14',
  'LGBF-SW07': 'NI-17',
  'LGBF-SW08': 'NI-19',
};

/** A measure of an indicator; a test that names one that is not there is wrong. */
export function measureOf(id: string, name: string): Measure {
  const measure = indicators.get(id)?.measures?.[name];
  if (typeof measure !== 'object') throw new Error(`${id} has no measure ${name}`);
  return measure;
}

/** Every measure of the pack. */
export function eachMeasure(): readonly {
  readonly id: string;
  readonly name: string;
  readonly measure: Measure;
}[] {
  return [...indicators].flatMap(([id, { measures = {} }]) =>
    Object.entries(measures).map(([name, measure]) => ({
      id,
      name,
      measure: typeof measure === 'string' ? { query: measure } : measure,
    })),
  );
}

/** The indicators that this one says it must never be compared with. */
export function rivalsOf(id: string): readonly string[] {
  return (indicators.get(id)?.notComparableWith ?? []).map(({ indicator }) => indicator);
}
