import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const extension = fileURLToPath(new URL('../', import.meta.url));
const sample = fileURLToPath(new URL('../../../examples/south-lanarkshire/', import.meta.url));

/** Puts beside the bundles what they find at run time: the sample with a list of its files, and word that the server is a script. */
export async function copyAssets(): Promise<void> {
  const to = join(extension, 'dist/samples/south-lanarkshire');
  await rm(to, { recursive: true, force: true });
  await cp(sample, to, { recursive: true });
  const files = await filesIn(sample);
  await writeFile(join(to, 'files.json'), JSON.stringify(files));
  await mkdir(join(extension, 'dist/server'), { recursive: true });
  await writeFile(join(extension, 'dist/server/package.json'), '{ "type": "commonjs" }\n');
}

async function filesIn(folder: string): Promise<readonly { readonly path: string; readonly size: number }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = paths.sort().map(async (path) => ({
    path: path.slice(folder.length).replaceAll('\\', '/'),
    size: (await stat(path)).size,
  }));
  return Promise.all(files);
}
