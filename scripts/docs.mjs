// The documentation as a site in docs/.vitepress/dist: `node scripts/docs.mjs` builds it, `--preview` shows what was built.
import { spawn } from 'node:child_process';
import { binOf, projectNode, root, toolEnvironment } from './lib/project.mjs';
import { endAs, nodeStep } from './lib/run.mjs';

if (process.argv.includes('--preview')) preview();
else await build().catch(endAs);

/** The pages that are made from code must be those of this code, and every link must lead somewhere: VitePress stops at a dead one. */
async function build() {
  await nodeStep('Generated files are up to date', 'scripts/generate.ts', ['--check']);
  await nodeStep('Building docs/.vitepress/dist', binOf('vitepress'), ['build', 'docs']);
}

/** Until Ctrl-C, on this computer alone. */
function preview() {
  const parameters = [binOf('vitepress'), 'preview', 'docs', '--host', '127.0.0.1'];
  const server = spawn(projectNode(), parameters, { cwd: root, env: toolEnvironment(), stdio: 'inherit' });
  server.on('close', (code) => {
    process.exitCode = code ?? 0;
  });
}
