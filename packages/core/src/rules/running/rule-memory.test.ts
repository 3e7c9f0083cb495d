import { describe, expect, it } from 'vitest';
import { known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import { createCalculator } from '../../calculation/create-calculator.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import {
  datasetQuestion,
  indicatorQuestion,
  indicatorsQuestion,
  numbersQuestion,
  packsQuestion,
  partnershipQuestion,
} from './question.ts';
import { createRuleMemory, type Findings } from './rule-memory.ts';

const first = workspaceOf({
  area: 'S12000005',
  indicators: [
    { id: 'a', calculation: { method: 'formula', formula: '[b] + [c]' } },
    { id: 'b', measures: { n: 'sum(n) from data' }, calculation: { method: 'formula', formula: 'n' } },
    { id: 'other' },
  ],
});
const subject = known(first.indicators.get('other'));
const other = known(first.indicators.get('b'));

/** How often a round asks the rules anew, where they look at something of the workspace each time. */
function roundsOf(workspaces: readonly Workspace[], look: (workspace: Workspace) => unknown): number {
  const memory = createRuleMemory();
  let asked = 0;
  for (const workspace of workspaces) {
    const round = memory.begin({ workspace, calculator: createCalculator(workspace) });
    round.find(subject, 'all', ({ workspace: seen }) => {
      asked++;
      look(seen);
      return new Map();
    });
  }
  return asked;
}

const withIndicator = (id: string): Workspace => ({
  ...first,
  indicators: new Map([...first.indicators, [id, { ...other, id }]]),
});

describe('what rules found in a subject', () => {
  it('is remembered as long as all that they asked has the same answer', () => {
    const look = ({ indicators }: Workspace) => indicators.get('b');
    expect(roundsOf([first, first, { ...first }], look)).toBe(1);
    expect(roundsOf([first, withIndicator('new')], look)).toBe(1);
    expect(roundsOf([first, withIndicator('b')], look)).toBe(2);
  });

  it('is looked for anew when one of several answers is another, or there are more', () => {
    const all = ({ indicators }: Workspace) => [...indicators.values()];
    expect(roundsOf([first, { ...first }], all)).toBe(1);
    expect(roundsOf([first, withIndicator('new')], all)).toBe(2);
    expect(roundsOf([first, withIndicator('b'), first], all)).toBe(3);
  });

  it('is handed out again as it was, for each subject and each round by itself', () => {
    const round = createRuleMemory().begin({ workspace: first, calculator: createCalculator(first) });
    const none: Findings = new Map();
    const never = () => {
      throw new Error('asked again');
    };
    expect(round.find(subject, 'one', () => none)).toBe(none);
    expect(round.find(subject, 'one', never)).toBe(none);
    expect(() => round.find(subject, 'two', never)).toThrow('asked again');
    expect(() => round.find(other, 'one', never)).toThrow('asked again');
  });
});

describe('a question', () => {
  it('rests on the indicator or the dataset of its name, or on there being none', () => {
    expect(indicatorQuestion('b').ask(first)).toEqual([other]);
    expect(indicatorQuestion('none').ask(first)).toEqual([undefined]);
    expect(datasetQuestion('data').ask(first)).toEqual([undefined]);
    expect(partnershipQuestion.ask(first)).toEqual([first.partnership]);
    expect(indicatorsQuestion.ask(first)).toContain('other');
    expect(packsQuestion.ask(first)).toEqual([]);
  });

  it('about the numbers of an indicator rests on all that its formula names, near or far, and their data', () => {
    const data = { id: 'data' } as never;
    const workspace: Workspace = { ...first, datasets: new Map([['data', data]]) };
    const answer = numbersQuestion('a').ask(workspace);
    expect(new Set(answer)).toEqual(new Set([first.partnership, first.indicators.get('a'), other, data]));
    expect(numbersQuestion('none').ask(workspace)).toEqual([first.partnership]);
  });
});
