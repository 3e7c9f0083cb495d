import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findCircle,
  folderOf,
  layerOf,
  readSources,
  relativeImports,
  resolve,
  root,
  withoutComments,
} from './harness/sources.ts';

/** The layers of core from the ground up: a folder imports itself and what stands before it. */
const coreLayers = [
  'text',
  'diagnostics',
  'statistics',
  'periods',
  'areas',
  'disclosure',
  'model',
  'syntax',
  'schema',
  'query',
  'data',
  'packs',
  'workspace',
  'pack-module',
  'authoring',
  'calculation',
  'rules',
  'adaptation',
  'check',
  'drafting',
  'language',
];
/** The folders inside a layer of core from the ground up; `*` stands for the files beside them. */
const foldersOf: Readonly<Record<string, readonly string[]>> = {
  calculation: [
    'results',
    'plans',
    'cubes',
    'measures',
    'methods',
    'schemes',
    'indicators',
    'judging',
    'disclosing',
    '*',
  ],
  rules: ['words', 'written', 'tables', '*', 'running'],
};
/** The packages each package may import. */
const packageEdges: Readonly<Record<string, readonly string[]>> = {
  core: [],
  report: ['core'],
  lsp: ['core', 'report'],
  sql: ['core'],
  cli: ['core', 'lsp', 'report', 'sql'],
  'vscode-extension': ['lsp'],
};
/** The layers of other packages from the ground up. */
const layersOf: Readonly<Record<string, readonly string[]>> = {
  report: ['core.ts', 'format', 'view', 'charts', 'html', 'markdown', 'preview', 'index.ts'],
  lsp: ['protocol', 'features', 'session', 'host', 'server.ts', 'bin'],
};
/** Folders of core that alone may import a library. */
const libraryHomes: Readonly<Record<string, readonly string[]>> = {
  yaml: ['syntax/library'],
  'zod/mini': ['model', 'schema'],
};
const pluginSuffixes = ['rule', 'method', 'scheme', 'command', 'format', 'feature'];
const longestFile = 300;

const files = Object.keys(packageEdges).flatMap((name) => readSources(name));
const handWritten = files.filter(({ path }) => !path.endsWith('.generated.ts'));
const core = files.filter((file) => file.package === 'core');

