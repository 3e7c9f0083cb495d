// What a release would do, done in a copy: the next versions and changelogs, and every tarball, with nothing published or kept.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binOf, packageFolders, root } from './lib/project.mjs';
import { endAs, nodeStep, pnpmStep } from './lib/run.mjs';

const copy = mkdtempSync(join(tmpdir(), 'ninefold-release-'));
try {
  cpSync(root, copy, { recursive: true, filter: (path) => !/[\\/]node_modules([\\/]|$)/.test(path) });
  await nodeStep('The next versions', binOf('@changesets/cli', 'changeset'), ['version'], { cwd: copy });
  for (const folder of packageFolders()) {
    const {
      name,
      version,
      private: isPrivate,
    } = JSON.parse(readFileSync(join(copy, folder, 'package.json'), 'utf8'));
    process.stdout.write(`  ${name} ${version}${isPrivate ? ', not published to a registry' : ''}\n`);
    if (!isPrivate)
      await pnpmStep(`  Packing ${name}`, ['pack', '--pack-destination', copy], { cwd: join(copy, folder) });
  }
  const tarballs = readdirSync(copy).filter((file) => file.endsWith('.tgz'));
  process.stdout.write(`${tarballs.length} tarballs would be published: ${tarballs.join(', ')}\n`);
} catch (failure) {
  endAs(failure);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
