import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { adoptIndicator } from '../packages/core/src/adaptation/adopt-indicator.ts';
import { compareDefinitions } from '../packages/core/src/adaptation/compare-definitions.ts';
import { compareWithPack } from '../packages/core/src/adaptation/compare-with-pack.ts';
import { ejectIndicator } from '../packages/core/src/adaptation/eject-indicator.ts';
import { overriddenFields } from '../packages/core/src/adaptation/own-fields.ts';
import { findArea } from '../packages/core/src/areas/find-area.ts';
import { createCalculator } from '../packages/core/src/calculation/create-calculator.ts';
import { checkWorkspace } from '../packages/core/src/check/check-workspace.ts';
import { parsePeriod } from '../packages/core/src/periods/parse-period.ts';
import type { Document } from '../packages/core/src/workspace/document.ts';
import { linkIndicator } from '../packages/core/src/workspace/link-indicator.ts';
import { loadWorkspace } from '../packages/core/src/workspace/load-workspace.ts';
import type { LinkedIndicator, Workspace } from '../packages/core/src/workspace/workspace.ts';
import { exampleFolder, memoryHost, readFolder } from './harness/example.ts';
import { known } from './harness/linked.ts';
import { checkFiles, type Files, hostOf } from './harness/small-workspace.ts';

const base = `id: falls
title: Falls
unit: falls per 1,000 people
polarity: lowerIsBetter
period: { type: financialYear }
outcomes: [{ outcome: 9, authority: Made-up Board }]
measures:
  falls: { title: Falls, includes: [Code 1], unit: falls }
  people: { title: People, dating: midYearOfFirstCalendarYear }
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
decimals: 1
caveats: [Small numbers.]
`;
const pack: Files = {
  'packs/board/pack.yaml': 'id: board\nversion: 1.0.0\n',
  'packs/board/falls.indicator.yaml': base,
};
const partnership: Files = { 'partnership.yaml': 'area: S37000028\nuses: [board, national]\n' };

function load(files: Files): Promise<Workspace> {
  return loadWorkspace(hostOf(files));
}

async function indicatorOf(files: Files, id = 'falls'): Promise<LinkedIndicator> {
  return known((await load({ ...partnership, ...pack, ...files })).indicators.get(id));
}

/** The definition with the partnership's own file, and nothing else of it. */
function adapting(own: string, id = 'falls'): Files {
  return { [`indicators/${id}.indicator.yaml`]: `id: ${id}\nextends: board\n${own}` };
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

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

describe('a file that adapts a definition', () => {
  it('is checked as it is written: what it misspells is its own', async () => {
    const problems = await checkFiles({ ...pack, ...partnership, ...adapting('titel: Falls at home\n') });
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'schema/unknown-key', file: 'indicators/falls.indicator.yaml' }),
    );
  });

  it('need not say what the pack says, and is checked as it is merged: what is missing in the end is told', async () => {
    const codes = async (own: string) =>
      (await checkFiles({ ...pack, ...partnership, ...adapting(own) }))
        .filter(({ file }) => file === 'indicators/falls.indicator.yaml')
        .map(({ code }) => code);
    expect(await codes('calculation: { per: 100 }\n')).not.toContain('schema/missing-key');
    expect(await codes('calculation: { method: published }\n')).toContain('schema/missing-key');
  });

  it('takes away what it sets to null', async () => {
    const { effective } = await indicatorOf(adapting('caveats: null\nmeasures: { falls: { unit: null } }\n'));
    expect(effective.caveats).toBeUndefined();
    expect(effective.measures?.falls).toEqual({ title: 'Falls', includes: ['Code 1'] });
  });

  it('may not change, or take away, what the pack has locked', async () => {
    const locked = { 'packs/board/falls.indicator.yaml': `${base}locked: [unit, measures.falls.includes]\n` };
    const codes = async (own: string) =>
      (await load({ ...partnership, ...pack, ...locked, ...adapting(own) })).problems.map(({ code }) => code);
    expect(await codes('unit: falls\n')).toEqual(['link/locked-field']);
    expect(await codes('unit: null\n')).toEqual(['link/locked-field']);
    expect(await codes('measures: { falls: { includes: [Code 2] } }\n')).toEqual(['link/locked-field']);
    expect(await codes('measures: { falls: { title: Others } }\n')).toEqual([]);
  });

  it('may realign the outcomes with an authority of its own, and keeps all the rest', async () => {
    const indicator = await indicatorOf({ 'indicators/ni-12.indicator.yaml': realigned }, 'NI-12');
    const { differences, base: national } = known(compareWithPack(indicator));
    expect(indicator.effective.outcomes).toEqual([
      { outcome: 1, authority: 'Our own board', source: 'Our plan' },
    ]);
    expect(new Set(differences.map(({ path }) => path[0]))).toEqual(new Set(['outcomes']));
    expect(overriddenFields(indicator).map(({ path }) => path)).toEqual([['outcomes']]);
    const { outcomes: _, extends: __, ...rest } = plain(indicator.effective);
    const { outcomes: ___, ...pack } = plain(national.effective);
    expect(rest).toEqual(pack);
  });
});

describe('an upgrade of a pack', () => {
  it('is followed in everything that nobody overrode', async () => {
    const own = adapting('title: Own\nmeasures: { falls: count() from x }\ncaveats: [Own.]\n');
    const upgraded = base
      .replace('title: Falls\n', 'title: New\n')
      .replace('unit: falls per', 'unit: tumbles per')
      .replace('[Code 1]', '[Code 2]')
      .replace('Small', 'Very small')
      .replace('per: 1000', 'per: 100')
      .concat('contact: someone\n');
    const { effective } = await indicatorOf({ ...own, 'packs/board/falls.indicator.yaml': upgraded });
    const expected = parse(upgraded);
    expected.measures.falls.query = 'count() from x';
    expect(plain(effective)).toEqual({
      ...expected,
      extends: 'board',
      title: 'Own',
      caveats: ['Own.'],
    });
  });
});

