/** What is mutated is named by `pnpm mutation`; see run.mjs. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'mutation/vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A mutant of a wording alone says nothing about a number or a judgement that the fixtures of the rules do not say better.
  mutator: { excludedMutations: [] },
  ignoreStatic: true,
  incremental: true,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  ignorePatterns: [
    '**/dist',
    'docs',
    'play',
    'packages/core/compiled',
    'packages/vscode-extension',
    'packages/cli',
    '.git',
    '.changeset',
  ],
  tempDirName: 'play/stryker',
};
