import { describe, expect, it } from 'vitest';
import { consumerFolder } from './packages.ts';
import { run, toolOf } from './run.ts';

const strictest = [
  '--ignoreConfig',
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--target',
  'ES2022',
];

describe('the types of the packed packages, with nothing skipped', () => {
  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('hold for modules of %s found by %s, and what is wrong does not compile', async (module, resolution) => {
    const options = [
      ...strictest,
      '--skipLibCheck',
      'false',
      '--module',
      module,
      '--moduleResolution',
      resolution,
    ];
    const libraries = ['--lib', 'ES2023,DOM'];
    expect(await run(toolOf('tsc'), [...options, ...libraries, 'types.ts'], consumerFolder)).toBe('');
  });
});
