import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumerFolder, publishedPackages, repository, tarballOf, workFolder } from './packages.ts';
import { pnpm } from './run.ts';

/**
 * Packs every package and installs the tarballs in a folder that knows nothing of this repository, with the versions of other
 * packages that are installed here already, so that nothing is fetched.
 */
export default async function installConsumer(): Promise<void> {
  rmSync(workFolder, { recursive: true, force: true });
  mkdirSync(consumerFolder, { recursive: true });
  for (const name of publishedPackages) {
    await pnpm(['pack', '--out', tarballOf(name)], join(repository, 'packages', name));
  }
  const tarballs = Object.fromEntries(
    publishedPackages.map((name) => [`@ninefold/${name}`, `file:${tarballOf(name)}`]),
  );
  write('package.json', { name: 'consumer', private: true, type: 'module', dependencies: tarballs });
  // A tarball asks for the others by version, which nobody has published yet.
  write('pnpm-workspace.yaml', {
    packages: ['.'],
    overrides: tarballs,
    allowBuilds: { esbuild: false },
  });
  cpSync(join(import.meta.dirname, 'consumers'), consumerFolder, { recursive: true });
  await pnpm(['install', '--offline', '--ignore-scripts', '--no-frozen-lockfile'], consumerFolder);
}

/** JSON is YAML too. */
function write(name: string, content: object): void {
  writeFileSync(join(consumerFolder, name), JSON.stringify(content, undefined, 2));
}
