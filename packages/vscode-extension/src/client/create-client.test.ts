import { overviewRequest } from '@ninefold/lsp/protocol';
import { describe, expect, it } from 'vitest';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { createClient, type MakeLanguageClient } from './create-client.ts';

/** A language client of which a test decides what it does, and which remembers what it was asked to do. */
function fakeClient(answer: (method: string) => unknown) {
  const heard = new Map<string, (params: never) => void>();
  let tellState: (change: { readonly newState: number }) => void = () => undefined;
  const done: string[] = [];
  const client = {
    registerFeature: () => undefined,
    onDidChangeState: (listener: typeof tellState) => {
      tellState = listener;
    },
    onNotification: (method: string, listener: (params: never) => void) => heard.set(method, listener),
    start: async () => {
      done.push('start');
      tellState({ newState: 2 });
    },
    sendRequest: async (method: string) => answer(method),
    needsStop: () => true,
    dispose: async () => void done.push('dispose'),
  } as unknown as BaseLanguageClient;
  return { client, done, tell: (method: string, params: object) => heard.get(method)?.(params as never) };
}

function start(make: MakeLanguageClient) {
  const logged: string[] = [];
  const log = {
    error: (text: string) => logged.push(text),
    warn: (text: string) => logged.push(text),
  } as unknown as LogOutputChannel;
  const context = { subscriptions: [] } as unknown as ExtensionContext;
  return { control: createClient(context, log, make), logged };
}

describe('the client of the language server', () => {
  it('asks once the server runs, and passes on what it says', async () => {
    const { client, tell } = fakeClient((method) => [method]);
    const { control } = start(async () => client);
    expect(control.condition).toBe('starting');
    expect(await control.request(overviewRequest, {})).toEqual(['ninefold/overview']);
    expect(control.condition).toBe('running');
    const states: unknown[] = [];
    const changes: unknown[] = [];
    control.onState((state) => states.push(state));
    control.onChanged((change) => changes.push(change));
    const state = { activity: 'ready', files: 1, problems: { errors: 0, warnings: 0 } };
    tell('ninefold/state', state);
    tell('ninefold/changed', { folder: 'file:///plan', revision: 2 });
    expect([states, changes, control.state]).toEqual([
      [state],
      [{ folder: 'file:///plan', revision: 2 }],
      state,
    ]);
  });

  it('says in a sentence that the server cannot answer, and in the log why', async () => {
    const { client } = fakeClient(() => {
      throw new Error('Unhandled method');
    });
    const { control, logged } = start(async () => client);
    await expect(control.request(overviewRequest, {})).rejects.toThrow(
      /^The language server of Ninefold cannot answer this\./,
    );
    expect(logged.join()).toContain('ninefold/overview: Error: Unhandled method');
  });

  it('is ready even when the server does not start, and can start it anew', async () => {
    let isBroken = true;
    const { client, done } = fakeClient(() => []);
    const { control, logged } = start(async () => {
      if (isBroken) throw new Error('no such file');
      return client;
    });
    await control.ready;
    expect(control.condition).toBe('stopped');
    expect(logged.join()).toContain('no such file');
    await expect(control.request(overviewRequest, {})).rejects.toThrow(/does not start/);
    isBroken = false;
    await control.restart();
    expect(await control.request(overviewRequest, {})).toEqual([]);
    await control.stop();
    expect(done).toEqual(['start', 'dispose']);
  });
});
