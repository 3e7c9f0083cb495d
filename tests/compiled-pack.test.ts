import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CompiledIndicator, CompiledPack } from '@ninefold/core';
import * as everything from '@ninefold/core/national';
import {
  type FrameworkId,
  type IndicatorId,
  type MeasureName,
  national,
  ni19,
  type OutcomeNumber,
  outcome1,
} from '@ninefold/core/national';
import { ni19 as ni19Alone } from '@ninefold/core/national/indicators/NI-19';
import { outcome1 as outcome1Alone } from '@ninefold/core/national/outcomes/1';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../packages/cli/src/run.ts';
import { memoryIo } from '../packages/cli/src/testing/memory-io.ts';
import { temporaryFolder } from '../packages/cli/src/testing/temporary-folder.ts';
import { root } from './harness/example.ts';
import { texts, twins } from './harness/national-definitions.ts';

const compiled = `${root}packages/core/compiled/national`;

describe('the national pack as a module', () => {
  it('knows every id, number, unit and name of a measure as a type', () => {
    expectTypeOf(national.indicators['NI-19'].id).toEqualTypeOf<'NI-19'>();
    expectTypeOf(national.indicators['NI-19'].unit).toEqualTypeOf<'days per 1,000 population aged 75+'>();
    expectTypeOf(national.indicators['NI-19'].polarity).toEqualTypeOf<'lowerIsBetter'>();
    expectTypeOf<OutcomeNumber>().toEqualTypeOf<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9>();
    expectTypeOf<OutcomeNumber>().toEqualTypeOf<keyof typeof national.outcomes>();
    expectTypeOf<IndicatorId>().toEqualTypeOf<keyof typeof national.indicators>();
    expectTypeOf<FrameworkId>().toEqualTypeOf<'annual-performance-report' | 'national-outcomes'>();
    expectTypeOf<MeasureName<'NI-19'>>().toEqualTypeOf<'delayedBedDays' | 'population75plus'>();
    expectTypeOf<MeasureName<'NI-19'>>().toExtend<MeasureName>();
  });

  it('does not compile with a wrong id', () => {
    // @ts-expect-error There is no NI-24.
    expect(national.indicators['NI-24']).toBeUndefined();
    // @ts-expect-error There are nine outcomes.
    expect(national.outcomes[10]).toBeUndefined();
    // @ts-expect-error An id is written as it is in the pack.
    const id: IndicatorId = 'ni-19';
    // @ts-expect-error NI-19 counts bed days.
    const measure: MeasureName<'NI-19'> = 'deaths';
    expect([id, measure]).toHaveLength(2);
  });

  it('fits what code for any pack expects', () => {
    const pack: CompiledPack = national;
    const indicators: readonly CompiledIndicator[] = Object.values(pack.indicators);
    expect(indicators.filter(({ twin }) => twin !== undefined).length).toBe(2 * Object.keys(twins).length);
  });

  it('says what the files say, with source, confidence and whether it was verified', () => {
    const written = [...texts].map(([name, text]) => ({ name, value: parse(text) }));
    const indicators = written.flatMap(({ name, value }) =>
      name.endsWith('.indicator.yaml') ? [[value.id, { measures: {}, ...value }]] : [],
    );
    expect(indicators.length).toBeGreaterThan(40);
    expect(national.indicators).toEqual(Object.fromEntries(indicators));
    const outcomes = written.find(({ name }) => name === 'outcomes.framework.yaml')?.value.items;
    for (const [id, item] of Object.entries(outcomes)) {
      const expected = { framework: 'national-outcomes', id, number: Number(id), ...(item as object) };
      expect(national.outcomes[Number(id) as OutcomeNumber]).toEqual(expected);
    }
    const { id, title, version, authority, source } = national;
    const manifest = written.find(({ name }) => name === 'pack.yaml')?.value;
    expect({ id, title, version, authority, source }).toEqual(manifest);
  });

  it('is the same value by each of its names', () => {
    expect(national.outcomes[1]).toBe(outcome1);
    expect(national.frameworks['national-outcomes'].items[1]).toBe(outcome1);
    expect(outcome1Alone).toBe(outcome1);
    expect(national.indicators['NI-19']).toBe(ni19);
    expect(ni19Alone).toBe(ni19);
    const items = Object.values(national.frameworks).map((framework) => Object.keys(framework.items).length);
    const parts = Object.keys(national.indicators).length + items.reduce((sum, count) => sum + count);
    expect(Object.keys(everything)).toHaveLength(parts + 1);
  });

  it('cannot be changed anywhere', () => {
    expect([...eachObject(national)].filter((value) => !Object.isFrozen(value))).toEqual([]);
    expect(() => Object.assign(national.indicators['NI-19'].measures.delayedBedDays, { title: '' })).toThrow(
      TypeError,
    );
  });

  it('is the same as JSON', () => {
    expect(JSON.parse(readFileSync(`${compiled}/ninefold-pack.json`, 'utf8'))).toEqual(national);
  });

  it('is what `ninefold build` makes of packages/core/national', async () => {
    const io = memoryIo({ cwd: root });
    const code = await run(['build', 'packages/core/national', '--out', compiled, '--check'], io);
    expect({ code, stderr: io.written.stderr }).toEqual({ code: 0, stderr: '' });
    expect(io.written.stdout).toMatch(/is as national \d+\.\d+\.\d+ has it\.\n$/);
  });
});

describe('importing one outcome', () => {
  it.each(['@ninefold/core/national', '@ninefold/core/national/outcomes/1'])(
    'from %s brings less than 5 kB',
    async (module) => {
      const bundle = await bundled(`import { outcome1 } from '${module}'; console.log(outcome1);`, root);
      expect(bundle).toContain('live in good health for longer');
      expect(bundle).not.toContain('NI-19');
      expect(bundle.length).toBeLessThan(5000);
    },
  );

  it('brings less than 5 kB where no package.json says that the files have no side effects', async () => {
    const folder = await temporaryFolder();
    await cp(compiled, folder, { recursive: true });
    const bundle = await bundled(`import { outcome1 } from './index.js'; console.log(outcome1);`, folder);
    expect(bundle).toContain('live in good health for longer');
    expect(bundle.length).toBeLessThan(5000);
  });

  it('brings less than 5 kB for each of the nine', async () => {
    for (const number of Object.keys(national.outcomes)) {
      const bundle = await bundled(
        `import { outcome${number} } from '@ninefold/core/national'; console.log(outcome${number});`,
        root,
      );
      expect(bundle.length).toBeLessThan(5000);
    }
  });
});

function* eachObject(value: object): Generator<object> {
  yield value;
  for (const inner of Object.values(value)) {
    if (typeof inner === 'object' && inner !== null) yield* eachObject(inner);
  }
}

interface Bundler {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
}

/** The bundler that our own build uses comes with it. */
const esbuild = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild') as Bundler;

async function bundled(contents: string, resolveDir: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
