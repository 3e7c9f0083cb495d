import { describe, expect, it } from 'vitest';
import { problemAt } from '../../../../tests/harness/made-up-problem.ts';
import { checkFiles, smallWorkspace } from '../../../../tests/harness/small-workspace.ts';
import { withoutGuesses } from './without-guesses.ts';

const share = 'indicators/made-up-share.indicator.yaml';

describe('a line that is indented with a tab', () => {
  it('has that problem alone, whatever key it is taken to stand under', async () => {
    const discharged = '  discharged: sum(discharged) from made-up-discharges\n';
    const text = smallWorkspace[share]?.replace(discharged, `${discharged}\ttitle: x\n`) ?? '';
    const problems = await checkFiles({ [share]: text });
    const found = problems.filter(({ severity }) => severity !== 'information');
    expect(found.map(({ code }) => code)).toEqual(['syntax/tab']);
  });

  it('hides nothing in other lines and files', () => {
    const tab = { ...problemAt('a.yaml', 3, 0), code: 'syntax/tab' };
    const others = [
      { ...problemAt('a.yaml', 4, 2), code: 'rule/unused-measure' },
      { ...problemAt('b.yaml', 3, 2), code: 'rule/unused-measure' },
      { ...problemAt('a.yaml', 3, 2), code: 'syntax/needs-quotes' },
    ];
    const guessed = { ...problemAt('a.yaml', 3, 2), code: 'query/empty' };
    expect(withoutGuesses([tab, guessed, ...others])).toEqual([tab, ...others]);
  });
});
