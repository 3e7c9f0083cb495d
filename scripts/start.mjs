// `npm start`: installs and builds what is needed, checks the example and shows its live preview.

import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { endAs } from './lib/run.mjs';
import { showExample } from './lib/show-example.mjs';

try {
  await install();
  await build();
  process.exitCode = await showExample('examples/south-lanarkshire');
} catch (failure) {
  endAs(failure);
}
