import { type ExportFormat, exportRequest, type PreviewParams } from '@ninefold/lsp/protocol';
import { commands, l10n, Uri, window, workspace } from 'vscode';
import { askIndicator } from '../asking/ask-indicator.ts';
import { askPartnership } from '../asking/ask-partnership.ts';
import { askedPlace } from '../asking/asked-place.ts';
import type { NinefoldClient } from '../client/ninefold-client.ts';
import type { PreviewArguments } from '../client/preview-arguments.ts';
import type { Command } from './command.ts';

/** The page of an indicator, an outcome or a partnership as a file. */
export const exportReport: Command = {
  id: 'exportReport',
  async run({ client }, given) {
    const subject = await askSubject(client, askedPlace(given));
    const format = subject && (await pickFormat());
    if (subject === undefined || format === undefined) return;
    if (format === 'picture') {
      await commands.executeCommand('ninefold.showPreviewToSide', subject);
      await commands.executeCommand('ninefold.preview.export');
      return;
    }
    const exported = await client.request(exportRequest, { ...subject, format });
    if (exported === null)
      await window.showInformationMessage(l10n.t('There is nothing here to export as {0}.', format));
    else await save(exported.name, exported.text);
  },
};

/** What stands at the cursor or was asked for; else the partnership or an indicator of it, as a person chooses. */
async function askSubject(
  client: NinefoldClient,
  place: PreviewArguments | undefined,
): Promise<PreviewParams | undefined> {
  if (place !== undefined) return place;
  const whole = { label: l10n.t('The whole partnership'), isWhole: true };
  const one = { label: l10n.t('An indicator…'), isWhole: false };
  const title = l10n.t('Export Report');
  const chosen = await window.showQuickPick([whole, one], { title, ignoreFocusOut: true });
  if (chosen?.isWhole) {
    const partnership = await askPartnership(client);
    return partnership && { folder: partnership.folder, subject: { kind: 'partnership' } };
  }
  const known = chosen && (await askIndicator(client, undefined, title));
  return known && { folder: known.folder, subject: { kind: 'indicator', id: known.indicator.id } };
}

async function pickFormat(): Promise<ExportFormat | 'picture' | undefined> {
  const picks = [
    { label: l10n.t('Web page (HTML)'), detail: l10n.t('Stands alone, with its charts'), format: 'html' },
    {
      label: l10n.t('Text (Markdown)'),
      detail: l10n.t('For a committee paper or a repository'),
      format: 'markdown',
    },
    { label: l10n.t('Figures (CSV)'), detail: l10n.t('For a spreadsheet'), format: 'csv' },
    { label: l10n.t('Chart (SVG)'), detail: l10n.t('Sharp at any size'), format: 'svg' },
    { label: l10n.t('From the preview…'), detail: l10n.t('A chart as a picture (PNG)'), format: 'picture' },
  ] as const;
  return (await window.showQuickPick(picks, { title: l10n.t('Export Report'), matchOnDetail: true }))?.format;
}

async function save(name: string, text: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const uri = await window.showSaveDialog(
    folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, name) },
  );
  if (uri === undefined) return;
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const open = l10n.t('Open');
  const chosen = await window.showInformationMessage(l10n.t('Saved {0}.', name), open);
  if (chosen === open) await commands.executeCommand('vscode.open', uri);
}
