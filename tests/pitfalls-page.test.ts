import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const page = readFileSync(new URL('docs/reference/pitfalls.md', root), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

describe('the page of pitfalls', () => {
  it('has a row for each of the 35, in order', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(
      Array.from({ length: 35 }, (_, index) => index + 1),
    );
    expect(rows.filter((row) => row.length !== 4)).toEqual([]);
  });

  it('names in each row a test that is there, or says that there is none yet', () => {
    const unheld = rows.filter(([, , met, tests = '']) => {
      const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
      const isOpen = tests === 'not yet' && /not yet/i.test(met ?? '');
      return files.length === 0 ? !isOpen : files.some((file) => !existsSync(new URL(file, root)));
    });
    expect(unheld.map(([number]) => number)).toEqual([]);
  });

  it('names only rules that are there', () => {
    const named = rows.flatMap(([, , met = '']) =>
      [...met.matchAll(/rules? ((?:`[a-z-]+`(?: and )?)+)/g)].flatMap(([, list = '']) =>
        [...list.matchAll(/`([^`]+)`/g)].map(([, rule]) => rule),
      ),
    );
    expect(named.length).toBeGreaterThan(5);
    const missing = named.filter(
      (rule) => !existsSync(new URL(`packages/core/src/rules/${rule}.rule.ts`, root)),
    );
    expect(missing).toEqual([]);
  });
});
