import { describe, expect, it } from 'vitest';
import { indicatorOf, overviewOf } from '../testing/overview.ts';
import { type OutcomeFilter, outcomeFilters } from './outcome-filter.ts';
import { outcomeItem } from './outcome-item.ts';
import { childrenOf, type OutcomeNode, outcomeNodes } from './outcome-nodes.ts';

const red = { colour: 'red', label: 'Red: not met' } as const;
const green = { colour: 'green', label: 'Green: met' } as const;
const overview = overviewOf(
  {
    '1': [],
    '2': [
      indicatorOf('met', { rag: green, change: 'better' }),
      indicatorOf('missed', { rag: red, problems: { errors: 0, warnings: 1 } }),
      indicatorOf('empty', { hasValue: false, value: 'No figure for 2023/24' }),
    ],
    '3': [indicatorOf('wrong', { failing: 2, problems: { errors: 1, warnings: 0 } })],
  },
  [indicatorOf('alone')],
);

/** The tree as lines, two blanks deeper each time. */
function lines(nodes: readonly OutcomeNode[], depth = 0): readonly string[] {
  return nodes.flatMap((node) => {
    const { label, description } = outcomeItem(node);
    const line = [label, description].filter((part) => part !== '').join(' | ');
    return ['  '.repeat(depth) + line, ...lines(childrenOf(node), depth + 1)];
  });
}

describe('the outcomes tree', () => {
  it('shows frameworks, their items with gaps, and what serves none, each with its value and status in words', () => {
    expect(lines(outcomeNodes([overview], 'all'))).toEqual([
      'The plan',
      '  Gap: 1. Item 1 | nothing measures this',
      '  2. Item 2 | 3 indicators',
      '    12 · Title of met | 12 days (2023/24) · Green: met · better than before',
      '    12 · Title of missed | 12 days (2023/24) · Red: not met',
      '    Title of empty | No figure for 2023/24',
      '  3. Item 3 | 1 indicator',
      '    12 · Title of wrong | 12 days (2023/24) · 2 expectations not met · 1 error',
      'Serving no outcome',
      '  12 · Title of alone | 12 days (2023/24)',
    ]);
  });

  it.each<[OutcomeFilter, readonly string[]]>([
    ['offTarget', ['missed']],
    ['noData', ['empty']],
    ['failing', ['wrong']],
    ['problems', ['missed', 'wrong']],
    ['gaps', []],
  ])('filtered by %s shows what passes, and what it stands in', (filter, ids) => {
    const shown = lines(outcomeNodes([overview], filter)).filter((line) => line.includes('Title of'));
    expect(shown.map((line) => /Title of (\w+)/.exec(line)?.[1])).toEqual(ids);
  });

  it('filtered by gaps shows the items that nothing measures', () => {
    expect(lines(outcomeNodes([overview], 'gaps'))).toEqual([
      'The plan',
      '  Gap: 1. Item 1 | nothing measures this',
    ]);
  });

  it('has a line for each partnership where there are several, and nothing twice under one name', () => {
    const other = overviewOf({ '1': [indicatorOf('met')] }, [], 'file:///other');
    const nodes = outcomeNodes([overview, other], 'all');
    expect(nodes.map(({ kind }) => kind)).toEqual(['partnership', 'partnership']);
    const ids = (each: readonly OutcomeNode[]): readonly string[] =>
      each.flatMap((node) => [node.id, ...ids(childrenOf(node))]);
    expect(new Set(ids(nodes)).size).toBe(ids(nodes).length);
  });

  it('gives each status a shape of its own, and says all of it to a screen reader', () => {
    const [, second, third] = childrenOf(outcomeNodes([overview], 'all')[0] as OutcomeNode);
    const items = [second, third].flatMap((item) => childrenOf(item as OutcomeNode)).map(outcomeItem);
    const icons = items.map(({ iconPath }) => (iconPath as { readonly id: string }).id);
    expect(icons).toEqual(['pass-filled', 'arrow-circle-down', 'question', 'error']);
    expect(items[1]?.accessibilityInformation?.label).toBe(
      'Title of missed, 12 days (2023/24) · Red: not met',
    );
  });

  it('knows of each line the one that it stands under', () => {
    const check = (nodes: readonly OutcomeNode[], parent: OutcomeNode | undefined) => {
      for (const node of nodes) {
        expect(node.parent).toBe(parent);
        check(childrenOf(node), node);
      }
    };
    for (const filter of outcomeFilters) check(outcomeNodes([overview], filter), undefined);
  });
});
