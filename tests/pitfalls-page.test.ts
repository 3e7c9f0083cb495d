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

  it('says of each row by which of the five kinds it is met', () => {
    const kinds = /^(?:rules?|language|model|definition|not done)\b/;
    expect(rows.filter(([, , met = '']) => !kinds.test(met)).map(([number]) => number)).toEqual([]);
  });

  it('names in each row a test that is there, and puts nothing off', () => {
    const unheld = rows.filter(([, , met = '', tests = '']) => {
      const files = codeIn(tests);
      const isPutOff = /not yet/i.test(met + tests);
      return isPutOff || files.length === 0 || files.some((file) => !existsSync(new URL(file, root)));
    });
    expect(unheld.map(([number]) => number)).toEqual([]);
  });

  it('gives the reason for what is not done, and where nothing but words meets a mistake', () => {
    const bare = rows.filter(([, , met = '']) => {
      const parts = met.split('; ');
      const undone = parts.filter((part) => part.startsWith('not done'));
      const isMet = parts.some((part) => /^(?:rules?|language|model)\b/.test(part));
      return (
        undone.some((part) => !/^not done: .+, because .{20,}/.test(part)) || (!isMet && undone.length === 0)
      );
    });
    expect(bare.map(([number]) => number)).toEqual([]);
  });

  it('names only rules that are there', () => {
    const named = rows.flatMap(([, , met = '']) => rulesIn(met));
    expect(named.length).toBeGreaterThan(5);
    const missing = named.filter(
      (rule) => !existsSync(new URL(`packages/core/src/rules/${rule}.rule.ts`, root)),
    );
    expect(missing).toEqual([]);
  });

  it('names beside each rule the fixture that holds it', () => {
    const without = rows.filter(([, , met = '', tests = '']) =>
      rulesIn(met).some(
        (rule) =>
          !codeIn(tests).some((file) => [`tests/rules/${rule}.yaml`, 'tests/rules.test.ts'].includes(file)),
      ),
    );
    expect(without.map(([number]) => number)).toEqual([]);
  });
});

/** The rules that a cell names: `rule` or `rules`, then their ids. */
function rulesIn(met: string): readonly string[] {
  return [...met.matchAll(/\brules? ((?:`[a-z-]+`(?: and )?)+)/g)].flatMap(([, list = '']) => codeIn(list));
}

function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
}
