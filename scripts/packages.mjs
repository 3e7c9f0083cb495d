// Tries the packages as they are published.
import { tryPackages } from './lib/packages.mjs';
import { endAs } from './lib/run.mjs';

await tryPackages().catch(endAs);
