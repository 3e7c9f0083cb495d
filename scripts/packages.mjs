// Tries the packages as they are published.
import { tryPackages } from './lib/packages.mjs';
import { endAs } from './lib/run.mjs';
import { inWords } from './lib/run-tests.mjs';

await tryPackages()
  .then((counts) => process.stdout.write(`${inWords([counts])}\n`))
  .catch(endAs);
