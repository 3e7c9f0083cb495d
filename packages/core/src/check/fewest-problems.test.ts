import { describe, expect, it } from 'vitest';
import { problemAt } from '../../../../tests/harness/made-up-problem.ts';
import { checkFiles } from '../../../../tests/harness/small-workspace.ts';
import { fewestProblems } from './fewest-problems.ts';

const many = (count: number, code: string, file = 'partnership.yaml') =>
  Array.from({ length: count }, (_, line) => ({ ...problemAt(file, line, 2), code }));

describe('problems of one kind in one file', () => {
  it('are all shown up to fifty', () => {
    expect(fewestProblems(many(50, 'link/unknown-pack'))).toEqual(many(50, 'link/unknown-pack'));
  });

  it('are counted in the place of the fifty-first, with the same severity and no mend', () => {
    const found = fewestProblems(many(53, 'link/unknown-pack'));
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toMatchObject({
      code: 'link/more-problems',
      severity: problemAt('', 0, 2).severity,
      message:
        '3 more places of this file have the problem "link/unknown-pack". Mend those that are shown first.',
      params: { code: 'link/unknown-pack', count: 3 },
      range: { start: { line: 50 } },
      related: [],
      fixes: [],
    });
    expect(fewestProblems(many(51, 'allow/unused')).at(-1)).toMatchObject({
      code: 'allow/more-problems',
      message: '1 more place of this file has the problem "allow/unused". Mend those that are shown first.',
      params: { code: 'allow/unused', count: 1 },
    });
  });

  it('leave all others as they are, in their order', () => {
    const others = [...many(40, 'query/empty'), ...many(50, 'link/unknown-pack', 'other.yaml')];
    const counted = ['rule/double-count', 'schema/unknown-key', 'syntax/tab', 'data/not-a-number'].flatMap(
      (code) => many(60, code),
    );
    const found = fewestProblems([...others, ...many(70, 'link/unknown-pack'), ...counted]);
    expect(found.slice(0, 90)).toEqual(others);
    expect(found.slice(90 + 51)).toEqual(counted);
  });

  it('are so in the check of a whole workspace', async () => {
    const uses = Array.from({ length: 60 }, (_, at) => `  - pack${at}\n`).join('');
    const problems = await checkFiles({
      'partnership.yaml': `name: Made-up\narea: South Lanarkshire\nuses:\n${uses}`,
    });
    const found = problems.filter(({ file }) => file === 'partnership.yaml');
    expect(found.filter(({ code }) => code === 'link/unknown-pack')).toHaveLength(50);
    expect(found.filter(({ code }) => code === 'link/more-problems')).toMatchObject([
      { range: { start: { line: 53 } }, params: { count: 10 } },
    ]);
  });
});
