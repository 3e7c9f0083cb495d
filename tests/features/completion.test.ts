import { describe, expect, it } from 'vitest';
import {
  complete,
  dataset,
  documentation,
  type Item,
  indicator,
  labels,
  taken,
} from '../harness/completion.ts';
import { ask } from '../harness/editor-feature.ts';

describe('completion of keys', () => {
  it('offers the keys of the place with what they mean, and none that is there already', async () => {
    const marked = 'id: case\ntitle: x\n‸\nunit: days\n';
    const offered = await labels(indicator, marked);
    expect(offered).toContain('polarity');
    expect(offered).not.toContain('title');
    expect(offered).not.toContain('id');
    expect(await documentation(indicator, marked, 'polarity')).toBe('Which way is better.');
  });

  it('offers what must be there first', async () => {
    expect((await labels('partnership.yaml', 'disclosure:\n  ‸\n'))[0]).toBe('suppressAtOrBelow');
    expect((await labels(indicator, 'expect:\n  - ‸\n')).slice(0, 2)).toEqual(['area', 'period']);
  });

  it('writes a key in the shape of what it holds', async () => {
    expect(await taken(indicator, 'id: case\npol‸', 'polarity')).toBe('polarity: $0');
    expect(await taken(indicator, 'id: case\n‸', 'caveats')).toBe('caveats:\n  - $0');
    expect(await taken(indicator, 'id: case\n‸', 'period')).toBe('period:\n  type: $1');
    expect(await taken(indicator, 'id: case\n‸', 'expect')).toBe('expect:\n  - area: $1\n    period: $2');
    expect(await taken(indicator, 'id: case\n‸', 'targets')).toBe('targets:\n  - $0');
    expect(await taken(dataset, 'columns:\n  a: { role: area, ‸ }', 'level')).toBe(
      '  a: { role: area, level: $0 }',
    );
  });

  it('writes the name alone where a colon stands already', async () => {
    expect(await taken(indicator, 'id: case\npol‸ary: lowerIsBetter\n', 'polarity')).toBe(
      'polarity: lowerIsBetter',
    );
    expect(await taken(indicator, 'calculation: { met‸: rate }\n', 'method')).toBe(
      'calculation: { method: rate }',
    );
  });

  it('offers the keys of the shape that is chosen, and first the choice itself', async () => {
    expect(await labels(indicator, 'calculation:\n  method: rate\n  ‸\n  numerator: a\n')).toEqual([
      'denominator',
      'per',
      'confidence',
    ]);
    expect(await labels(indicator, 'calculation:\n  ‸\n')).toEqual(['method']);
  });

  it('offers the measures that a file inherits', async () => {
    expect(await labels(indicator, 'id: NI-14\nextends: national\nmeasures:\n  ‸\n')).toContain(
      'readmissions',
    );
  });
});

describe('completion of values', () => {
  it('offers the words that a key takes, in quotes and without', async () => {
    const words = ['higherIsBetter', 'lowerIsBetter', 'noJudgement'];
    expect(await labels(indicator, 'polarity: ‸\n')).toEqual(words);
    expect(await labels(indicator, 'polarity: "low‸"\n')).toEqual(words);
    expect(await labels(indicator, 'polarity:\n  ‸\n')).toEqual(words);
    expect(await taken(indicator, 'polarity: "low‸er"\n', 'lowerIsBetter')).toBe('polarity: "lowerIsBetter"');
  });

  it('offers the words that choose a shape with what each means, whichever is chosen now', async () => {
    const marked = 'calculation: { method: ra‸te, per: 1 }\n';
    expect(await labels(indicator, marked)).toContain('proportion');
    expect(await documentation(indicator, marked, 'ratio')).toMatch(/^One quantity/);
  });

  it('offers indicators with their titles', async () => {
    const found = (await complete(indicator, 'id: ‸\n')).find(({ label }) => label === 'NI-19');
    expect(found?.detail).toBe('Days in hospital when ready to leave, 75+');
    expect(await labels(indicator, 'id: NI-19\nextends: ‸\n')).toContain('national');
  });

  it('offers outcomes with their statutory text', async () => {
    expect(await documentation(indicator, 'outcomes:\n  - 2\n  - ‸\n', '3')).toMatch(
      /^People who use health and social care services/,
    );
  });

  it('offers areas by name and writes their codes', async () => {
    expect(await taken(indicator, 'expect:\n  - { area: South L‸ }\n', 'South Lanarkshire (council)')).toBe(
      '  - { area: S12000029 }',
    );
  });

  it('offers the periods that the data have, the latest first', async () => {
    const marked = `id: case
period: { type: financialYear }
measures:
  a: sum(readmitted) from made-up-discharges
  b: sum(discharged) from made-up-discharges
calculation: { method: proportion, numerator: a, denominator: b }
targets:
  - { period: ‸ }
`;
    expect(await labels(indicator, marked)).toEqual(['2023/24', '2022/23']);
    const measures = marked.replace('‸', '2023/24').replace('numerator: a', 'numerator: ‸');
    expect(await labels(indicator, measures)).toEqual(['a', 'b']);
  });
});

