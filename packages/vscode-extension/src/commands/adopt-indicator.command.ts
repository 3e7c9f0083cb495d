import { adoptRequest, type PackIndicator, packIndicatorsRequest } from '@ninefold/lsp/protocol';
import { l10n, window } from 'vscode';
import { askPartnership } from '../asking/ask-partnership.ts';
import { isNode } from '../asking/asked-place.ts';
import { writeProposal } from '../asking/write-proposal.ts';
import type { Command } from './command.ts';

/** The few lines that adopt a definition of a pack, chosen from a list that can be searched. */
export const adoptIndicator: Command = {
  id: 'adoptIndicator',
  async run({ client }, given) {
    const id = typeof given === 'string' ? given : undefined;
    const partnership = await askPartnership(client, isNode(given) ? given.folder : undefined);
    if (partnership === undefined) return;
    const { folder } = partnership;
    const chosen = id ?? (await pick(await client.request(packIndicatorsRequest, { folder })));
    if (chosen !== undefined) await writeProposal(await client.request(adoptRequest, { folder, id: chosen }));
  },
};

async function pick(indicators: readonly PackIndicator[]): Promise<string | undefined> {
  const left = indicators.filter(({ isAdopted }) => !isAdopted);
  const picks = left.map(({ id, title, pack, outcomes }) => ({
    label: id,
    description: title,
    detail: [pack, ...outcomes].join(' · '),
    id,
  }));
  if (picks.length === 0) {
    await window.showInformationMessage(
      l10n.t('Every definition of the packs in use has been adopted already.'),
    );
    return undefined;
  }
  const options = {
    title: l10n.t('Adopt National Indicator'),
    placeHolder: l10n.t('Search by id, title or outcome'),
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  };
  return (await window.showQuickPick(picks, options))?.id;
}
