// Everything that must pass of the sources, with the packages as they are installed.
import { check } from './lib/check.mjs';
import { endAs } from './lib/run.mjs';
import { inWords } from './lib/run-tests.mjs';

await check()
  .then((counts) => process.stdout.write(`${inWords([counts])}\n`))
  .catch(endAs);
