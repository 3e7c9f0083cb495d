/** How every folder is tried; which one it is comes from run.mjs. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './mutation/sample.mjs'],
  checkers: ['sample'],
  vitest: { configFile: 'mutation/vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What runs once, while a module is loaded, needs all tests again for each mutant; it is left out of the score.
  ignoreStatic: true,
  // Long, so that a machine with other work does not turn what survives into what is noticed by its time.
  timeoutMS: 40_000,
  timeoutFactor: 2,
  incremental: true,
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'play/mutation/report.html' },
  ignorePatterns: [
    '**/dist',
    'docs',
    'play',
    'fuzz',
    'packages/core/compiled',
    'packages/vscode-extension',
    'packages/cli',
  ],
  tempDirName: 'play/stryker',
  allowConsoleColors: false,
};
