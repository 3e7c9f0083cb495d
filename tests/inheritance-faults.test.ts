import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Document } from '../packages/core/src/workspace/document.ts';
import { linkIndicator } from '../packages/core/src/workspace/link-indicator.ts';
import { adapting, base, indicatorOf, load, pack, partnership, plain } from './harness/adapted.ts';
import { known } from './harness/linked.ts';
import { checkFiles, type Files } from './harness/small-workspace.ts';

describe('the four faults of inheritance in Cube', () => {
  it('cube-js/cube#7137, what is extended is lost: a file that says one thing keeps all the others', async () => {
    const { effective } = await indicatorOf(adapting('measures: { falls: count() from falls-data }\n'));
    const expected = parse(base);
    expected.measures.falls.query = 'count() from falls-data';
    expect(plain(effective)).toEqual({ ...expected, extends: 'board' });
  });

  it('cube-js/cube#8519, what is extended cannot be overridden: each field of a definition can', async () => {
    const own: Readonly<Record<string, unknown>> = {
      title: 'Other falls',
      unit: 'falls per 100 people',
      polarity: 'noJudgement',
      period: { type: 'calendarYear' },
      outcomes: [3],
      measures: { falls: { title: 'Other', includes: ['Code 2'], unit: 'people' }, people: null },
      calculation: { method: 'published', value: 'falls' },
      decimals: 0,
      caveats: ['Others.'],
    };
    expect(Object.keys(own)).toEqual(Object.keys(parse(base)).filter((key) => key !== 'id'));
    const { effective } = await indicatorOf(flow(own));
    expect(plain(effective)).toEqual({
      ...own,
      id: 'falls',
      extends: 'board',
      measures: { falls: { title: 'Other', includes: ['Code 2'], unit: 'people' } },
    });
  });

  it('cube-js/cube#11260, the order of files decides: any order gives the same definitions', async () => {
    const files: Files = {
      ...partnership,
      ...pack,
      'a.indicator.yaml': 'id: a\nextends: z\nmeasures: { falls: count() from x }\n',
      'm.indicator.yaml': 'id: m\nextends: a\ntitle: The last\n',
      'z.indicator.yaml': 'id: z\nextends: board/falls\ndecimals: 3\n',
    };
    const inOrder = async (names: readonly string[]) => {
      const { indicators } = await load(Object.fromEntries(names.map((name) => [name, files[name] ?? ''])));
      return [...indicators.keys()].sort().map((id) => plain(indicators.get(id)?.effective));
    };
    const first = await inOrder(Object.keys(files));
    expect(first.map(({ title, decimals }) => [title, decimals])).toEqual([
      ['Falls', 3],
      ['The last', 3],
      ['Falls', 3],
    ]);
    const names = Object.keys(files);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length }),
        async (order) => {
          expect(await inOrder(order)).toEqual(first);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('cube-js/cube#11641, a child changes its parent: the parent is the same before and after, and may be frozen', async () => {
    const files = adapting(
      'title: Own\ncaveats: [Own.]\nmeasures: { falls: count() from x, people: null }\nperiod: { from: 2019/20 }\n',
    );
    const { chain } = await indicatorOf(files);
    const [parent, child] = chain.map(deepFrozen);
    const before = plain(linkIndicator([known(parent)]).linked.effective);
    const adapted = linkIndicator([known(parent), known(child)]).linked;
    expect(adapted.effective.title).toBe('Own');
    expect(plain(linkIndicator([known(parent)]).linked.effective)).toEqual(before);
    expect(before).toEqual(parse(base));
  });
});

/** Keys with their values in brackets, which YAML reads as they stand. */
function flow(map: Readonly<Record<string, unknown>>): Files {
  const lines = Object.entries(map).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return adapting(lines.join(''));
}

/** A document in which everything that it says is frozen, so that a change of it would throw. */
function deepFrozen(document: Document<'indicator'>): Document<'indicator'> {
  freeze(document.authored);
  freeze(document.model);
  freeze(document.removals);
  return document;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}

describe('definitions that extend one another in a circle', () => {
  it('are told so in their order, in each of them and in what leads to them', async () => {
    const problems = await checkFiles({
      'a.indicator.yaml': 'id: a\nextends: b\n',
      'b.indicator.yaml': 'id: b\nextends: c\n',
      'c.indicator.yaml': 'id: c\nextends: b\n',
    });
    const told = problems.filter(({ code }) => code === 'link/circular-extends');
    expect(told.map(({ file, params }) => [file, params.ids])).toEqual([
      ['a.indicator.yaml', ['b', 'c', 'b']],
      ['b.indicator.yaml', ['b', 'c', 'b']],
      ['c.indicator.yaml', ['c', 'b', 'c']],
    ]);
  });
});
