import { l10n } from 'vscode';
import { askIndicator } from '../asking/ask-indicator.ts';
import { askedPlace } from '../asking/asked-place.ts';
import { showIndicator } from '../asking/show-indicator.ts';
import type { Command } from './command.ts';

/** The calculation of an indicator, step by step, in the preview. */
export const showHowCalculated: Command = {
  id: 'showHowCalculated',
  async run({ client }, given) {
    const known = await askIndicator(client, askedPlace(given), l10n.t('Show How It Is Calculated'));
    if (known !== undefined) await showIndicator(known, 'working');
  },
};
