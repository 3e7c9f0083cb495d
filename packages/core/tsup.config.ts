import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

const library = /\/with-library\.ts$/;
const [needed, neededLater] = ['./with-library.js', './with-library-later.js'];
const entry = { index: 'src/index.ts', 'statistics/index': 'src/statistics/index.ts' };

export default defineConfig({
  // What needs the YAML library is a file of its own, which a bundler can leave out; what is loaded only when it is needed is another
  // with the same code, since some bundlers load at once what is asked for in both ways.
  entry: { ...entry, 'with-library': 'src/syntax/with-library.ts' },
  esbuildPlugins: [
    {
      name: 'library-apart',
      setup: ({ onResolve }) =>
        onResolve({ filter: library }, ({ kind }) =>
          kind === 'entry-point'
            ? undefined
            : { path: kind === 'dynamic-import' ? neededLater : needed, external: true },
        ),
    },
  ],
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  tsconfig: '../../tsconfig.json',
  dts: { entry },
  sourcemap: true,
  clean: true,
  onSuccess: () =>
    copyFile(new URL(`dist/${needed}`, import.meta.url), new URL(`dist/${neededLater}`, import.meta.url)),
});
