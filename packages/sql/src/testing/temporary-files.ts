import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Writes files into a folder that is gone after the tests, and gives their paths. */
export function temporaryFiles(): (name: string, content?: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'ninefold-sql-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, content) => {
    const path = join(folder, name);
    if (content !== undefined) writeFileSync(path, content);
    return path;
  };
}
