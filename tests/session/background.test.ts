import { afterEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type Editor,
  memorySessionHost,
  startEditor,
  type WorkspaceDiagnosticReport,
} from '../../packages/lsp/src/testing/editor.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

const root = 'file:///work';
const partnerships = (count: number, text = 'name: a\nx: 1\n') =>
  new Map(Array.from({ length: count }, (_, index) => [`${root}/p${index}/partnership.yaml`, text] as const));

let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});

const heard = (method: string) => editor?.heard.filter((each) => each.method === method) ?? [];

describe('work in the background', () => {
  it('shows how far it is where it takes a while, to an editor that has a place for it', async () => {
    const host = memorySessionHost(partnerships(12));
    const slow = {
      ...host,
      read: async (...[uri, limit, within]: Parameters<typeof host.read>) => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return host.read(uri, limit, within);
      },
    };
    const capabilities = { window: { workDoneProgress: true } };
    editor = await startEditor(slow, { roots: [root], capabilities });
    type Step = { value: { kind: string; percentage?: number; message?: string; title?: string } };
    const steps = () => heard('$/progress').map(({ params }) => (params as Step).value);
    await editor.until(() => steps().some(({ kind }) => kind === 'end'));
    expect(heard('window/workDoneProgress/create')).toHaveLength(1);
    expect(steps()[0]).toMatchObject({ kind: 'begin', title: 'Checking the definitions' });
    const reports = steps().filter(({ kind }) => kind === 'report');
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.at(-1)?.message).toMatch(/^\d+ of 12 folders$/);
    const percentages = reports.map(({ percentage }) => percentage ?? -1);
    expect(percentages).toEqual([...percentages].sort((a, b) => a - b));
  });

  it('shows nothing for what is over at once, nor to an editor that has no place for it', async () => {
    const capabilities = { window: { workDoneProgress: true } };
    editor = await startEditor(memorySessionHost(partnerships(1)), { roots: [root], capabilities });
    await editor.until(() => editor?.problems.size === 1);
    expect(heard('window/workDoneProgress/create')).toEqual([]);
  });

  it('tells an editor that wants to know how it is, and which folder has been checked anew', async () => {
    const uri = `${root}/p0/partnership.yaml`;
    const capabilities = { experimental: { ninefold: { state: true } } };
    editor = await startEditor(memorySessionHost(partnerships(2)), { roots: [root], capabilities });
    const states = () => heard('ninefold/state').map(({ params }) => params);
    await editor.until(() => states().length >= 2);
    expect(states().slice(0, 2)).toEqual([
      { activity: 'checking', files: 0, problems: { errors: 0, warnings: 0 } },
      { activity: 'ready', files: 2, problems: { errors: 2, warnings: 0 } },
    ]);
    expect(heard('ninefold/changed').map(({ params }) => (params as { folder: string }).folder)).toEqual([
      `${root}/p0`,
      `${root}/p1`,
    ]);
    editor.open(uri, 'name: a\n');
    await editor.until(() => states().length >= 4);
    expect(states().at(-1)).toEqual({ activity: 'ready', files: 2, problems: { errors: 1, warnings: 0 } });
    expect(heard('ninefold/changed').at(-1)?.params).toMatchObject({ folder: `${root}/p0` });
  });

  it('checks nothing again when it is told the settings that it has', async () => {
    const capabilities = { experimental: { ninefold: { state: true } } };
    editor = await startEditor(memorySessionHost(partnerships(1)), { roots: [root], capabilities });
    await editor.until(() => heard('ninefold/changed').length === 1);
    const tell = (show: object) =>
      editor?.notify('workspace/didChangeConfiguration', { settings: { ninefold: { show } } });
    tell({ hints: true });
    tell({ hints: false });
    await editor.until(() => heard('ninefold/changed').length === 2);
    const [first, second] = heard('ninefold/changed').map(
      ({ params }) => (params as { readonly revision: number }).revision,
    );
    expect(second).toBe((first ?? 0) + 1);
  });

  it('tells nobody else', async () => {
    editor = await startEditor(memorySessionHost(partnerships(1)), { roots: [root] });
    await editor.until(() => editor?.problems.size === 1);
    expect(editor.heard.filter(({ method }) => method.startsWith('ninefold/'))).toEqual([]);
  });
});

describe('a request', () => {
  it('that is taken back is not answered', async () => {
    const host = memorySessionHost(
      new Map(Object.entries(smallWorkspace).map(([path, text]) => [`${root}/${path}`, text])),
    );
    let goOn: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const held = { ...host, list: async (folder: string) => gate.then(() => host.list(folder)) };
    editor = await startEditor(held, { roots: [root] });
    const source = new CancellationTokenSource();
    const answer = editor.request('workspace/symbol', { query: '' }, source.token);
    const refused = expect(answer).rejects.toMatchObject({ code: -32800 });
    source.cancel();
    // The word that it is taken back arrives before the files do.
    await new Promise((resolve) => setTimeout(resolve, 20));
    goOn?.();
    await refused;
    expect(
      await editor.request<readonly object[]>('workspace/symbol', { query: 'made-up-rate' }),
    ).toHaveLength(1);
  });

  it('for the problems of all files is answered in parts where an editor asks so', async () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    editor = await startEditor(memorySessionHost(partnerships(450)), { roots: [root], capabilities });
    const ask = (more: object) =>
      editor?.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [], ...more });
    const whole = await ask({});
    const rest = await ask({ partialResultToken: 'parts' });
    expect(whole?.items).toHaveLength(450);
    expect(rest?.items).toEqual([]);
    const parts = heard('$/progress').map(
      ({ params }) => (params as { value: WorkspaceDiagnosticReport }).value.items,
    );
    expect(parts.map(({ length }) => length)).toEqual([200, 200, 50]);
    expect(parts.flat()).toEqual(whole?.items);
  });
});
