import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  // Installed only where it is wanted, so it is never part of our own files.
  external: ['@duckdb/node-api'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  tsconfig: '../../tsconfig.json',
  dts: true,
  sourcemap: true,
  clean: true,
});
