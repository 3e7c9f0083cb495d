import type { ServerState } from '@ninefold/lsp/protocol';
import type { Event } from 'vscode';
import type { NinefoldClient } from './ninefold-client.ts';

/** Whether the language server runs. */
export type ServerCondition = 'starting' | 'running' | 'stopped';

/** The language server as the extension itself sees it: it can be started anew, and says whether it runs. */
export interface ClientControl extends NinefoldClient {
  readonly condition: ServerCondition;
  readonly onCondition: Event<ServerCondition>;
  /** What the server said last of what it is doing. */
  readonly state: ServerState | undefined;
  restart(): Promise<void>;
  stop(): Promise<void>;
}
