import { defineConfig } from 'tsup';
import { writeThirdPartyNotices } from '../../scripts/third-party-notices.ts';

/**
 * Vega is bundled, in its form for browsers: the one for Node looks for a canvas while it is loaded, which nothing here draws on, and
 * which keeps a program of CommonJS from loading it.
 */
export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  tsconfig: '../../tsconfig.json',
  noExternal: [/^(?!@ninefold\/)/],
  dts: true,
  sourcemap: true,
  clean: true,
  metafile: true,
  onSuccess: async () => writeThirdPartyNotices(import.meta.dirname, ['metafile-esm.json']),
});
