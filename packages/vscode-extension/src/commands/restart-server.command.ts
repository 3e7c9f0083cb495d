import { l10n, window } from 'vscode';
import type { Command } from './command.ts';

/** The language server, ended and started anew. */
export const restartServer: Command = {
  id: 'restartServer',
  async run({ client }) {
    await client.restart();
    window.setStatusBarMessage(l10n.t('The language server of Ninefold has been restarted.'), 5000);
  },
};
