import { afterEach, describe, expect, it } from 'vitest';
import { type Editor, memorySessionHost, startEditor } from '../../packages/lsp/src/testing/editor.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

const root = 'file:///work';
const uri = `${root}/indicators/case.indicator.yaml`;
const data = `${root}/data/made-up-discharges.csv`;

/** A bar chart beyond the first plane (4 bytes, 2 units), an e with its accent apart (3 bytes, 2 units), and letters of two bytes. */
const odd = '📊 é Sìne ';
const text = `id: case # ${odd}
title: "${odd}" # x
measures:
  days: sum(bed_days) from made-up-bed-days where reason = "${odd}" and age_group = "75plus"
calculation: { title: "${odd}", method: formula, formula: "days" }
`;
const csv = `council,year,readmitted,Live discharges,"${odd}note"\nS12000005,2022/23,ten,100,\n`;

let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

const encodings = [
  ['utf-16', (line: string) => line.length],
  ['utf-8', (line: string) => Buffer.byteLength(line)],
] as const;

describe.each(encodings)('places counted in %s', (encoding, lengthOf) => {
  const start = (files: Record<string, string> = {}, capabilities: object = {}) => {
    const all = { ...smallWorkspace, 'data/made-up-discharges.csv': csv, ...files };
    const host = memorySessionHost(
      new Map(Object.entries(all).map(([path, each]) => [`${root}/${path}`, each])),
    );
    return startEditor(host, {
      roots: [root],
      capabilities: { general: { positionEncodings: [encoding] }, ...capabilities },
    });
  };
  /** Where an offset of a text is, as an editor of this encoding counts. */
  const placeOf = (whole: string, offset: number) => {
    const before = whole.slice(0, offset).split('\n');
    return { line: before.length - 1, character: lengthOf(before.at(-1) ?? '') };
  };
  const find = (whole: string, word: string, from = 0) => {
    const found = whole.indexOf(word, from);
    expect(found).toBeGreaterThanOrEqual(0);
    return found;
  };
  const rangeOf = (whole: string, word: string, from = 0): Range => {
    const start = find(whole, word, from);
    return { start: placeOf(whole, start), end: placeOf(whole, start + word.length) };
  };
  const at = (word: string, from = 0) => ({
    textDocument: { uri },
    position: placeOf(text, find(text, word, from)),
  });

  it('are agreed on at the start', async () => {
    editor = await start();
    expect(editor.server.capabilities.positionEncoding).toBe(encoding);
  });

  it('are right in what is asked and answered', async () => {
    editor = await start();
    editor.open(uri, text);
    const found = await editor.request<{ range: Range }>('textDocument/hover', at('age_group'));
    expect(found.range).toEqual(rangeOf(text, 'age_group'));
    const heading = await editor.request<{ uri: string; range: Range }[]>(
      'textDocument/definition',
      at('age_group'),
    );
    expect(heading.map((place) => place.uri)).toEqual([
      `${root}/datasets/made-up-bed-days.dataset.yaml`,
      `${root}/data/made-up-bed-days.csv`,
    ]);
    const highlights = await editor.request<{ range: Range }[]>(
      'textDocument/documentHighlight',
      at('days"', text.indexOf('formula: "')),
    );
    expect(highlights.map(({ range }) => range)).toEqual([
      rangeOf(text, 'days'),
      rangeOf(text, 'days', text.indexOf('formula: "')),
    ]);
    const edit = await editor.request<{ changes: Record<string, { range: Range }[]> }>(
      'textDocument/rename',
      {
        ...at('days'),
        newName: 'bedDays',
      },
    );
    expect(edit.changes[uri]?.map(({ range }) => range)).toEqual(highlights.map(({ range }) => range));
  });

  it('are right in the edits of other files', async () => {
    const other = `id: other\ntitle: x\nmeasures:\n  "${odd}${odd}": sum(bed_days) from made-up-bed-days\n`;
    const path = 'indicators/other.indicator.yaml';
    editor = await start({ [path]: other });
    editor.open(uri, text);
    const edit = await editor.request<{ changes: Record<string, { range: Range }[]> }>(
      'textDocument/rename',
      {
        ...at('made-up-bed-days'),
        newName: 'days-in-bed',
      },
    );
    expect(edit.changes[uri]?.map(({ range }) => range)).toEqual([rangeOf(text, 'made-up-bed-days')]);
    expect(edit.changes[`${root}/${path}`]?.map(({ range }) => range)).toEqual([
      rangeOf(other, 'made-up-bed-days'),
    ]);
  });

  it('are right in edits, one after another', async () => {
    editor = await start();
    editor.open(uri, text);
    editor.change(uri, 2, [
      { range: rangeOf(text, 'é'), text: '🌧🌧 ' },
      // After the first change the line is another.
      { range: rangeOf(text.replace('é', '🌧🌧 '), ' # x'), text: '\nxyz: 1' },
    ]);
    const symbols = await editor.request<{ name: string }[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols.map(({ name }) => name)).toEqual(['id', 'title', 'xyz', 'measures', 'calculation']);
  });

  it('are right in problems of definitions and of data files that are not open', async () => {
    const wrong = text.replace('"75plus"', '"nobody"');
    const header = csv.replace('council', `"${odd}x",council`).replace('S12000005', `${odd},S12000005`);
    editor = await start({ 'data/made-up-discharges.csv': header, 'indicators/case.indicator.yaml': wrong });
    await editor.until(
      () => (editor?.problems.get(uri)?.length ?? 0) > 0 && editor?.problems.has(data) === true,
    );
    const member = editor.problems
      .get(uri)
      ?.find(({ range }) => range.start.line === 3 && range.end.line === 3);
    expect(editor.problems.get(uri)?.map(({ range }) => range)).toContainEqual(rangeOf(wrong, '"nobody"'));
    expect(member).toBeDefined();
    expect(editor.problems.get(data)?.find(({ code }) => code === 'data/not-a-number')?.range).toEqual(
      rangeOf(header, 'ten'),
    );
  });

  it('are right in semantic tokens', async () => {
    editor = await start();
    editor.open(uri, text);
    const { data: tokens } = await editor.request<{ data: number[] }>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    const places: (readonly [number, number, number])[] = [];
    let [line, character] = [0, 0];
    for (let index = 0; index < tokens.length; index += 5) {
      const [lines = 0, step = 0, length = 0] = tokens.slice(index, index + 3);
      line += lines;
      character = lines > 0 ? step : character + step;
      places.push([line, character, length]);
    }
    for (const word of [`"${odd}"`, 'age_group', '"75plus"']) {
      const { start: place, end } = rangeOf(text, word, text.indexOf('measures'));
      expect(places).toContainEqual([place.line, place.character, end.character - place.character]);
    }
  });
});

describe('the encoding of places', () => {
  it.each([
    [[], 'utf-16'],
    [['utf-32', 'utf-8', 'utf-16'], 'utf-8'],
    [['utf-16', 'utf-8'], 'utf-16'],
    [['utf-32'], 'utf-16'],
  ])('is the first that both have: of %j %s', async (positionEncodings, chosen) => {
    const host = memorySessionHost(new Map());
    editor = await startEditor(host, { roots: [root], capabilities: { general: { positionEncodings } } });
    expect(editor.server.capabilities.positionEncoding).toBe(chosen);
  });
});
