import { commands } from 'vscode';
import { askPartnership } from '../asking/ask-partnership.ts';
import { isNode } from '../asking/asked-place.ts';
import type { PreviewArguments } from '../client/preview-arguments.ts';
import type { Command } from './command.ts';

/** The page of a whole partnership. */
export const showPartnershipPreview: Command = {
  id: 'showPartnershipPreview',
  async run({ client }, given) {
    const partnership = await askPartnership(client, isNode(given) ? given.folder : undefined);
    if (partnership === undefined) return;
    const asked: PreviewArguments = { folder: partnership.folder, subject: { kind: 'partnership' } };
    await commands.executeCommand('ninefold.showPreviewToSide', asked);
  },
};