describe('completion of data', () => {
  const files = {
    'data/made-up-visits.csv':
      'Council,Year,Age Group,Visits\nFife,2022/23,18-64,10\nFife,2022/23,65+,20\nFife,2023/24,18-64,11\nFife,2023/24,65+,22\n',
    'data/readme.csv': 'nothing\n',
  };
  const visits = 'id: visits\npath: ../data/made-up-visits.csv\ncolumns:\n';
  const completeWith = (marked: string) =>
    ask<readonly Item[]>('textDocument/completion', dataset, marked, { files });

  it('offers the data files that are there, first those that no dataset reads', async () => {
    const items = await completeWith('id: visits\npath: ‸\n');
    const free = items.filter(({ detail }) => detail === undefined).map(({ label }) => label);
    expect(free).toContain('../data/made-up-visits.csv');
    expect(items.slice(0, free.length).map(({ label }) => label)).toEqual(free);
    expect(items.map(({ label, detail }) => [label, detail])).toContainEqual([
      '../data/made-up-falls.csv',
      'read by made-up-falls',
    ]);
    const quoted = await completeWith('id: visits\npath: "../data/m‸"\n');
    expect(quoted.map(({ label }) => label)).toEqual(items.map(({ label }) => label));
  });

  it('offers the headings of the file as columns, each as it would be described', async () => {
    const items = await completeWith(`${visits}  ‸\n`);
    expect(items.map(({ label, detail, textEdit }) => [label, detail, textEdit.newText])).toEqual([
      ['Council', 'area, as it seems', 'Council: { role: area, level: council }'],
      ['Year', 'period, as it seems', 'Year: { role: period, grain: financialYear }'],
      ['age_group', 'category, as it seems', 'age_group: { role: category, header: Age Group }'],
      ['Visits', 'measure, as it seems', 'Visits: { role: measure, minimum: 0 }'],
    ]);
  });

  it('leaves out the columns that are described, under their own name or another', async () => {
    const described = `${visits}  council: { role: area, header: Council, level: council }\n  when: { role: period, header: Year, grain: financialYear }\n  ‸\n`;
    expect((await completeWith(described)).map(({ label }) => label)).toEqual(['age_group', 'Visits']);
  });

  it('offers no columns where there is no file', async () => {
    expect(await completeWith('id: visits\ncolumns:\n  ‸\n')).toEqual([]);
  });
});

describe('completion in every style of text', () => {
  it.each([
    ['plain', 'polarity: low‸\n'],
    ['single-quoted', "polarity: 'low‸'\n"],
    ['double-quoted', 'polarity: "low‸"\n'],
    ['folded', 'polarity: >-\n  low‸\n'],
    ['literal', 'id: case\npolarity: |-\n  low‸\nunit: x\n'],
    ['half-quoted', 'polarity: "low‸\nunit: x\n'],
    ['in braces', 'rag: { scheme: perc‸ }\n'],
  ])('a %s value', async (style, marked) => {
    const wanted = style === 'in braces' ? 'percentOfTarget' : 'lowerIsBetter';
    expect(await labels(indicator, marked)).toContain(wanted);
    expect(await taken(indicator, marked, wanted)).not.toMatch(/low[^e]|perc[^e]/);
  });

  it.each([
    ['an open brace', 'calculation: { method: rate, numerator: a, ‸', 'denominator'],
    ['an open bracket', 'outcomes: [2, ‸', '3'],
    [
      'a line that goes on without its colon',
      'id: case\nexpect:\n  - area: S12000029\n    per‸\nunit: x\n',
      'period',
    ],
    ['an open quote on the line above', 'title: "half\nunit: x\npolarity: ‸\n', 'lowerIsBetter'],
  ])('half-written: %s', async (_, marked, wanted) => {
    expect(await labels(indicator, marked)).toContain(wanted);
  });
});

describe('completion in a comment that allows', () => {
  const below = '\ntargets: []\n';

  it('offers the codes of the checks with what they find', async () => {
    const marked = `id: case\n# ninefold-allow rule/targ‸${below}`;
    expect(await labels(indicator, marked)).toContain('rule/target-without-source');
    expect(await taken(indicator, marked, 'rule/unused-measure')).toBe(
      '# ninefold-allow rule/unused-measure',
    );
    expect(await documentation(indicator, marked, 'rule/target-without-source')).toMatch(
      /^Every target says who set it\./,
    );
    expect(await labels(indicator, `# ninefold-allow rule/double-count, ‸${below}`)).toContain(
      'rule/unused-measure',
    );
  });

  it.each([
    '# ninefold-allow rule/double-count ‸',
    '# ninefold-allow rule/double-count: ‸',
    '# ninefold ‸',
    '# ninefold-allow‸',
  ])('%s offers none', async (comment) => {
    expect(await labels(indicator, `id: case\n${comment}${below}`)).toEqual([]);
  });
});

describe('completion nowhere', () => {
  it.each(['# a comm‸ent\nid: x\n', 'title: some wor‸ds\n', 'x: { y: ‸ }\n', '‸'])(
    '%j gives no wrong offers',
    async (marked) => {
      const found = await labels(indicator, marked);
      expect(found).not.toContain('higherIsBetter');
    },
  );
});
