import { overviewRequest } from '@ninefold/lsp/protocol';
import { l10n, Range, Uri, window, workspace } from 'vscode';
import { knownIndicators, pickIndicator } from '../asking/ask-indicator.ts';
import type { Command } from './command.ts';

/** An indicator found by id, title or status, and opened. */
export const searchIndicators: Command = {
  id: 'searchIndicators',
  async run({ client, outcomes }) {
    const known = knownIndicators(await client.request(overviewRequest, {}));
    const found = await pickIndicator(known, l10n.t('Search Indicators'));
    if (found === undefined) return;
    const { start, end } = found.indicator.range;
    const document = await workspace.openTextDocument(Uri.parse(found.indicator.uri));
    const selection = new Range(start.line, start.character, end.line, end.character);
    await window.showTextDocument(document, { selection });
    await outcomes.reveal(found.folder, found.indicator.id);
  },
};
