import { packageFolders } from './project.mjs';
import { pnpmStep } from './run.mjs';
import { whenChanged } from './stamp.mjs';

/** Installs what the project needs, if that has changed since it was last installed. */
export async function install() {
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
  for (const folder of packageFolders()) inputs.push(`${folder}/package.json`);
  const results = ['node_modules/node-runtime', 'node_modules/.pnpm'];
  await whenChanged('installed', { inputs, results }, () =>
    pnpmStep('Installing packages (a minute or two the first time)', ['install', '--frozen-lockfile']),
  );
}
