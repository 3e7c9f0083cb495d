// Called by `.ci/run` after `npm test`: the stories in a real VS Code, where there can be one.
import { liveStories } from './e2e/in-ci.mjs';
import { fromRoot } from './lib/project.mjs';

const minutes = (name, usual) => Number(process.env[name] ?? usual) * 60_000;

process.exitCode = await liveStories({
  setUp: {
    milliseconds: minutes('NINEFOLD_E2E_SETUP_MINUTES', 5),
    parameters: [fromRoot('scripts', 'e2e-setup.mjs')],
  },
  tell: {
    milliseconds: minutes('NINEFOLD_E2E_MINUTES', 30),
    parameters: [fromRoot('scripts', 'e2e.mjs')],
  },
});
