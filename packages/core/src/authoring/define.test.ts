import { describe, expect, it } from 'vitest';
import { InternalError } from '../diagnostics/internal-error.ts';
import { defineDataset, defineIndicator, definePack, definePartnership } from './define.ts';

const local = defineIndicator({
  id: 'falls',
  title: 'Falls per 1,000 people',
  unit: 'falls per 1,000 people',
  polarity: 'lowerIsBetter',
  outcomes: [1, { outcome: 9, authority: 'the board' }],
  measures: { falls: 'sum(falls) from falls', people: { title: 'People', query: 'sum(people) from falls' } },
  calculation: { method: 'rate', numerator: 'falls', denominator: 'people', per: 1000 },
});

describe('define', () => {
  it('keeps the literal types of what is written', () => {
    const unit: 'falls per 1,000 people' = local.unit;
    const second: 'the board' = local.outcomes[1].authority;
    const per: 1000 = local.calculation.per;
    expect([unit, second, per]).toEqual(['falls per 1,000 people', 'the board', 1000]);
  });

  it('gives a value of which nothing can be changed, and leaves the value that was given as it is', () => {
    const given = { id: 'NI-19', extends: 'national', targets: [{ period: '2023/24', atMost: 5 }] };
    const indicator = defineIndicator(given);
    expect(Object.isFrozen(indicator) && Object.isFrozen(indicator.targets?.[0])).toBe(true);
    expect(Object.isFrozen(given) || Object.isFrozen(given.targets)).toBe(false);
    given.targets[0] = { period: '2023/24', atMost: 6 };
    expect(indicator.targets?.[0]?.atMost).toBe(5);
  });

  it('lets a file that extends another leave parts out and take parts away', () => {
    const adapted = defineIndicator({
      id: 'NI-19',
      extends: 'national',
      rag: null,
      measures: { delayedBedDays: { query: 'sum(days) from x', source: null } },
      calculation: { per: 100_000 },
    });
    expect(adapted).toEqual({
      id: 'NI-19',
      extends: 'national',
      rag: null,
      measures: { delayedBedDays: { query: 'sum(days) from x', source: null } },
      calculation: { per: 100_000 },
    });
  });

  it('does not compile with a key, a value or a gap that the language does not have', () => {
    // @ts-expect-error: no such key
    defineIndicator({ id: 'a', titel: 'A' });
    // @ts-expect-error: no such key, deeper
    defineIndicator({ id: 'a', measures: { m: { title: 'M', qury: 'x' } } });
    // @ts-expect-error: no such key of a published value
    defineIndicator({ id: 'a', calculation: { method: 'published', value: 'm', per: 100 } });
    // @ts-expect-error: no such key in an item of a list
    defineIndicator({ id: 'a', extends: 'national', targets: [{ period: '2023/24', atmost: 5 }] });
    // @ts-expect-error: no such word
    defineIndicator({ id: 'a', polarity: 'upward' });
    // @ts-expect-error: a definition that stands alone has nothing to take away
    defineIndicator({ id: 'a', rag: null });
    // @ts-expect-error: a rate needs its denominator
    defineIndicator({ id: 'a', calculation: { method: 'rate', numerator: 'a', per: 1 } });
    // @ts-expect-error: the version is missing
    definePack({ id: 'p' }, {});
    // @ts-expect-error: a column has a role
    defineDataset({ id: 'd', columns: { council: { level: 'council' } } });
    // @ts-expect-error: no such scheme
    definePartnership({ area: 'S37000028', rag: { scheme: 'traffic' } });
    expect(local.id).toBe('falls');
  });

  it('takes apart a pack into its manifest and its definitions', () => {
    const pack = definePack({ id: 'board', version: '1.0.0' }, { indicators: [local] });
    const id: 'board' = pack.manifest.id;
    const first: 'falls' = pack.indicators[0].id;
    expect([id, first]).toEqual(['board', 'falls']);
  });

  it('leaves out keys that hold undefined, and keeps a key called __proto__ as a key', () => {
    const measures = JSON.parse('{ "__proto__": "count() from x" }') as Record<string, string>;
    const indicator = defineIndicator({ id: 'a', measures, title: undefined as unknown as string });
    expect(Object.keys(indicator)).toEqual(['id', 'measures']);
    expect(Object.keys(indicator.measures)).toEqual(['__proto__']);
  });

  it('throws for what YAML cannot say, with its place', () => {
    const day = new Date(0) as unknown as string;
    expect(() => defineDataset({ id: 'd', source: { retrieved: day } })).toThrow(InternalError);
    expect(() => defineDataset({ id: 'd', source: { retrieved: day } })).toThrow(
      'A definition holds texts, numbers, truth values, lists and groups of keys; found an object of a class at "source.retrieved".',
    );
    const circle: Record<string, unknown> = { id: 'd' };
    circle.columns = circle;
    expect(() => defineDataset(circle as { id: string })).toThrow('a value that holds itself at "columns"');
  });
});
