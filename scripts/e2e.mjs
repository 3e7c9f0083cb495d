// `pnpm e2e`: packs the extension and lives the story of a person in a real VS Code. `pnpm e2e 02` tells one part of it.
import { spawnSync } from 'node:child_process';
import { isInstalled } from './e2e/home.mjs';
import { cannotRunHere } from './e2e/system-packages.mjs';
import { binOf, fromRoot, projectNode, toolEnvironment } from './lib/project.mjs';
import { endAs, nodeStep } from './lib/run.mjs';

if (isInstalled()) {
  try {
    const cwd = fromRoot('packages/vscode-extension');
    await nodeStep('Building the extension', binOf('tsup'), [], { cwd });
    await nodeStep('Packing the extension', 'scripts/package.ts', [], { cwd });
    process.exitCode = tell(process.argv.slice(2));
  } catch (failure) {
    endAs(failure);
  }
} else {
  process.stdout.write(
    'THE END-TO-END TESTS HAVE NOT RUN: there is no VS Code to run them in. First: pnpm e2e:setup\n',
  );
  process.exitCode = cannotRunHere;
}

function tell(parts) {
  const config = fromRoot('packages/vscode-extension/e2e/vitest.config.ts');
  const parameters = [binOf('vitest'), 'run', '--config', config, ...parts];
  return spawnSync(projectNode(), parameters, { stdio: 'inherit', env: toolEnvironment() }).status ?? 1;
}
