import { choicesRequest, newPartnershipRequest } from '@ninefold/lsp/protocol';
import { commands, l10n, Uri, window, workspace } from 'vscode';
import { askFolder, isOpen } from '../asking/ask-folder.ts';
import { exists, writeProposal } from '../asking/write-proposal.ts';
import type { Command } from './command.ts';

/** The first files of a partnership, in a folder of the person's choice. */
export const newPartnership: Command = {
  id: 'newPartnership',
  async run({ client }) {
    const title = l10n.t('New Partnership');
    const { partnerships } = await client.request(choicesRequest, {});
    const picks = partnerships.map(({ code, name }) => ({ label: name, description: code, code }));
    const placeHolder = l10n.t('Which health and social care partnership?');
    const options = { title, placeHolder, matchOnDescription: true, ignoreFocusOut: true };
    const chosen = await window.showQuickPick(picks, options);
    if (chosen === undefined) return;
    const folder = await askFolder(l10n.t('Where shall its files be?'));
    if (folder === undefined) return;
    if (await exists(Uri.joinPath(folder, 'partnership.yaml'))) {
      await window.showInformationMessage(
        l10n.t('There is a partnership in this folder already. It was left as it is.'),
      );
      return;
    }
    const proposal = await client.request(newPartnershipRequest, {
      folder: folder.toString(),
      area: chosen.code,
    });
    if (await writeProposal(proposal)) await openFolder(folder);
  },
};

async function openFolder(folder: Uri): Promise<void> {
  if (isOpen(folder)) return;
  await workspace.saveAll(false);
  const isFirst = workspace.workspaceFolders === undefined;
  await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: !isFirst });
}
