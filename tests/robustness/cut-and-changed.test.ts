import {
  checkWorkspace,
  createCalculator,
  createWorkspaceLoader,
  type Problem,
  runExpectations,
} from '@ninefold/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleFolder, memoryHost, readFolder } from '../harness/example.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A made-up partnership with one file of each kind; one loader, so that only what changed is read again. */
const files = new Map(Object.entries(smallWorkspace).map(([path, text]) => [path, encode(text)]));
const definition = 'indicators/made-up-rate.indicator.yaml';
const dataset = 'datasets/made-up-bed-days.dataset.yaml';
const data = 'data/made-up-bed-days.csv';
let current: ReadonlyMap<string, Uint8Array> = files;
const loader = createWorkspaceLoader({
  list: () => memoryHost(current).list(),
  read: (path, limit) => memoryHost(current).read(path, limit),
});

/** All that a command or an editor would ask of a folder in which one file has these bytes. */
async function everythingAbout(path: string, bytes: Uint8Array): Promise<readonly Problem[]> {
  current = new Map([...files, [path, bytes]]);
  const workspace = await loader.load();
  const calculator = createCalculator(workspace);
  const problems = checkWorkspace(workspace, calculator);
  for (const indicator of workspace.indicators.values()) {
    runExpectations(workspace, calculator, indicator);
    const [area] = calculator.areasOf(indicator.id);
    const period = calculator.periodsOf(indicator.id).at(-1);
    if (area && period) expectFinite(calculator.result(indicator.id, area, period));
  }
  for (const problem of problems) expectPlaced(problem, path, bytes);
  return problems;
}

function expectFinite(result: object): void {
  for (const value of Object.values(result)) {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  }
}

/** A problem has a code, speaks without a trace of the machine, and lies inside its file. */
function expectPlaced({ code, message, file, range }: Problem, path: string, bytes: Uint8Array): void {
  expect(code).toMatch(/^(syntax|schema|link|query|formula|data|rule)\/[a-z0-9-]+$/);
  expect(message).not.toMatch(/undefined|\[object|NaN|RangeError|TypeError|call stack|\bat .*\.[jt]s:/);
  if (file !== path) return;
  const lines = decode(bytes).split(/\r\n|\r|\n/).length;
  expect(range.start.line).toBeGreaterThanOrEqual(0);
  expect(range.end.line).toBeLessThan(Math.max(lines, 1) + 1);
  expect(
    range.end.line - range.start.line || range.end.character - range.start.character,
  ).toBeGreaterThanOrEqual(0);
}

describe('I4: any file a person can save', () => {
  it.each([definition, dataset, 'partnership.yaml', data])(
    '%s cut at any byte gives problems or an answer',
    async (path) => {
      const whole = files.get(path) ?? new Uint8Array();
      const step = Math.max(1, Math.floor(whole.length / 700));
      for (let length = 0; length <= whole.length; length += step)
        await everythingAbout(path, whole.slice(0, length));
    },
  );

  it.each([definition, dataset, 'partnership.yaml', data])(
    '%s with bytes changed, added or taken away',
    async (path) => {
      const whole = files.get(path) ?? new Uint8Array();
      const change = fc.record({
        at: fc.nat({ max: whole.length }),
        taken: fc.nat({ max: 5 }),
        put: fc.oneof(
          fc.uint8Array({ maxLength: 4 }),
          fc
            .constantFrom(
              '"',
              "'",
              ': ',
              '\n',
              '\t',
              '- ',
              '{',
              '[',
              ']',
              '&a ',
              '*a',
              '|\n',
              '>-\n',
              '#',
              '\0',
              '\ud83d',
              '__proto__: ',
              'null',
              '9'.repeat(400),
            )
            .map(encode),
        ),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          let bytes = whole;
          for (const { at, taken, put } of changes) {
            bytes = Uint8Array.from([...bytes.slice(0, at), ...put, ...bytes.slice(at + taken)]);
          }
          await everythingAbout(path, bytes);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('every definition of the example, cut every forty bytes', async () => {
    const example = readFolder(exampleFolder('south-lanarkshire'));
    for (const [path, bytes] of example) {
      if (!path.endsWith('.indicator.yaml')) continue;
      for (let length = 0; length <= bytes.length; length += 40)
        await everythingAbout(path, bytes.slice(0, length));
    }
  });
});

describe('bombs', () => {
  const nested = (open: string, close: string, count: number) =>
    `id: a\nx: ${open.repeat(count)}${close.repeat(count)}\n`;
  const aliases = ['a: &a [1,1,1,1,1,1,1,1,1]'];
  for (let level = 1; level < 9; level++) {
    const [name, before] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)];
    aliases.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
  }
  const bombs: readonly (readonly [string, string, RegExp | undefined])[] = [
    ['an alias bomb', aliases.join('\n'), /^syntax\/too-many-aliases$/],
    ['2,000 lists inside one another', nested('[', ']', 2000), /^syntax\/too-deep$/],
    ['2,000 maps inside one another', nested('{a: ', '}', 2000), /^syntax\/too-deep$/],
    [
      '2,000 indented keys',
      Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n'),
      /^syntax\/too-(deep|large|many-values)|file-too-large$/,
    ],
    [
      '100,000 keys',
      Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n'),
      /^syntax\/(too-many-values|file-too-large)$/,
    ],
    ['a 50 MB file', `id: a\ntitle: ${'x'.repeat(50_000_000)}\n`, /^syntax\/file-too-large$/],
    ['a NUL byte', 'id: a\0b\ntitle: x\n', /^syntax\//],
    ['a lone surrogate', 'id: a\ntitle: "\\ud83d"\n', undefined],
    ['__proto__ as a key', 'id: a\n__proto__: { polluted: true }\n', /^schema\/unknown-key$/],
    ['constructor as a measure', 'id: a\nmeasures:\n  constructor: sum(x) from y\n', undefined],
    ['an alias of itself', 'id: &a [*a]\n', /^syntax\//],
    ['an alias of nothing', 'id: *nothing\n', /^syntax\//],
    [
      'a formula of 5,000 brackets',
      `id: a\ncalculation: { method: formula, formula: "${'('.repeat(5000)}" }\n`,
      /^formula\//,
    ],
    [
      'a query of 5,000 nots',
      `id: a\nmeasures:\n  m: count() from x where ${'not '.repeat(5000)}\n`,
      /^query\//,
    ],
  ];

  it.each(bombs)('%s', async (_, text, code) => {
    const problems = await everythingAbout(definition, encode(text));
    if (code) expect(problems.map((problem) => problem.code)).toContainEqual(expect.stringMatching(code));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('paths', () => {
  const pathOf = (path: string) =>
    decode(files.get(dataset) ?? new Uint8Array()).replace(/path: .*/, `path: ${path}`);

  it.each([
    '../../outside.csv',
    '/etc/passwd',
    'C:\\data\\file.csv',
    'https://example.org/x.csv',
    'file:///etc/passwd',
    '"../data/../../../x.csv"',
  ])('%s is refused where it leaves the workspace', async (path) => {
    const problems = await everythingAbout(dataset, encode(pathOf(path)));
    expect(problems.map(({ code }) => code)).toContain('link/path-outside-workspace');
  });
});
