import { defineConfig } from 'tsup';

// Parts that only some commands need stay in files of their own, so that `ninefold --version` loads none of them.
export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  tsconfig: '../../tsconfig.json',
  splitting: true,
  sourcemap: true,
  clean: true,
});
