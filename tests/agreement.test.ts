import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkWorkspace,
  createCalculator,
  type DocumentKind,
  formatPeriod,
  jsonSchemaOf,
  kindOfFile,
  loadWorkspace,
  type Problem,
  runExpectations,
  type Workspace,
} from '@ninefold/core';
import { buildIndicatorView, renderIndicatorPage } from '@ninefold/report';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../packages/cli/src/run.ts';
import { memoryIo } from '../packages/cli/src/testing/memory-io.ts';
import { documentSchemas } from '../packages/core/src/model/document.ts';
import type { ExpectationRun } from '../packages/lsp/src/protocol/custom/expectations.ts';
import {
  memorySessionHost,
  startEditor,
  type WorkspaceDiagnosticReport,
} from '../packages/lsp/src/testing/editor.ts';
import { exampleFolder, memoryHost, readFolder, root } from './harness/example.ts';

const folder = exampleFolder('south-lanarkshire');
const files = readFolder(folder);
const decoder = new TextDecoder();

async function commandLine(...argv: readonly string[]): Promise<string> {
  const io = memoryIo({ cwd: folder });
  await run(argv, io);
  expect(io.written.stderr).toBe('');
  return io.written.stdout;
}

/** What an editor shows of a folder, by file. */
async function problemsInEditor(folderFiles: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> {
  const address = 'file:///work';
  const host = memorySessionHost(
    new Map([...folderFiles].map(([path, bytes]) => [`${address}/${path}`, bytes])),
  );
  const editor = await startEditor(host, {
    roots: [address],
    capabilities: { textDocument: { diagnostic: {} } },
  });
  const report = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  await editor.close();
  return report.items
    .flatMap((item) => {
      const file = item.uri.replace(`${address}/`, '');
      const items = item.kind === 'full' ? item.items : [];
      return inShort(
        items.map(({ code, message, range }) => ({
          file,
          code: String(code),
          message: String(message),
          range,
        })),
      );
    })
    .sort();
}

/** Does something in a copy of the example with these files. */
async function inCopyOf<T>(
  changed: ReadonlyMap<string, Uint8Array>,
  use: (copy: string) => Promise<T>,
): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), 'ninefold-'));
  try {
    await cp(folder, copy, { recursive: true });
    for (const [path, bytes] of changed) await writeFile(join(copy, path), bytes);
    return await use(copy);
  } finally {
    await rm(copy, { recursive: true });
  }
}

function inShort(
  problems: readonly Pick<Problem, 'file' | 'code' | 'message' | 'range'>[],
): readonly string[] {
  return problems
    .map(({ file, code, message, range }) => `${file} ${code} ${JSON.stringify(range)} ${message}`)
    .sort();
}

function everyResult(workspace: Workspace) {
  const calculator = createCalculator(workspace);
  return [...workspace.indicators.keys()].flatMap((id) =>
    calculator
      .areasOf(id)
      .flatMap((area) => calculator.periodsOf(id).map((period) => calculator.result(id, area, period))),
  );
}

