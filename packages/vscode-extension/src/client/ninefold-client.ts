import type { CustomRequest, ServerState } from '@ninefold/lsp/protocol';
import type { Event } from 'vscode';

/** What the parts of the extension need of the language server: questions, answers, and word when something has changed. */
export interface NinefoldClient {
  /** Asks the server, once it runs. A server that cannot answer rejects with one sentence that may be shown to a person. */
  request<Params, Result>(request: CustomRequest<Params, Result>, params: Params): Promise<Result>;
  /** A folder has been checked at a new revision: what was shown of it may be old. */
  readonly onChanged: Event<FolderChange>;
  /** What the server is doing, and how many problems it knows. */
  readonly onState: Event<ServerState>;
  /** Settles when the server runs for the first time. It is never rejected: a server that does not start says so in its log. */
  readonly ready: Promise<void>;
}

/** A folder, by its address, and the revision that it was checked at. */
export interface FolderChange {
  readonly folder: string;
  readonly revision: number;
}
