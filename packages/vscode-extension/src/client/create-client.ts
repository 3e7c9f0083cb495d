import { changedNotification, type ServerState, stateNotification } from '@ninefold/lsp/protocol';
import { EventEmitter, type ExtensionContext, type LogOutputChannel, l10n } from 'vscode';
import type { BaseLanguageClient, State } from 'vscode-languageclient';
import type { ClientControl, ServerCondition } from './client-control.ts';
import type { FolderChange } from './ninefold-client.ts';
import { wantsState } from './wants-state.ts';

/** Makes a language client that is not started yet. Its parts take time to load, so they are loaded when it is made. */
export type MakeLanguageClient = (
  context: ExtensionContext,
  log: LogOutputChannel,
) => Promise<BaseLanguageClient>;

/** Starts the language server, and does not wait for it. */
export function createClient(
  context: ExtensionContext,
  log: LogOutputChannel,
  make: MakeLanguageClient,
): ClientControl {
  const changes = new EventEmitter<FolderChange>();
  const states = new EventEmitter<ServerState>();
  const conditions = new EventEmitter<ServerCondition>();
  context.subscriptions.push(changes, states, conditions);
  let condition: ServerCondition = 'starting';
  let state: ServerState | undefined;
  const setCondition = (next: ServerCondition) => {
    condition = next;
    conditions.fire(next);
  };

  const start = async (): Promise<BaseLanguageClient> => {
    setCondition('starting');
    try {
      const made = await make(context, log);
      made.registerFeature(wantsState);
      made.onDidChangeState(({ newState }) => setCondition(conditionOf[newState]));
      made.onNotification(changedNotification.method, (change: FolderChange) => changes.fire(change));
      made.onNotification(stateNotification.method, (next: ServerState) => {
        state = next;
        states.fire(next);
      });
      await made.start();
      return made;
    } catch (failure) {
      log.error(`The language server does not start: ${said(failure)}`);
      setCondition('stopped');
      throw new Error(l10n.t('The language server of Ninefold does not start. Its log says why.'));
    }
  };
  let running = start();
  const ready = running.then(
    () => undefined,
    () => undefined,
  );

  return {
    get condition() {
      return condition;
    },
    get state() {
      return state;
    },
    onCondition: conditions.event,
    onChanged: changes.event,
    onState: states.event,
    ready,
    request: async ({ method }, params) => {
      const client = await running;
      try {
        return await client.sendRequest(method, params);
      } catch (failure) {
        log.warn(`${method}: ${said(failure)}`);
        throw new Error(l10n.t('The language server of Ninefold cannot answer this. Its log says why.'));
      }
    },
    restart: async () => {
      await stopped(running);
      running = start();
      await running;
    },
    stop: () => stopped(running),
  };
}

const conditionOf: Readonly<Record<State, ServerCondition>> = {
  1: 'stopped',
  2: 'running',
  3: 'starting',
  4: 'stopped',
};

/** Ends a server, also one that never came up. */
async function stopped(running: Promise<BaseLanguageClient>): Promise<void> {
  const client = await running.catch(() => undefined);
  if (client?.needsStop() === true) await client.dispose();
}

function said(failure: unknown): string {
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
