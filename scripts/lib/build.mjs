import { binOf, fromRoot, packageFolders } from './project.mjs';
import { nodeStep } from './run.mjs';
import { whenChanged } from './stamp.mjs';

/** Builds the packages whose sources have changed since they were last built. */
export async function build() {
  for (const folder of packageFolders()) {
    const inputs = [
      `${folder}/src`,
      `${folder}/package.json`,
      `${folder}/tsup.config.ts`,
      'tsconfig.json',
      'tsconfig.base.json',
      'pnpm-lock.yaml',
    ];
    const name = folder.replace('packages/', '');
    const results = [`${folder}/dist/${name === 'cli' ? 'main' : 'index'}.js`];
    await whenChanged(`built-${name}`, { inputs, results }, () =>
      nodeStep(`Building ${name}`, binOf('tsup'), [], { cwd: fromRoot(folder) }),
    );
  }
}