describe('a new partnership', () => {
  it('has its first correct NI-19 with nine lines of YAML at most, where the data are described already', async () => {
    const example = readFolder(exampleFolder('south-lanarkshire'));
    const shared = [...example].filter(([path]) => /^(?:datasets|data)\//.test(path));
    const written: Files = {
      'partnership.yaml': 'area: Fife\nuses: [national]\n',
      'indicators/ni-19.indicator.yaml': `id: NI-19
extends: national
measures:
  delayedBedDays: >-
    sum(bed_days) from delayed-discharges where age_group = "75plus" and reason = "All Delay Reasons"
  population75plus: sum(population) from mid-year-population-75plus
`,
    };
    const lines = Object.values(written).flatMap((text) => text.trimEnd().split('\n'));
    expect(lines.length).toBeLessThan(10);
    const own = Object.entries(written).map(
      ([path, text]) => [path, new TextEncoder().encode(text)] as const,
    );
    const workspace = await loadWorkspace(memoryHost(new Map([...shared, ...own])));
    const calculator = createCalculator(workspace);
    expect(checkWorkspace(workspace, calculator).filter(({ severity }) => severity === 'error')).toEqual([]);
    const period = known(parsePeriod('2019/20', 'financialYear')).period;
    const { value } = calculator.result('NI-19', known(findArea('South Lanarkshire', 'council')), period);
    // Local Government Benchmarking Framework SW8, January 2022: 31,905 bed days of 27,607 people.
    expect(value).toBeCloseTo((31_905 / 27_607) * 1000, 6);
    expect(known(value).toFixed(1)).toBe('1155.7');
  });
});

describe('adopting', () => {
  it('writes under ten lines for NI-12, and the check asks only for what is to be filled in', async () => {
    const workspace = await load({ 'partnership.yaml': 'uses: [national]\n' });
    for (const [id, indicator] of workspace.packIndicators) {
      const text = adoptIndicator(indicator, 'national');
      const path = 'indicators/adopted.indicator.yaml';
      const problems = await checkFiles({ 'partnership.yaml': 'uses: [national]\n', [path]: text });
      const codes = problems.filter(({ file }) => file === path).map(({ code }) => code);
      const isReported = indicator.effective.reporting?.status === 'reported';
      expect(codes, id).toEqual(isReported ? ['rule/measure-without-query'] : []);
    }
    const text = adoptIndicator(known(workspace.packIndicators.get('NI-12')), 'national');
    expect(text.trimEnd().split('\n').length).toBeLessThan(10);
    expect(text).toBe(`id: NI-12
extends: national # Emergency admission rate (per 100,000 population, adults)
measures: # write a query in the place of each {}, such as: sum(column) from dataset
  emergencyAdmissions: {} # Emergency admissions, people aged 18 and over (admissions)
  population18plus: {} # Mid-year population aged 18 and over (people)
# Figures that were published elsewhere: take the # away and fill in, and they are compared with yours.
# expect:
#   - { area: , period: , value: , within: , source: }
`);
  });

  it('leaves out what the pack reads from data already and what no calculation takes', async () => {
    const bound = base.replace(
      'people: { title: People',
      'beds: { title: Beds }\n  people: { query: count() from p',
    );
    const workspace = await load({ ...pack, 'packs/board/falls.indicator.yaml': bound });
    const text = adoptIndicator(known(workspace.packIndicators.get('falls')), 'board');
    expect(parse(text).measures).toEqual({ falls: {} });
  });
});

describe('ejecting', () => {
  it('gives a file that means the same and extends nothing, for every definition of the pack', async () => {
    const workspace = await load({ 'partnership.yaml': 'uses: [national]\n' });
    for (const [id, indicator] of workspace.packIndicators) {
      const text = ejectIndicator(indicator, workspace);
      const alone = await load({ 'indicators/x.indicator.yaml': text });
      expect(alone.problems, id).toEqual([]);
      const ejected = known(alone.indicators.get(id));
      expect(ejected.chain).toHaveLength(1);
      expect(compareDefinitions(indicator.effective, ejected.effective), id).toEqual([]);
    }
  });

  it('says where each part came from', async () => {
    const files = {
      ...partnership,
      ...pack,
      ...adapting('title: Own\nmeasures: { falls: count() from x }\n'),
    };
    const workspace = await load(files);
    expect(
      ejectIndicator(known(workspace.indicators.get('falls')), workspace),
    ).toBe(`# The whole definition of falls. It extends nothing: it no longer follows a pack.
id: falls
# From indicators/falls.indicator.yaml:
title: Own
# From the pack "board", version 1.0.0:
outcomes:
  - { outcome: 9, authority: Made-up Board }
unit: falls per 1,000 people
polarity: lowerIsBetter
period: { type: financialYear }
measures:
  falls:
    # From the pack "board", version 1.0.0:
    title: Falls
    includes: [Code 1]
    unit: falls
    # From indicators/falls.indicator.yaml:
    query: count() from x
  # From the pack "board", version 1.0.0:
  people: { title: People, dating: midYearOfFirstCalendarYear }
# From the pack "board", version 1.0.0:
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
decimals: 1
caveats:
  - Small numbers.
`);
  });
});

const realigned = `id: NI-12
extends: national
outcomes: [{ outcome: 1, authority: Our own board, source: Our plan }]
`;

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
