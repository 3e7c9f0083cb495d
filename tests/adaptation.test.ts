import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareWithPack } from '../packages/core/src/adaptation/compare-with-pack.ts';
import { overriddenFields } from '../packages/core/src/adaptation/own-fields.ts';
import { findArea } from '../packages/core/src/areas/find-area.ts';
import { createCalculator } from '../packages/core/src/calculation/create-calculator.ts';
import { checkWorkspace } from '../packages/core/src/check/check-workspace.ts';
import { parsePeriod } from '../packages/core/src/periods/parse-period.ts';
import { loadWorkspace } from '../packages/core/src/workspace/load-workspace.ts';
import { adapting, base, indicatorOf, load, pack, partnership, plain } from './harness/adapted.ts';
import { exampleFolder, memoryHost, readFolder } from './harness/example.ts';
import { known } from './harness/linked.ts';
import { checkFiles, type Files } from './harness/small-workspace.ts';

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

const realigned = `id: NI-12
extends: national
outcomes: [{ outcome: 1, authority: Our own board, source: Our plan }]
`;
