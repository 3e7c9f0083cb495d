// Everything that must pass, with the packages as they are installed.
import { check } from './lib/check.mjs';
import { endAs } from './lib/run.mjs';

await check()
  .then((counts) => process.stdout.write(`${counts}\n`))
  .catch(endAs);
