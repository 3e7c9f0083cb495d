// `npm test`: installs what is needed and runs everything that must pass.
import { install } from './lib/install.mjs';
import { endAs } from './lib/run.mjs';

try {
  await install();
  const { check } = await import('./lib/check.mjs');
  const { tryRobustness } = await import('./lib/robustness.mjs');
  const { tryPackages } = await import('./lib/packages.mjs');
  const { inWords } = await import('./lib/run-tests.mjs');
  const counts = [await check(), await tryRobustness(), await tryPackages()];
  process.stdout.write(`${inWords(counts)}\n`);
} catch (failure) {
  endAs(failure);
}
