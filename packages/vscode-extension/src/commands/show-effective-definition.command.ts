import { l10n } from 'vscode';
import { askIndicator } from '../asking/ask-indicator.ts';
import { askedPlace } from '../asking/asked-place.ts';
import type { Command } from './command.ts';

/** The whole of a definition as it holds here, and where each part comes from. */
export const showEffectiveDefinition: Command = {
  id: 'showEffectiveDefinition',
  async run({ client, definitions }, given) {
    const title = l10n.t('Show Effective Definition');
    const known = await askIndicator(client, askedPlace(given), title);
    if (known !== undefined) await definitions.show(known.folder, known.indicator.id);
  },
};
