import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', 'statistics/index': 'src/statistics/index.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  tsconfig: '../../tsconfig.json',
  dts: true,
  sourcemap: true,
  clean: true,
});
