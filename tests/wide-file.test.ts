import { createCalculator, findArea, loadWorkspace, parsePeriod } from '@ninefold/core';
import { expect, it } from 'vitest';
import { exampleFolder, memoryHost, readFolder, root } from './harness/example.ts';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** NI-19 as the example has it, with its population read from a wide file: a column for each year, councils by their names. */
const example = readFolder(exampleFolder('south-lanarkshire'));
const definition = decode(example.get('indicators/ni-19.indicator.yaml'))
  .replace(/^outcomes:[\s\S]*?(?=^\w)/m, '')
  .replace(
    'population75plus: sum(population) from mid-year-population-75plus',
    'population75plus: { query: sum(population) from population-75plus-wide, dating: samePeriod }',
  );
const files = new Map([
  ...[...readFolder(`${root}tests/fixtures/wide`)].map(([path, bytes]) => [`wide/${path}`, bytes] as const),
  ...[...example].filter(([path]) => /delayed-discharge/.test(path)),
  [
    'partnership.yaml',
    new TextEncoder().encode('name: South Lanarkshire\narea: S37000028\nuses: [national]\n'),
  ] as const,
  ['ni-19.indicator.yaml', new TextEncoder().encode(definition)] as const,
]);
const published = decode(example.get('published/lgbf-sw08.csv')).trim().split('\n').slice(1);

it('a wide file gives the published rates of every council and year, as the long one does', async () => {
  const workspace = await loadWorkspace(memoryHost(files));
  expect(workspace.problems).toEqual([]);
  expect([...workspace.datasets.values()].flatMap(({ dataProblems }) => dataProblems)).toEqual([]);
  const calculator = createCalculator(workspace);
  for (const [code = '', year = '', , population, rate] of published.map((line) => line.split(','))) {
    const [area, period] = [findArea(code), parsePeriod(year)?.period];
    if (!area || !period) throw new Error(`${code} ${year} is no area or period`);
    const { value, denominator } = calculator.result('NI-19', area, period);
    expect({ code, year, denominator }).toEqual({ code, year, denominator: Number(population) });
    expect(Math.abs((value ?? Number.NaN) - Number(rate))).toBeLessThanOrEqual(0.01);
  }
  expect(published).toHaveLength(128);
});
