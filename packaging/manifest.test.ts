import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import { consumerFolder, publishedPackages, repository, tarballOf } from './packages.ts';
import { run, toolOf } from './run.ts';

interface Finding {
  readonly kind: string;
  readonly resolutionKind: string;
}

/** Resolution as before Node 16, and `require` of ES modules, which Node does by now: a program of CommonJS does it in `doors.test.ts`. */
const left = new Set(['node10', 'node16-cjs']);

describe.each(publishedPackages)('the tarball of %s', (name) => {
  it('has no finding of publint, taken strictly', async () => {
    const tarball = readFileSync(tarballOf(name));
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: tarball.buffer } });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that fit its code however it is found, but for resolution as before Node 16', async () => {
    // A package without doors, a command only, has no types to fit.
    const { exports } = JSON.parse(readFileSync(join(repository, 'packages', name, 'package.json'), 'utf8'));
    if (exports === undefined) return;
    const said = await run(
      toolOf('attw'),
      [tarballOf(name), '--profile', 'esm-only', '--format', 'json'],
      repository,
    );
    const problems: readonly Finding[] = Object.values(JSON.parse(said).problems ?? {}).flat() as Finding[];
    expect(problems.filter(({ resolutionKind }) => !left.has(resolutionKind))).toEqual([]);
  });

  it('says its licence, has a page to read and no word of sources', () => {
    const manifest = JSON.parse(
      readFileSync(join(consumerFolder, 'node_modules', '@ninefold', name, 'package.json'), 'utf8'),
    );
    expect(manifest.license).toBe('Apache-2.0');
    expect(JSON.stringify(manifest)).not.toContain('@ninefold/source');
    for (const file of ['README.md', 'LICENSE']) {
      expect(readFileSync(join(consumerFolder, 'node_modules', '@ninefold', name, file), 'utf8')).not.toBe(
        '',
      );
    }
  });
});
