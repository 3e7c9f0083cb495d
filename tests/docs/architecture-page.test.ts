import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../harness/example.ts';

const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| '));

describe('the page about the architecture', () => {
  it('has a row for every folder of the core, and for no other', () => {
    const named = rows
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));
    const folders = readdirSync(join(root, 'packages/core/src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(named.sort()).toEqual(folders.sort());
  });

  it('names every package', () => {
    const names = readdirSync(join(root, 'packages')).filter((name) => name !== 'core');
    expect(names.filter((name) => !page.includes(`packages/${name}`))).toEqual([]);
  });

  it('names for each invariant a test that is there', () => {
    const invariants = rows.filter((line) => /^\| I\d+ /.test(line));
    expect(invariants.length).toBeGreaterThan(10);
    const unheld = invariants.filter((line) => {
      const tests = [...line.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path);
      return tests.length === 0 || tests.some((path) => !existsSync(join(root, path)));
    });
    expect(unheld).toEqual([]);
  });

  it('has one picture, which says in words what it shows', () => {
    const [, words = '', path = ''] = /!\[([^\]]+)\]\(([^)]+)\)/.exec(page) ?? [];
    expect(words.length).toBeGreaterThan(40);
    expect(readFileSync(join(root, 'docs', path), 'utf8')).toMatch(/<title [^>]*>[\s\S]*<desc /);
  });
});
