import { afterEach, describe, expect, it } from 'vitest';
import {
  type DocumentDiagnosticReport,
  type Editor,
  memorySessionHost,
  startEditor,
  type WorkspaceDiagnosticReport,
} from '../../packages/lsp/src/testing/editor.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

const root = 'file:///made%20up';
const rate = `${root}/indicators/made-up-rate.indicator.yaml`;
const data = `${root}/data/made-up-discharges.csv`;
const rateText = smallWorkspace['indicators/made-up-rate.indicator.yaml'] ?? '';

function filesAt(folder: string, changed: Readonly<Record<string, string>> = {}): Map<string, string> {
  return new Map(
    Object.entries({ ...smallWorkspace, ...changed }).map(([path, text]) => [`${folder}/${path}`, text]),
  );
}

let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});

const codesAt = (uri: string) => editor?.problems.get(uri)?.map(({ code }) => code) ?? [];

describe('a conversation', () => {
  it('problems are pushed for files that are not open, at the key or the cell, with a page and related places', async () => {
    const files = filesAt(root, {
      'indicators/made-up-rate.indicator.yaml': rateText.replace(
        'polarity: lowerIsBetter',
        'polarity: lower',
      ),
      'data/made-up-discharges.csv': 'council,year,readmitted,Live discharges\nS12000005,2022/23,ten,100\n',
    });
    editor = await startEditor(memorySessionHost(files), { roots: [root] });
    await editor.until(() => codesAt(rate).length > 0 && codesAt(data).length > 0);
    expect(codesAt(rate)).toContain('schema/not-one-of');
    const [cell] = editor.problems.get(data) ?? [];
    expect(cell).toMatchObject({
      code: 'data/not-a-number',
      range: { start: { line: 1, character: 18 }, end: { line: 1, character: 21 } },
      source: 'ninefold',
      relatedInformation: [{ location: { uri: `${root}/datasets/made-up-discharges.dataset.yaml` } }],
    });
    const href = cell?.codeDescription?.href ?? '';
    const page = await editor.request<{ text: string }>('workspace/textDocumentContent', { uri: href });
    expect(page.text).toContain('data/not-a-number');
  });

  it('rows that are the same, and totals that do not add up, are shown in the data file too', async () => {
    const files = filesAt(root, {
      'data/made-up-discharges.csv':
        'council,year,readmitted,Live discharges\nS12000005,2022/23,1,100\nS12000029,2022/23,1,100\nS12000005,2022/23,2,100\n',
    });
    editor = await startEditor(memorySessionHost(files), { roots: [root] });
    await editor.until(() => codesAt(data).length > 0);
    expect(editor.problems.get(data)).toMatchObject([
      {
        code: 'rule/duplicate-rows',
        message: 'This line has the same "council" and "year" as line 2.',
        range: { start: { line: 3, character: 0 } },
        relatedInformation: [{ location: { uri: `${root}/datasets/made-up-discharges.dataset.yaml` } }],
      },
    ]);
  });

  it('a folder that is deleted takes its files along, though nobody names them', async () => {
    const files = filesAt(root);
    editor = await startEditor(memorySessionHost(files), { roots: [root] });
    await editor.request('textDocument/diagnostic', { textDocument: { uri: rate } });
    const dataset = `${root}/datasets/made-up-discharges.dataset.yaml`;
    expect(codesAt(dataset)).toEqual([]);
    for (const uri of [...files.keys()]) if (uri.startsWith(`${root}/data/`)) files.delete(uri);
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/data`, type: 3 }] });
    await editor.until(() => codesAt(dataset).includes('link/data-not-found'));
  });

  it('problems follow the text while it is typed, saved or not, and are taken back when it is right', async () => {
    editor = await startEditor(memorySessionHost(filesAt(root)), { roots: [root] });
    editor.open(rate, rateText);
    const line = rateText.split('\n').findIndex((text) => text.startsWith('polarity'));
    const range = { start: { line, character: 10 }, end: { line, character: 15 } };
    editor.change(rate, 2, [{ range, text: 'upper' }]);
    await editor.until(() => codesAt(rate).includes('schema/not-one-of'));
    expect(editor.pushed.at(-1)).toMatchObject({ uri: rate, version: 2 });
    editor.change(rate, 3, [{ range, text: 'lower' }]);
    await editor.until(() => !editor?.problems.has(rate));
  });

  it('a built-in definition that a file leads to has a text to read, and leads on from there', async () => {
    const adopted = `${root}/indicators/ni-19.indicator.yaml`;
    const files = filesAt(root, { 'indicators/ni-19.indicator.yaml': 'id: NI-19\nextends: national\n' });
    editor = await startEditor(memorySessionHost(files), { roots: [root] });
    const [place] = await editor.request<readonly { uri: string }[]>('textDocument/definition', {
      textDocument: { uri: adopted },
      position: { line: 1, character: 12 },
    });
    const uri = place?.uri ?? '';
    expect(uri).toBe('ninefold:national/ni-19.indicator.yaml');
    const { text } = await editor.request<{ text: string }>('workspace/textDocumentContent', { uri });
    expect(text).toContain('id: NI-19');
    const line = text.split('\n').findIndex((each) => each.startsWith('id: '));
    const uses = await editor.request<readonly { uri: string }[]>('textDocument/references', {
      textDocument: { uri },
      position: { line, character: 5 },
      context: { includeDeclaration: true },
    });
    expect(uses.map((use) => use.uri)).toEqual(expect.arrayContaining([uri, adopted]));
    const rename = { textDocument: { uri }, position: { line, character: 5 }, newName: 'other' };
    await expect(editor.request('textDocument/rename', rename)).rejects.toThrow(
      /defined in the pack "national"/,
    );
  });

  it('a data file is read again when it is said to have changed', async () => {
    const files = filesAt(root);
    editor = await startEditor(memorySessionHost(files), { roots: [root] });
    editor.open(rate, `${rateText}x: 1\n`);
    await editor.until(() => codesAt(rate).length > 0);
    files.set(data, 'council,year,readmitted,Live discharges\nS12000005,2022/23,ten,100\n');
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: data, type: 2 }] });
    await editor.until(() => codesAt(data).includes('data/not-a-number'));
  });

  it('each partnership below an opened folder is a workspace of its own', async () => {
    const files = new Map([...filesAt(`${root}/a`), ...filesAt(`${root}/b`)]);
    files.set(`${root}/b/indicators/made-up-rate.indicator.yaml`, rateText.replace('per: 1000', 'per: 0'));
    editor = await startEditor(memorySessionHost(files), { roots: [root] });
    const wrong = `${root}/b/indicators/made-up-rate.indicator.yaml`;
    await editor.until(() => codesAt(wrong).length > 0);
    const indicators = [...editor.problems.keys()].filter((uri) => uri.includes('/indicators/'));
    expect(indicators).toEqual([wrong]);
  });

  it('an editor that asks for problems is answered, and is told when nothing has changed', async () => {
    const files = filesAt(root, { 'indicators/made-up-rate.indicator.yaml': `${rateText}x: 1\n` });
    const capabilities = { textDocument: { diagnostic: {} } };
    editor = await startEditor(memorySessionHost(files), { roots: [root], capabilities });
    expect(editor.server.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: true });
    const ask = (previousResultId?: string) =>
      editor?.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: rate },
        previousResultId,
      });
    const first = await ask();
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'schema/unknown-key' }] });
    expect(await ask(first?.resultId)).toEqual({ kind: 'unchanged', resultId: first?.resultId });
    const all = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    expect(all.items.map(({ uri }) => uri)).toContain(rate);
    expect(editor.pushed).toEqual([]);
  });

  it('settings choose severities and whether unopened files are shown', async () => {
    const files = filesAt(root, { 'indicators/made-up-rate.indicator.yaml': `${rateText}x: 1\n` });
    files.set(data, 'council,year,readmitted,Live discharges\nS12000005,2022/23,ten,100\n');
    const problems = { unopenedFiles: false, severity: { 'schema/unknown-key': 'hint' } };
    editor = await startEditor(memorySessionHost(files), { roots: [root], settings: { problems } });
    editor.open(rate, `${rateText}x: 1\n`);
    await editor.until(() => codesAt(rate).length > 0);
    expect(editor.problems.get(rate)).toMatchObject([{ severity: 4 }]);
    expect(editor.problems.has(data)).toBe(false);
    problems.severity['schema/unknown-key'] = 'off';
    editor.notify('workspace/didChangeConfiguration', { settings: { ninefold: { problems } } });
    await editor.until(() => !editor?.problems.has(rate));
  });

  it('a file that is opened without its folder finds the partnership above it, or stands alone', async () => {
    editor = await startEditor(memorySessionHost(filesAt(root)), { roots: [] });
    editor.open(rate, `${rateText}x: 1\n`);
    editor.open('file:///elsewhere/one.indicator.yaml', 'id: a\nx: 1\n');
    await editor.until(
      () => codesAt(rate).length > 0 && codesAt('file:///elsewhere/one.indicator.yaml').length > 0,
    );
    expect(codesAt(rate)).toEqual(['schema/unknown-key']);
    expect(codesAt('file:///elsewhere/one.indicator.yaml')).toContain('schema/unknown-key');
  });
});
