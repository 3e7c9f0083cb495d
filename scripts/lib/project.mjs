import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The package manager, at the version that `package.json` names. */
export const { pnpm } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).config;

/** A path from the root. */
export const fromRoot = (...parts) => join(root, ...parts);

/** The folders of the packages. */
export const packageFolders = () =>
  readdirSync(fromRoot('packages'))
    .filter((name) => existsSync(fromRoot('packages', name, 'package.json')))
    .sort()
    .map((name) => `packages/${name}`);

/** The environment of our tools: what was installed here comes first, with a Node of its own. */
export const toolEnvironment = () => ({
  ...process.env,
  PATH: [fromRoot('node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
});

/** The Node that is installed with the project, whichever one runs this script. */
export const projectNode = () => binOf('node-runtime', 'node');

/** The file behind a command of an installed package. */
export const binOf = (packageName, command = packageName) => {
  const folder = fromRoot('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
};
