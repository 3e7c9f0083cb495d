// Builds every package that has changed.
import { build } from './lib/build.mjs';
import { endAs } from './lib/run.mjs';

await build().catch(endAs);
