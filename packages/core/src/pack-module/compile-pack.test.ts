import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { compilePack } from './compile-pack.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { isCompiledFrom } from './print-part.ts';

type Files = Readonly<Record<string, string>>;

const small: Files = {
  'pack.yaml': 'id: made-up\nversion: 1.2.3\ntitle: A made-up pack\n',
  'plan.framework.yaml': 'id: plan\nitems:\n  10: { title: Ten }\n  2: { title: Two }\n  1: { title: One }\n',
  'aims.framework.yaml': 'id: aims\nitems:\n  early-help: { title: Help early }\n',
  'a.indicator.yaml':
    'id: A-10\ntitle: Ten\nunit: "%"\nmeasures: { part: { title: Part }, whole: sum(people) from counts }\n',
  'b.indicator.yaml': 'id: A-2\ntitle: Two\n',
  'counts.dataset.yaml': 'id: counts\ntitle: Counts\ncolumns: { people: { role: measure } }\n',
};

async function compile(files: Files, order = Object.keys(files)): Promise<ReadonlyMap<string, string>> {
  const encoder = new TextEncoder();
  const workspace = await loadWorkspace({
    list: async () => order,
    read: async (path) => ({ kind: 'content', bytes: encoder.encode(files[path]) }),
  });
  expect(workspace.problems.map(({ message }) => message)).toEqual([]);
  return compilePack(workspace);
}

/** Writes a compiled pack down, with a file that uses it, and gives the folder. */
async function written(files: ReadonlyMap<string, string>, use = ''): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'ninefold-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of [...files, ['package.json', '{ "type": "module" }'], ['use.ts', use]] as const) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function imported(files: ReadonlyMap<string, string>): Promise<Record<string, CompiledPack>> {
  return import(pathToFileURL(`${await written(files)}/index.js`).href);
}

