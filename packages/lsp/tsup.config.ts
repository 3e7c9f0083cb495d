import { defineConfig, type Options } from 'tsup';
import { writeThirdPartyNotices } from '../../scripts/third-party-notices.ts';

const shared: Options = {
  format: 'esm',
  target: 'node20',
  tsconfig: '../../tsconfig.json',
  sourcemap: true,
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      stdio: 'src/bin/stdio.ts',
      node: 'src/bin/node.ts',
      protocol: 'src/protocol/custom/index.ts',
    },
    platform: 'neutral',
    dts: true,
    clean: true,
  },
  // A web worker has no packages to import from: its one file holds everything.
  {
    ...shared,
    entry: { browser: 'src/bin/browser.ts' },
    platform: 'browser',
    noExternal: [/.*/],
    splitting: false,
    minify: true,
    // From the sources of our own packages, which need not have been built before.
    esbuildOptions: (options) => {
      options.conditions = ['@ninefold/source'];
    },
    metafile: true,
    onSuccess: async () => writeThirdPartyNotices(import.meta.dirname, ['metafile-esm.json']),
  },
]);
