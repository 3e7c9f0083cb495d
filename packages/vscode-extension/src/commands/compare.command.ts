import { l10n } from 'vscode';
import { askIndicator } from '../asking/ask-indicator.ts';
import { askedPlace } from '../asking/asked-place.ts';
import { showIndicator } from '../asking/show-indicator.ts';
import type { Command } from './command.ts';

/** An indicator beside Scotland and the peers, in the preview. */
export const compare: Command = {
  id: 'compare',
  async run({ client }, given) {
    const known = await askIndicator(client, askedPlace(given), l10n.t('Compare with Scotland and Peers'));
    if (known !== undefined) await showIndicator(known, 'comparison');
  },
};
