import {
  type ClientCapabilities,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Feature } from './feature.ts';

/** What every feature advertises, in one. An editor that does not ask for problems has them pushed. */
export function advertised(features: readonly Feature[], client: ClientCapabilities): ServerCapabilities {
  const capabilities: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  const requests: Readonly<Record<string, true>> = {};
  for (const { capabilities: own } of features) {
    Object.assign(capabilities, own, { workspace: { ...capabilities.workspace, ...own.workspace } });
    Object.assign(requests, own.experimental?.ninefold);
  }
  capabilities.experimental = { ninefold: requests };
  if (client.textDocument?.diagnostic === undefined) delete capabilities.diagnosticProvider;
  return capabilities;
}
