import { describe, expect, it } from 'vitest';
import type { WorkspaceHost } from './host.ts';
import { loadWorkspace } from './load-workspace.ts';

const pack = {
  'board/pack.yaml': 'id: board\ntitle: A made-up pack\nversion: 1.0.0\n',
  'board/falls-1.indicator.yaml': 'id: falls-1\ntitle: The first\n',
  'board/falls-2.indicator.yaml': 'id: falls-2\ntitle: The second\n',
  'board/falls-3.indicator.yaml': 'id: falls-3\ntitle: The third\n',
  'board/waits.indicator.yaml': 'id: waits\ntitle: Waits\n',
};

/** What is said of a file that extends something, and what the mend would write. */
async function said(id: string, extended: string): Promise<readonly string[]> {
  const files: Readonly<Record<string, string>> = {
    'partnership.yaml': 'name: Made-up Partnership\narea: S37000028\nuses: [board]\n',
    ...pack,
    'case.indicator.yaml': `id: ${id}\nextends: ${extended}\n`,
  };
  const host: WorkspaceHost = {
    list: async () => Object.keys(files),
    read: async (path) => ({ kind: 'content', bytes: new TextEncoder().encode(files[path]) }),
  };
  const { problems } = await loadWorkspace(host);
  return problems
    .filter(({ file }) => file === 'case.indicator.yaml')
    .flatMap(({ code, message, fixes }) => [
      code,
      message,
      ...fixes.map(({ edits }) => edits[0]?.newText ?? ''),
    ]);
}

describe('what a definition extends', () => {
  it('is found by the name of a pack alone, or with an indicator of it', async () => {
    expect(await said('waits', 'board')).toEqual([]);
    expect(await said('local-waits', 'board/waits')).toEqual([]);
  });

  it.each([
    ['waits', 'bord', 'board'],
    ['local-waits', 'bord/waits', 'board/waits'],
    ['local-waits', 'bord/wait', 'board/waits'],
    ['local-falls', 'bord/falls-2', 'board/falls-2'],
    ['local-waits', 'waits', 'board/waits'],
  ])('of %s, %s, is probably %s', async (id, written, meant) => {
    expect(await said(id, written)).toEqual([
      'link/unknown-extends',
      `There is no pack and no indicator called "${written}" to extend. Did you mean "${meant}"?`,
      meant,
    ]);
  });

  it('is never another number: those that are there are named, and nothing is mended', async () => {
    const message = 'The pack "board" has no indicator "falls-4". It has falls-1 to falls-3.';
    expect(await said('local-falls', 'board/falls-4')).toEqual(['link/unknown-indicator', message]);
    expect(await said('falls-4', 'board')).toEqual(['link/unknown-indicator', message]);
  });

  it('is one of those that the pack has, where nothing is near', async () => {
    expect(await said('local-beds', 'board/beds')).toEqual([
      'link/unknown-indicator',
      'The pack "board" has no indicator "beds". It has falls-1, falls-2, falls-3 and waits.',
    ]);
  });

  it('may be in a pack that is not used', async () => {
    expect(await said('local-beds', 'county/beds')).toEqual([
      'link/unknown-extends',
      'There is no pack and no indicator called "county/beds" to extend. Packs must be listed under "uses" in partnership.yaml.',
    ]);
  });

  it('is followed through sixteen definitions, and no further', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `f${at}.indicator.yaml`,
        `id: f${at}\n${at < 39 ? `extends: f${at + 1}\n` : 'title: The last\n'}`,
      ]),
    );
    const host: WorkspaceHost = {
      list: async () => Object.keys(files),
      read: async (path) => ({ kind: 'content', bytes: new TextEncoder().encode(files[path]) }),
    };
    const { problems, indicators } = await loadWorkspace(host);
    const tooLong = problems.filter(({ code }) => code === 'link/extends-too-long').map(({ file }) => file);
    expect(tooLong).toHaveLength(24);
    expect(tooLong).not.toContain('f24.indicator.yaml');
    expect(indicators.get('f24')?.effective.title).toBe('The last');
    expect(indicators.get('f23')?.effective.title).toBeUndefined();
  });
});
