import { effectiveDefinitionRequest } from '@ninefold/lsp/protocol';
import { EventEmitter, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import type { ClientControl } from '../client/client-control.ts';
import { later } from '../text/later.ts';

const scheme = 'ninefold-effective';
const pause = 300;
/** The end of an indicator's file name, so that it has its colours. */
const ending = ' (effective).indicator.yaml';

/** Whole definitions as they hold here, to read. */
export interface EffectiveDefinitions {
  show(folder: string, id: string): Promise<void>;
}

/** Adds documents with whole definitions: nobody can write in them, and they follow the files they are made from. */
export function registerEffectiveDefinitions(
  context: ExtensionContext,
  client: ClientControl,
): EffectiveDefinitions {
  const changes = new EventEmitter<Uri>();
  const refresh = later(pause, () => {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changes.fire(uri);
  });
  context.subscriptions.push(
    changes,
    refresh,
    client.onChanged(() => refresh()),
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changes.event,
      provideTextDocumentContent: async (uri) => {
        const { folder, id } = placeOf(uri);
        const definition = await client.request(effectiveDefinitionRequest, { folder, id });
        return definition?.yaml ?? `# ${l10n.t('There is no indicator "{0}" any more.', id)}\n`;
      },
    }),
  );
  return {
    show: async (folder, id) => {
      const document = await workspace.openTextDocument(addressOf(folder, id));
      await window.showTextDocument(document, { preview: true });
    },
  };
}

function addressOf(folder: string, id: string): Uri {
  return Uri.from({ scheme, path: `/${id}${ending}`, query: folder });
}

function placeOf(uri: Uri): { readonly folder: string; readonly id: string } {
  return { folder: uri.query, id: uri.path.slice(1, -ending.length) };
}