describe('agreement', () => {
  it('I12: the command line prints the numbers of the library, for every indicator, area and period', async () => {
    const rows = JSON.parse(await commandLine('calculate', '--format', 'json')) as Record<string, unknown>[];
    const key = (indicator: unknown, area: unknown, period: unknown) => `${indicator} ${area} ${period}`;
    const printed = new Map(rows.map((row) => [key(row.indicator, row.area, row.period), row]));
    const results = everyResult(await loadWorkspace(memoryHost(files)));
    expect(results.length).toBeGreaterThan(1000);
    expect(printed.size).toBe(results.length);
    for (const { indicator, area, period, value, lower, upper, numerator, denominator, status } of results) {
      expect(printed.get(key(indicator, area.code, formatPeriod(period)))).toMatchObject({
        value: value ?? null,
        lower: lower ?? null,
        upper: upper ?? null,
        numerator: numerator ?? null,
        denominator: denominator ?? null,
        status,
      });
    }
  });

  it('I12: the command line and the language server report the problems of the library, on a folder with one of each layer', async () => {
    const broken = new Map(files);
    const change = (path: string, from: string, to: string) => {
      const text = decoder.decode(broken.get(path));
      expect(text).toContain(from);
      broken.set(path, new TextEncoder().encode(text.replace(from, to)));
    };
    change('indicators/ni-19.indicator.yaml', ' and reason = "All Delay Reasons"', '');
    change('indicators/ni-14.indicator.yaml', 'extends: national', 'extends: nationl');
    change('indicators/ni-17.indicator.yaml', 'measures:', 'mesures:');
    change('data/readmissions.csv', 'S12000005', 'S12000999');
    const workspace = await loadWorkspace(memoryHost(broken));
    const problems = checkWorkspace(workspace, createCalculator(workspace));
    const layers = new Set(problems.map(({ code }) => code.split('/')[0]));
    expect(layers).toEqual(new Set(['rule', 'link', 'schema', 'data']));

    await inCopyOf(broken, async (copy) => {
      const io = memoryIo({ cwd: copy });
      await run(['check', '--format', 'json'], io);
      expect(JSON.parse(io.written.stdout).problems).toEqual(JSON.parse(JSON.stringify(problems)));
      expect(await problemsInEditor(broken)).toEqual(inShort(problems));
    });
  });

  it('I12: the command line and the language server find the same expected figures met and not met as the library', async () => {
    const changed = new Map(files);
    const path = 'indicators/ni-19.indicator.yaml';
    const text = decoder.decode(changed.get(path));
    const [figure] = /value: [\d.]+/.exec(text) ?? [];
    expect(figure).toBeDefined();
    changed.set(path, new TextEncoder().encode(text.replace(figure ?? '', 'value: 1')));
    const workspace = await loadWorkspace(memoryHost(changed));
    const calculator = createCalculator(workspace);
    const outcomes = [...workspace.indicators.values()].flatMap((indicator) =>
      runExpectations(workspace, calculator, indicator),
    );
    const failed = outcomes.filter(({ met }) => !met);
    expect(failed).toHaveLength(1);

    const address = 'file:///work';
    const host = memorySessionHost(
      new Map([...changed].map(([name, bytes]) => [`${address}/${name}`, bytes])),
    );
    const editor = await startEditor(host, { roots: [address] });
    const { results } = await editor.request<ExpectationRun>('ninefold/runExpectations', { folder: address });
    await editor.close();
    expect(results.map(({ outcome }) => outcome === 'met')).toEqual(outcomes.map(({ met }) => met));
    const message = results.find(({ outcome }) => outcome !== 'met')?.message ?? '';
    const reason = failed[0]?.reason ?? '';
    expect(message.toLowerCase()).toContain(reason.toLowerCase());
    const said = checkWorkspace(workspace, calculator).filter(
      ({ code }) => code === 'rule/expectation-not-met',
    );
    expect(said.map((problem) => problem.message)).toEqual([message]);

    const printed = await inCopyOf(changed, async (copy) => {
      const io = memoryIo({ cwd: copy });
      expect(await run(['test'], io)).toBe(1);
      return io.written.stdout.replace(/\s+/g, ' ');
    });
    expect(printed).toContain(reason);
    expect(printed).toContain(`${outcomes.length} expected figures`);
    expect(printed).toContain('1 not met.');
  });

  it('I12, I10: a page shows the number of the library, its inputs, its period and its line of the definition', async () => {
    const workspace = await loadWorkspace(memoryHost(files));
    const calculator = createCalculator(workspace);
    const problems = checkWorkspace(workspace, calculator);
    for (const indicator of workspace.indicators.keys()) {
      const view = buildIndicatorView({ workspace, calculator, problems, indicator });
      const page = renderIndicatorPage(view, {});
      const area = calculator.areasOf(indicator).find(({ code }) => code === view.area.code);
      const period = calculator
        .periodsOf(indicator)
        .find((each) => formatPeriod(each) === view.headline.period?.text);
      if (!area || !period) throw new Error(`${indicator}: the page is for no area or period of the data`);
      const { value, steps } = calculator.result(indicator, area, period);
      expect(value).toBeDefined();
      expect(view.headline.value).toBe(value);
      expect(page).toContain(view.headline.text);
      expect(steps.length).toBeGreaterThan(1);
      for (const { place } of steps.filter(({ kind }) => kind === 'measure')) {
        expect(page).toContain(`line ${(place?.range.start.line ?? -1) + 1}`);
      }
    }
  });

  it('I9: the order in which files are listed changes nothing', async () => {
    const outcome = async (order: ReadonlyMap<string, Uint8Array>) => {
      const workspace = await loadWorkspace(memoryHost(order));
      const problems = checkWorkspace(workspace, createCalculator(workspace));
      return JSON.stringify([problems, everyResult(workspace)]);
    };
    const expected = await outcome(files);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...files], { minLength: files.size }), async (shuffled) => {
        expect(await outcome(new Map(shuffled))).toBe(expected);
      }),
      { numRuns: 3 },
    );
  });
});

describe('I11: zod and the JSON Schema', () => {
  const judges = new Map<DocumentKind, (value: unknown) => boolean>(
    (Object.keys(documentSchemas) as DocumentKind[]).map((kind) => [
      kind,
      new Ajv2020({ strict: true, strictTypes: false, strictTuples: false }).compile(jsonSchemaOf(kind)),
    ]),
  );
  const texts = ['examples', 'packages/core/national', 'tests/fixtures'].flatMap((place) =>
    [...readFolder(`${root}${place}`)].flatMap(([path, bytes]) => {
      const kind = path.startsWith('broken/') ? undefined : kindOfFile(path);
      return kind ? [{ path: `${place}/${path}`, kind, value: parse(decoder.decode(bytes)) as unknown }] : [];
    }),
  );

  it.each(texts)('accept $path', ({ kind, value }) => {
    expect(documentSchemas[kind].safeParse(value).success).toBe(true);
    expect(judges.get(kind)?.(value)).toBe(true);
  });

  it('agree on every file with one value changed for another', () => {
    const replacements = [null, '', 'upward', 0, -1, 1.5, true, [], {}, ['x'], { x: 1 }, { method: 'rate' }];
    for (const { path, kind, value } of texts) {
      for (const changed of eachChange(value, replacements)) {
        const zod = documentSchemas[kind].safeParse(changed).success;
        const schema = judges.get(kind)?.(changed);
        expect({ path, changed: zod === schema ? undefined : changed, schema }).toEqual({
          path,
          changed: undefined,
          schema: zod,
        });
      }
    }
  });
});

/** The value with each of its parts in turn replaced, once by each replacement. */
function* eachChange(value: unknown, replacements: readonly unknown[]): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[key];
    const withInner = (replacement: unknown) =>
      Array.isArray(value)
        ? value.map((item, index) => (String(index) === key ? replacement : item))
        : { ...value, [key]: replacement };
    for (const replacement of replacements) yield withInner(replacement);
    for (const changed of eachChange(inner, replacements)) yield withInner(changed);
  }
}
