import { describe, expect, it } from 'vitest';
import type { Indicator } from '../packages/core/src/model/indicator.ts';
import { nationalFiles } from '../packages/core/src/packs/national.generated.ts';
import { parseFormula } from '../packages/core/src/query/parse-formula.ts';
import {
  coreSuite,
  documents,
  eachMeasure,
  frameworks,
  indicators,
  texts,
} from './harness/national-definitions.ts';

/** Written out by hand from the sources that the definitions name; never read from the files. */
const strategicGroup = ['MSG-1', 'MSG-2a', 'MSG-2b', 'MSG-2c', 'MSG-3a', 'MSG-3b', 'MSG-4', 'MSG-5', 'MSG-6'];
const settings = ['hospice', 'community-hospital', 'large-hospital'].map((setting) => `MSG-5-${setting}`);
const places = [
  'home-unsupported',
  'home-supported',
  'care-home',
  'hospice',
  'community-hospital',
  'large-hospital',
].map((place) => `MSG-6-${place}`);
const benchmarks = ['01', '02', '03a', '04b', '04c', '04d', '04e', '05', '06', '07', '08'].map(
  (code) => `LGBF-SW${code}`,
);

describe('the national pack', () => {
  it('holds the core suite, the indicators of the strategic group and the benchmarks, and nothing else', () => {
    expect([...indicators.keys()].sort()).toEqual(
      [...coreSuite, ...strategicGroup, ...settings, ...places, ...benchmarks].sort(),
    );
    expect([...frameworks.keys()].sort()).toEqual(['annual-performance-report', 'national-outcomes']);
  });

  it('reads with no problem, each indicator in the file of its name', () => {
    expect(documents.length).toBe(texts.size);
    expect(
      documents.flatMap(({ path, problems }) => problems.map(({ message }) => `${path}: ${message}`)),
    ).toEqual([]);
    const misnamed = documents.filter(
      ({ kind, path, model }) =>
        kind === 'indicator' && path !== `${(model as Indicator).id.toLowerCase()}.indicator.yaml`,
    );
    expect(misnamed.map(({ path }) => path)).toEqual([]);
  });

  it('is the text that the library carries', () => {
    expect(nationalFiles).toEqual(Object.fromEntries(texts));
  });

  it('has no query: those belong to the partnership that holds the data', () => {
    expect(eachMeasure().filter(({ measure }) => measure.query !== undefined)).toEqual([]);
  });

  it('names only measures that are there, in every calculation', () => {
    const unknown = [...indicators].flatMap(([id, { calculation, measures = {} }]) =>
      measuresOf(calculation).flatMap((name) => (name in measures ? [] : [`${id}: ${name}`])),
    );
    expect(unknown).toEqual([]);
  });

  it('uses each of its measures, and says where each comes from', () => {
    const idle = eachMeasure().filter(
      ({ id, name, measure }) =>
        !measuresOf(indicators.get(id)?.calculation).includes(name) || measure.source === undefined,
    );
    expect(idle.map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
  });

  it('gives every other name to one indicator alone', () => {
    const names = [...indicators]
      .flatMap(([id, { aliases = [] }]) => [id, ...aliases])
      .map((name) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('knows a benchmark by each way its code is written', () => {
    expect(indicators.get('LGBF-SW04b')?.aliases).toEqual(['LGBF SW04b', 'LGBF SW4b', 'SW04b', 'SW4b']);
    expect(indicators.get('LGBF-SW01')?.aliases).toEqual(['LGBF SW01', 'LGBF SW1', 'SW01', 'SW1']);
  });
});

describe('how far the national pack can be trusted', () => {
  it('names a source for whatever is marked as read', () => {
    const bare = documents.flatMap(({ path, authored }) =>
      eachMap(authored).flatMap((map) => {
        const isRead = map.confidence === 'read' || map.confidence === 'readInCode';
        return isRead && !('title' in map || 'url' in map || 'source' in map)
          ? [`${path}: ${JSON.stringify(map)}`]
          : [];
      }),
    );
    expect(bare).toEqual([]);
  });

  it('names where a verified title was read, and no verified title is marked as remembered', () => {
    const wrong = [...indicators].filter(([, { verified, sources = [], confidenceOf = {} }]) => {
      const wasRead = sources.some(
        (source) =>
          typeof source === 'object' &&
          /^read/.test(source.confidence ?? '') &&
          /\btitle(?! without)/.test(source.note ?? ''),
      );
      return (
        verified === undefined || (verified && !wasRead) || (verified && confidenceOf.title !== undefined)
      );
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
    const items = [...frameworks.values()].flatMap(({ items = {} }) => Object.entries(items));
    expect(
      items.filter(([, { source, verified }]) => source === undefined || verified === undefined),
    ).toEqual([]);
  });

  it('marks the titles that are only remembered, in whole or in their brackets', () => {
    const remembered = [...indicators].filter(([, { confidenceOf }]) => confidenceOf?.title === 'remembered');
    expect(remembered.map(([id]) => id).sort(byNumber)).toEqual([
      'NI-4',
      'NI-6',
      'NI-9',
      'NI-11',
      'NI-12',
      'NI-13',
      'NI-16',
      'NI-20',
      'NI-23',
    ]);
  });

  it('knows which way is better from the benchmarking data for seven of the suite, and from memory for the others', () => {
    const fromData = ['NI-2', 'NI-3', 'NI-7', 'NI-8', 'NI-14', 'NI-17', 'NI-19'];
    for (const id of coreSuite) {
      const mark = indicators.get(id)?.confidenceOf?.polarity;
      expect([id, mark]).toEqual([id, fromData.includes(id) ? 'readInCode' : 'remembered']);
    }
  });

  it('marks only fields that are there', () => {
    const stray = [...indicators].flatMap(([id, indicator]) =>
      Object.keys(indicator.confidenceOf ?? {}).flatMap((path) =>
        valueAt(indicator, path) === undefined ? [`${id}: ${path}`] : [],
      ),
    );
    expect(stray).toEqual([]);
  });

  it('remembers the wording of every survey question but two', () => {
    const read = coreSuite.filter((id) => {
      const indicator = indicators.get(id);
      return indicator?.survey && indicator.confidenceOf?.['survey.question'] !== 'remembered';
    });
    expect(read).toEqual(['NI-1', 'NI-8']);
  });
});

function measuresOf(calculation: Indicator['calculation']): readonly string[] {
  if (!calculation) return [];
  if (calculation.method === 'published') return [calculation.value];
  if (calculation.method !== 'formula') {
    const { numerator, denominator } = calculation as Partial<Record<string, string>>;
    return [numerator ?? '', denominator ?? ''];
  }
  expect(parseFormula(calculation.formula).problems).toEqual([]);
  return calculation.formula.match(/[a-z]\w*/gi) ?? [];
}

function eachMap(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(eachMap);
  if (typeof value !== 'object' || value === null) return [];
  const map = value as Readonly<Record<string, unknown>>;
  return [map, ...Object.values(map).flatMap(eachMap)];
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
}

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