/** What the compiler says of a file that uses a compiled pack, declarations included. */
async function complaints(files: ReadonlyMap<string, string>, use: string): Promise<readonly string[]> {
  const folder = await written(files, use);
  const program = ts.createProgram([`${folder}/use.ts`], {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('compilePack', () => {
  it('writes a module and its declarations for each definition, an index and one JSON file', async () => {
    expect([...(await compile(small)).keys()]).toEqual([
      'datasets/counts.d.ts',
      'datasets/counts.js',
      'frameworks/aims/early-help.d.ts',
      'frameworks/aims/early-help.js',
      'freeze.js',
      'index.d.ts',
      'index.js',
      'indicators/A-10.d.ts',
      'indicators/A-10.js',
      'indicators/A-2.d.ts',
      'indicators/A-2.js',
      'ninefold-pack.json',
      'outcomes/1.d.ts',
      'outcomes/1.js',
      'outcomes/10.d.ts',
      'outcomes/10.js',
      'outcomes/2.d.ts',
      'outcomes/2.js',
    ]);
  });

  it('says in each module what made it, and from which version of which pack', async () => {
    for (const [path, text] of await compile(small)) {
      if (path.endsWith('.json')) continue;
      expect(text.split('\n')[0]).toBe(
        '// Made by `ninefold build` from the definition pack made-up 1.2.3; do not edit.',
      );
      expect(isCompiledFrom(text, 'made-up')).toBe(true);
      expect(isCompiledFrom(text, 'made')).toBe(false);
    }
  });

  it('lists indicators in the order in which people count', async () => {
    const { madeUp } = await imported(await compile(small));
    expect(Object.keys(madeUp?.indicators ?? {})).toEqual(['A-2', 'A-10']);
  });

  it('takes the framework whose items are numbers for the outcomes', async () => {
    const { madeUp } = await imported(await compile(small));
    expect(madeUp?.outcomes[2]).toEqual({ framework: 'plan', id: '2', number: 2, title: 'Two' });
    expect(madeUp?.frameworks.aims?.items['early-help']).toEqual({
      framework: 'aims',
      id: 'early-help',
      title: 'Help early',
    });
  });

  it('gives a measure that is written as its query alone the shape of the others', async () => {
    const { madeUp } = await imported(await compile(small));
    expect(madeUp?.indicators['A-10']?.measures).toEqual({
      part: { title: 'Part' },
      whole: { query: 'sum(people) from counts' },
    });
  });

  it('has no outcome, no item and no indicator of another pack', async () => {
    const { only, ...rest } = await imported(await compile({ 'pack.yaml': 'id: only\nversion: 0.0.1\n' }));
    expect({ only, rest }).toEqual({
      only: { id: 'only', version: '0.0.1', outcomes: {}, frameworks: {}, indicators: {}, datasets: {} },
      rest: {},
    });
  });

  it('holds the definition as it stands after `extends`, with the sources of the base', async () => {
    const { fife } = await imported(
      await compile({
        'pack.yaml': 'id: fife\nversion: 1.0.0\n',
        'ni-19.indicator.yaml': 'id: NI-19\nextends: national\ndecimals: 2\ncaveats: null\n',
      }),
    );
    const {
      extends: base,
      decimals,
      caveats,
      verified,
      measures,
      confidenceOf,
    } = fife?.indicators['NI-19'] ?? {};
    expect({ base, decimals, caveats, verified }).toEqual({
      base: 'national',
      decimals: 2,
      caveats: undefined,
      verified: false,
    });
    expect(measures?.delayedBedDays?.source).toMatchObject({ confidence: 'readInCode' });
    expect(confidenceOf?.polarity).toBe('readInCode');
  });

  it('gives the same files in whatever order the pack is listed', async () => {
    const expected = [...(await compile(small))];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(Object.keys(small), { minLength: Object.keys(small).length }),
        async (order) => {
          expect([...(await compile(small, order))]).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });
});

/** Ids and texts that could be taken for code. */
const awkward: Files = {
  'pack.yaml': 'id: 2024-class\nversion: 1.0.0\n',
  'class.indicator.yaml': 'id: class\ntitle: A reserved word\n',
  'digit.indicator.yaml': 'id: 1st\ntitle: Begins with a digit\n',
  'freeze.indicator.yaml': 'id: freeze\ntitle: The name of the helper\n',
  'near-1.indicator.yaml': 'id: NI-11\ntitle: Eleven\n',
  'near-2.indicator.yaml': 'id: NI-1-1\ntitle: One of one\n',
  'near-3.indicator.yaml': 'id: ni-11\ntitle: Another case\n',
  'near-4.indicator.yaml': 'id: ni.11\ntitle: Another mark\n',
  'near-5.indicator.yaml': 'id: NI-11.d\ntitle: The suffix of declarations\n',
  'words.indicator.yaml': `id: words
title: "*/ ends a comment, \${x} and \` and ' and \\" and \\\\ do not end a text, \\u2028 is no line"
description: |
  Two lines,
    the second further in.
minimum: -1.5e-7
breakdowns: { constructor: [b], "with space": [c] }
`,
};

describe('compilePack, for ids and texts that could be taken for code', () => {
  it('gives a module that says the same as the JSON', async () => {
    const files = await compile(awkward);
    const { pack2024Class, ...parts } = await imported(files);
    expect(JSON.stringify(pack2024Class)).toBe(
      JSON.stringify(JSON.parse(files.get('ninefold-pack.json') ?? '')),
    );
    expect(Object.keys(parts).sort()).toEqual(
      [
        'freeze_2',
        'indicator1st',
        'indicatorClass',
        'ni11',
        'ni11D',
        'ni11_2',
        'ni11_3',
        'ni1_1',
        'words',
      ].sort(),
    );
  });

  it('gives no two modules that one disk would take for one', async () => {
    const paths = [...(await compile(awkward)).keys()].map((path) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('gives declarations that compile, and let no wrong id through', async () => {
    const use = `
import { type IndicatorId, pack2024Class as pack, words } from './index.js';
const id: IndicatorId = 'NI-1-1';
const minimum: -1.5e-7 = words.minimum;
export const right = [id, minimum, pack.indicators['ni.11'].title satisfies 'Another mark'];
export const wrong = pack.indicators['NI-12'];
`;
    expect(await complaints(await compile(awkward), use)).toEqual([
      expect.stringContaining(`Property 'NI-12' does not exist on type`),
    ]);
  });
});
