import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { copyAssets } from './scripts/copy-assets.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Everything is in the bundles, from the sources of our own packages; only `vscode` is there when they are loaded. */
const shared: Options = {
  bundle: true,
  minify: true,
  sourcemap: true,
  metafile: true,
  splitting: false,
  target: 'es2022',
  tsconfig: '../../tsconfig.json',
  external: ['vscode'],
  noExternal: [/^(?!vscode$)/],
};

function conditions(...names: readonly string[]): Pick<Options, 'esbuildOptions'> {
  return {
    esbuildOptions: (options) => {
      options.conditions = ['@ninefold/source', ...names];
      options.legalComments = 'none';
    },
  };
}

/**
 * The server is one file for Node and for a web worker, so it takes the libraries' editions for browsers, which run in both. Those for Node
 * ask for Node's modules, or for a canvas, as soon as they are loaded.
 */
const editionsForBrowsers: Plugin = {
  name: 'editions-for-browsers',
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /^yaml$/ }, async ({ path, pluginData, ...options }) => {
      if (pluginData === 'resolved') return undefined;
      const found = await resolve(path, { ...options, pluginData: 'resolved' });
      return { ...found, path: found.path.replace(/dist[\\/]index\.js$/, 'browser/index.js') };
    });
    onLoad({ filter: /vega-[a-z]+\.node\.js$/ }, async ({ path }) => ({
      contents: await readFile(path.replace(/\.node\.js$/, '.browser.js'), 'utf8'),
    }));
  },
};

export default defineConfig([
  {
    ...shared,
    ...conditions('node'),
    entry: { extension: 'src/node.ts' },
    format: 'cjs',
    platform: 'node',
    onSuccess: copyAssets,
  },
  {
    ...shared,
    ...conditions('browser'),
    entry: { extension: 'src/browser.ts' },
    outDir: 'dist/web',
    format: 'cjs',
    platform: 'browser',
  },
  {
    ...shared,
    ...conditions('browser', 'node'),
    entry: { server: 'src/server/server.ts' },
    outDir: 'dist/server',
    format: 'iife',
    platform: 'node',
    outExtension: () => ({ js: '.js' }),
    esbuildPlugins: [editionsForBrowsers],
  },
  {
    ...shared,
    ...conditions('browser'),
    entry: { preview: 'src/preview/webview/main.ts' },
    format: 'iife',
    platform: 'browser',
    outExtension: () => ({ js: '.js' }),
  },
]);
