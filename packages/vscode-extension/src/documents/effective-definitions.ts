import { effectiveDefinitionRequest } from '@ninefold/lsp/protocol';
import { EventEmitter, type ExtensionContext, l10n, type Uri, window, workspace } from 'vscode';
import type { ClientControl } from '../client/client-control.ts';
import { later } from '../text/later.ts';
import { effectiveAddress, effectivePlace, effectiveScheme } from './effective-address.ts';

const pause = 300;

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
    for (const { uri } of workspace.textDocuments) if (uri.scheme === effectiveScheme) changes.fire(uri);
  });
  context.subscriptions.push(
    changes,
    refresh,
    client.onChanged(() => refresh()),
    workspace.registerTextDocumentContentProvider(effectiveScheme, {
      onDidChange: changes.event,
      provideTextDocumentContent: async (uri) => {
        const place = effectivePlace(uri);
        if (place === undefined) return '';
        const definition = await client.request(effectiveDefinitionRequest, place);
        return definition?.yaml ?? `# ${l10n.t('There is no indicator "{0}" any more.', place.id)}\n`;
      },
    }),
  );
  return {
    show: async (folder, id) => {
      const document = await workspace.openTextDocument(effectiveAddress({ folder, id }));
      await window.showTextDocument(document, { preview: true });
    },
  };
}
