import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fromRoot } from './project.mjs';

/**
 * Does work only when it is due: when one of the files it depends on has changed since it was last done, or one of its results is
 * gone. Says whether it did.
 */
export async function whenChanged(name, { inputs, results }, work) {
  const file = fromRoot('node_modules', '.ninefold', name);
  const now = fingerprint(inputs);
  const isDone = existsSync(file) && readFileSync(file, 'utf8') === now;
  if (isDone && results.every((path) => existsSync(fromRoot(path)))) return false;
  rmSync(file, { force: true });
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
  return true;
}

/** A hash of the names and contents of files and of all files in folders. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesOf).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(fromRoot(path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!existsSync(fromRoot(path))) return [];
  if (!statSync(fromRoot(path)).isDirectory()) return [path];
  return readdirSync(fromRoot(path)).flatMap((name) => filesOf(`${path}/${name}`));
}
