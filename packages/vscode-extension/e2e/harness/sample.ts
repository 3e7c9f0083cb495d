import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.ts';

/** A copy of the South Lanarkshire example that a story may change. */
export function sampleFolder(example = 'south-lanarkshire'): string {
  const folder = join(emptyFolder(), example);
  cpSync(join(root, 'examples', example), folder, { recursive: true });
  return folder;
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ninefold-e2e-'));
}

/** Changes a file before it is opened. */
export function rewrite(folder: string, path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