describe('architecture', () => {
  it('I1: a layer of core imports only itself and the layers below it', () => {
    const known = new Set([...coreLayers, 'index.ts']);
    expect(core.filter(({ layer }) => !known.has(layer)).map(({ path }) => path)).toEqual([]);
    const upward = core.flatMap((file) =>
      relativeImports(file).flatMap((target) => {
        const to = layerOf(target);
        return rank(to) > rank(file.layer) ? [`${file.path} imports ${target}`] : [];
      }),
    );
    expect(upward).toEqual([]);
  });

  it('I1: the table of docs/architecture.md has the layers in their order', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const table = page.slice(page.indexOf('| folder of'), page.indexOf('\n\n', page.indexOf('| folder of')));
    const folders = table.split('\n').map((row) => row.split('|')[1] ?? '');
    const named = folders
      .slice(2)
      .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(named).toEqual(coreLayers);
  });

  it.each(Object.entries(foldersOf))(
    'I1: a folder of %s imports only itself and the folders below it',
    (layer, folders) => {
      const place = (path: string) => folders.indexOf(folderOf(path));
      const inside = core.filter((file) => file.layer === layer);
      expect(inside.filter(({ path }) => place(path) < 0).map(({ path }) => path)).toEqual([]);
      const upward = inside.flatMap((file) =>
        relativeImports(file)
          .filter((target) => layerOf(target) === layer && place(target) > place(file.path))
          .map((target) => `${file.path} imports ${target}`),
      );
      expect(upward).toEqual([]);
    },
  );

  it('I1: a package imports only the packages below it, by their names', () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        const name = /^@ninefold\/([^/]+)/.exec(specifier)?.[1];
        const leaves =
          specifier.startsWith('.') && !resolve(file.path, specifier).startsWith(`packages/${file.package}/`);
        const isAllowed = name === undefined || packageEdges[file.package]?.includes(name);
        return leaves || !isAllowed ? [`${file.path} imports ${specifier}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('I1: nothing imports in a circle', () => {
    expect(findCircle(new Map(files.map((file) => [file.path, relativeImports(file)])))).toEqual([]);
  });

  it('I1: nothing inside a package imports its own door', () => {
    const wrong = files.flatMap((file) =>
      relativeImports(file)
        .filter((target) => target === `packages/${file.package}/src/index.ts`)
        .map(() => file.path),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(layersOf))(
    'I1: a layer of %s imports only itself and the layers below it',
    (name, layers) => {
      const place = (layer: string) => layers.indexOf(layer);
      const wrong = files
        .filter((file) => file.package === name && place(file.layer) >= 0)
        .flatMap((file) =>
          relativeImports(file)
            .filter((target) => place(layerOf(target)) > place(file.layer) || place(layerOf(target)) < 0)
            .map((target) => `${file.path} imports ${target}`),
        );
      expect(wrong).toEqual([]);
    },
  );

  it('I3: only the server and what starts it hold a connection, and only what starts it or reads files knows Node', () => {
    const wrong = files
      .filter(
        ({ package: name, layer }) => name === 'lsp' && !['server.ts', 'bin', 'testing'].includes(layer),
      )
      .filter(({ layer, text, imports }) => {
        const isHost = layer === 'host';
        return (
          /\bConnection\b/.test(withoutComments(text)) ||
          (!isHost && imports.some((name) => name.startsWith('node:')))
        );
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('I13: only the extension knows VS Code, and it asks the server for all that it says of definitions', () => {
    const knowsEditor = files.filter(
      ({ package: name, imports }) => name !== 'vscode-extension' && imports.includes('vscode'),
    );
    const extension = files.filter(({ package: name }) => name === 'vscode-extension');
    const knowsMore = extension.flatMap(({ path, layer, imports }) =>
      imports
        .filter((name) => name.startsWith('@ninefold/') && name !== '@ninefold/lsp/protocol')
        .filter(() => layer !== 'server')
        .map((name) => `${path} imports ${name}`),
    );
    const loadsEarly = extension.filter(
      ({ layer, text }) =>
        layer !== 'client' && /^import (?!type\b).* from 'vscode-languageclient/m.test(withoutComments(text)),
    );
    expect([...knowsEditor, ...loadsEarly].map(({ path }) => path).concat(knowsMore)).toEqual([]);
  });

  it('I8: the language server knows no key of the language', () => {
    const named =
      /['"`.](?:measures|calculation|numerator|denominator|outcomes|polarity|expect|targets|columns|extends)\b/;
    const wrong = files.filter(
      (file) =>
        file.package === 'lsp' &&
        !file.path.endsWith('.generated.ts') &&
        named.test(withoutComments(file.text)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('I2: core knows no file system, process, clock, chance or network', () => {
    const banned =
      /\b(?:process|console|require|globalThis|window|document\.cookie)\s*\.|\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bfetch\(|\bsetTimeout\(/;
    const wrong = core.flatMap((file) => [
      ...file.imports
        .filter((specifier) => /^(?:node:|vscode)/.test(specifier))
        .map((name) => `${file.path}: ${name}`),
      ...(banned.exec(withoutComments(file.text))
        ? [`${file.path}: ${banned.exec(withoutComments(file.text))?.[0]}`]
        : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it('I3: a library is imported only in its home', () => {
    const wrong = core.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        if (specifier.startsWith('.')) return [];
        const homes = libraryHomes[specifier];
        const isHome = homes?.some((home) => file.path.includes(`/src/${home}/`));
        return isHome ? [] : [`${file.path} imports ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('I3: what needs the YAML library has one door, so that a page can load it later', () => {
    const wrong = core
      .filter(({ path }) => !path.includes('/syntax/library/') && !path.endsWith('/with-library.ts'))
      .filter(({ imports }) => imports.some((specifier) => specifier.includes('library/')));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('I7: plug-ins do not import plug-ins', () => {
    const isPlugin = (path: string) => pluginSuffixes.some((suffix) => path.endsWith(`.${suffix}.ts`));
    const wrong = handWritten
      .filter(({ path }) => isPlugin(path))
      .flatMap((file) =>
        relativeImports(file)
          .filter(isPlugin)
          .map((target) => `${file.path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('I8: no code decides by the name of an indicator or the code of an area', () => {
    const named = /['"`](?:NI-\d+|(?:LGBF-)?SW\d+[a-z]?|MSG-?\d\w*|S(?:08|12|37|92|99)\d{6})['"`]/;
    const wrong = handWritten.filter(({ text }) => named.test(withoutComments(text))).map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it(`no file is longer than ${longestFile} lines`, () => {
    const long = handWritten
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > longestFile);
    expect(long).toEqual([]);
  });
});

function rank(layer: string): number {
  const index = coreLayers.indexOf(layer);
  return index < 0 ? coreLayers.length : index;
}
