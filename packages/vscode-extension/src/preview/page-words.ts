import { l10n } from 'vscode';
import type { PageWords } from './messages.ts';

/** The words of the preview's own controls, in the language of the person's editor. */
export function pageWords(): PageWords {
  return {
    toolbar: l10n.t('Preview'),
    area: l10n.t('Area'),
    period: l10n.t('Period'),
    pin: l10n.t('Keep showing this, whichever file is open'),
    pinned: l10n.t('The preview keeps showing this.'),
    unpinned: l10n.t('The preview follows the cursor.'),
    zoomIn: l10n.t('Larger'),
    zoomOut: l10n.t('Smaller'),
    zoomReset: l10n.t('Usual size'),
    export: l10n.t('Export…'),
    print: l10n.t('Print'),
  };
}
