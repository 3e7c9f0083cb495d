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
      ...(bundled[folder] ?? []),
    ];
    const name = folder.replace('packages/', '');
    const results = [`${folder}/dist/${doors[name] ?? 'index.js'}`];
    await whenChanged(`built-${name}`, { inputs, results }, () =>
      nodeStep(`Building ${name}`, binOf('tsup'), [], { cwd: fromRoot(folder), isBeside: true }),
    );
  }
}

/** The file that a package is entered by, where it is not `index.js`. */
const doors = { cli: 'main.js', 'vscode-extension': 'extension.cjs' };

/** What else is built into a package that nobody installs others beside. */
const bundled = {
  'packages/lsp': sourcesOf('core', 'report'),
  'packages/vscode-extension': [
    'packages/vscode-extension/scripts',
    ...sourcesOf('core', 'report', 'lsp'),
    'examples/south-lanarkshire',
  ],
};

function sourcesOf(...names) {
  return names.flatMap((name) => [`packages/${name}/src`, `packages/${name}/package.json`]);
}
