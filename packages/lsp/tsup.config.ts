import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    stdio: 'src/bin/stdio.ts',
    node: 'src/bin/node.ts',
    browser: 'src/bin/browser.ts',
    protocol: 'src/protocol/custom/index.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  tsconfig: '../../tsconfig.json',
  dts: true,
  sourcemap: true,
  clean: true,
});
