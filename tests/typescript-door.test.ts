import {
  checkWorkspace,
  createCalculator,
  type DatasetDefinition,
  type DocumentKind,
  defineDataset,
  defineFramework,
  defineIndicator,
  definePack,
  definePartnership,
  type FrameworkDefinition,
  formatPeriod,
  type IndicatorDefinition,
  kindOfFile,
  loadWorkspace,
  type PartnershipDefinition,
  type Workspace,
  type WorkspaceDefinition,
  workspaceFiles,
  workspaceOf,
} from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleFolder, memoryHost, readFolder } from './harness/example.ts';

const files = readFolder(exampleFolder('south-lanarkshire'));
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The definitions of a folder of YAML, each read as plain values and defined again in TypeScript. */
function definitionsOf(folder: ReadonlyMap<string, Uint8Array>): WorkspaceDefinition {
  const written = (kind: DocumentKind) =>
    [...folder]
      .filter(([path]) => kindOfFile(path) === kind)
      .map(([, bytes]) => parse(decoder.decode(bytes)));
  const frameworks = written('framework').map((value) => defineFramework(value as FrameworkDefinition));
  const partnership = written('partnership')[0] as PartnershipDefinition;
  // A partnership names the files of its frameworks, and a value has its file by its id.
  const fileOf = ({ id }: { readonly id: string }) => `frameworks/${id}.framework.yaml`;
  return {
    partnership: definePartnership({ ...partnership, frameworks: frameworks.map(fileOf) }),
    indicators: written('indicator').map((value) => defineIndicator(value as IndicatorDefinition)),
    datasets: written('dataset').map((value) => defineDataset(value as DatasetDefinition)),
    frameworks,
    data: Object.fromEntries([...folder].filter(([path]) => kindOfFile(path) === undefined)),
  };
}

/** What is said of a workspace, without the files and lines it is said at. */
function problemsOf(workspace: Workspace): readonly string[] {
  return checkWorkspace(workspace, createCalculator(workspace))
    .map(({ code, message, params, severity }) => JSON.stringify({ code, message, params, severity }))
    .sort();
}

function resultsOf(workspace: Workspace): ReadonlyMap<string, unknown> {
  const calculator = createCalculator(workspace);
  return new Map(
    [...workspace.indicators.keys()].flatMap((id) =>
      calculator.areasOf(id).flatMap((area) =>
        calculator.periodsOf(id).map((period) => {
          const { steps, ...result } = calculator.result(id, area, period);
          const withoutPlaces = steps.map(({ place, ...step }) => step);
          return [`${id} ${area.code} ${formatPeriod(period)}`, { ...result, steps: withoutPlaces }] as const;
        }),
      ),
    ),
  );
}

describe('the TypeScript door', () => {
  it('gives the problems and the results of the same definitions in YAML', async () => {
    const fromYaml = await loadWorkspace(memoryHost(files));
    const fromValues = await workspaceOf(definitionsOf(files));
    expect(problemsOf(fromValues)).toEqual(problemsOf(fromYaml));
    const expected = resultsOf(fromYaml);
    expect(expected.size).toBeGreaterThan(1000);
    expect(resultsOf(fromValues)).toEqual(expected);
  });

  it('gives the same problems where there are some of each layer', async () => {
    const broken = new Map(files);
    const change = (path: string, from: string, to: string) => {
      const text = decoder.decode(broken.get(path));
      expect(text).toContain(from);
      broken.set(path, encoder.encode(text.replace(from, to)));
    };
    change('indicators/ni-19.indicator.yaml', ' and reason = "All Delay Reasons"', '');
    change('indicators/ni-14.indicator.yaml', 'extends: national', 'extends: nationl');
    change('indicators/ni-17.indicator.yaml', 'measures:', 'mesures:');
    change('indicators/ni-2.indicator.yaml', 'value(', 'valu(');
    change('indicators/reablement.indicator.yaml', 'id: SL-reablement', 'id: SL-reablement\nrag:');
    change('data/readmissions.csv', 'S12000005', 'S12000999');
    const problems = problemsOf(await workspaceOf(definitionsOf(broken)));
    expect(problems).toEqual(problemsOf(await loadWorkspace(memoryHost(broken))));
    const layers = new Set(problems.map((problem) => (JSON.parse(problem).code as string).split('/')[0]));
    expect(layers).toEqual(new Set(['rule', 'link', 'schema', 'query', 'data']));
  });

  it('gives a problem its place in a text that can be looked at', async () => {
    const indicator = defineIndicator({
      id: 'NI-19',
      extends: 'national',
      measures: { days: 'sum(x) fro y' },
    });
    const definition = { partnership: definePartnership({ uses: ['national'] }), indicators: [indicator] };
    const [problem] = (await workspaceOf(definition)).problems;
    const text = workspaceFiles(definition).get(problem?.file ?? '');
    expect(text).toBe('id: NI-19\nextends: national\nmeasures:\n  days: sum(x) fro y\n');
    expect(problem).toMatchObject({
      file: 'indicators/ni-19.indicator.yaml',
      range: { start: { line: 3, character: 15 }, end: { line: 3, character: 18 } },
    });
  });

  it('takes the order in which definitions are given for nothing', async () => {
    const { datasets = [], indicators = [], ...rest } = definitionsOf(files);
    const turned = { ...rest, datasets: datasets.toReversed(), indicators: indicators.toReversed() };
    const expected = await workspaceOf({ ...rest, datasets, indicators });
    expect(problemsOf(await workspaceOf(turned))).toEqual(problemsOf(expected));
  });

  it('reports two definitions with one id, as two files are reported', async () => {
    const twice = defineIndicator({ id: 'a', title: 'A' });
    const { problems } = await workspaceOf({ indicators: [twice, twice] });
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['link/duplicate-id', 'indicators/a_2.indicator.yaml'],
    ]);
  });

  it('lets a partnership extend a pack that is made of values', async () => {
    const pack = definePack(
      { id: 'board', version: '1.0.0' },
      { indicators: [defineIndicator({ id: 'B-1', title: 'A board indicator', unit: 'people' })] },
    );
    const workspace = await workspaceOf({
      partnership: definePartnership({ uses: ['board'] }),
      packs: [pack],
      indicators: [defineIndicator({ id: 'B-1', extends: 'board', unit: null })],
    });
    expect(workspace.problems).toEqual([]);
    expect(workspace.indicators.get('B-1')?.effective).toEqual({
      id: 'B-1',
      extends: 'board',
      title: 'A board indicator',
    });
    expect(pack.indicators[0]).toEqual({ id: 'B-1', title: 'A board indicator', unit: 'people' });
  });
});
