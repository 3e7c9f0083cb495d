// Tries the promises of every day with many more inputs, faults and attacks.
import { tryRobustness } from './lib/robustness.mjs';
import { endAs } from './lib/run.mjs';
import { inWords } from './lib/run-tests.mjs';

await tryRobustness()
  .then((counts) => process.stdout.write(`${inWords([counts])}\n`))
  .catch(endAs);
