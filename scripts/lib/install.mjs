import { packageFolders } from './project.mjs';
import { step } from './run.mjs';
import { whenChanged } from './stamp.mjs';

const pnpm = 'pnpm@12.21.0';

/** Installs what the project needs, if that has changed since it was last installed. */
export async function install() {
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
  for (const folder of packageFolders()) inputs.push(`${folder}/package.json`);
  const results = ['node_modules/node-runtime', 'node_modules/.pnpm'];
  const parameters = ['--yes', pnpm, 'install', '--frozen-lockfile'];
  const isWindows = process.platform === 'win32';
  await whenChanged('installed', { inputs, results }, () =>
    step('Installing packages (a minute or two the first time)', 'npx', parameters, { shell: isWindows }),
  );
}
