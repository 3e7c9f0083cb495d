import { type Exported, type ExportFormat, exportRequest } from '@ninefold/lsp/protocol';
import { l10n, Uri, window, workspace } from 'vscode';
import type { NinefoldClient } from '../client/ninefold-client.ts';
import type { PreviewPanel } from './preview-panel.ts';
import { named, paramsOf } from './preview-target.ts';

/** Asks in which form, where to, and writes what a preview shows to a file. */
export async function exportPreview(
  preview: PreviewPanel,
  client: NinefoldClient,
  draw: (svg: string) => Promise<Uint8Array>,
): Promise<void> {
  const choice = await window.showQuickPick(forms(), {
    title: l10n.t('Export the preview as'),
    matchOnDetail: true,
  });
  if (choice === undefined) return;
  const exported = await exportedAs(preview, client, choice.format);
  if (exported === null) {
    void window.showInformationMessage(
      choice.format === 'svg'
        ? l10n.t('There is no chart here to export.')
        : l10n.t('There is nothing here to export.'),
    );
    return;
  }
  const isDrawn = choice.extension === 'png';
  const name = isDrawn ? exported.name.replace(/\.svg$/, '.png') : exported.name;
  const bytes = isDrawn ? await draw(exported.text) : new TextEncoder().encode(exported.text);
  await saveAs({ name, bytes, filters: { [choice.label]: [choice.extension] } }, preview);
}

/** What a preview shows, as text in one of the forms that the server writes. */
export function exportedAs(
  { target, shown }: PreviewPanel,
  client: NinefoldClient,
  format: ExportFormat,
): Promise<Exported | null> {
  return client.request(exportRequest, { ...paramsOf(named(target, shown)), format });
}

interface FileToSave {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly filters: Record<string, string[]>;
}

async function saveAs({ name, bytes, filters }: FileToSave, { shown }: PreviewPanel): Promise<void> {
  const folder = shown === undefined ? workspace.workspaceFolders?.[0]?.uri : Uri.parse(shown.folder);
  const uri = await window.showSaveDialog({
    filters,
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, name) }),
  });
  if (uri === undefined) return;
  await workspace.fs.writeFile(uri, bytes);
  void window.setStatusBarMessage(l10n.t('Exported {0}', name), 5000);
}

function forms() {
  return [
    form('html', 'html', l10n.t('Web page'), l10n.t('One HTML file that needs nothing else')),
    form('svg', 'png', l10n.t('Chart as a picture'), l10n.t('PNG, for a slide or a document')),
    form('svg', 'svg', l10n.t('Chart as a drawing'), l10n.t('SVG, sharp at any size')),
    form('csv', 'csv', l10n.t('Figures'), l10n.t('CSV, for a spreadsheet')),
    form('markdown', 'md', l10n.t('Text'), l10n.t('Markdown, for a report')),
  ];
}

function form(format: ExportFormat, extension: string, label: string, description: string) {
  return { format, extension, label, description };
}
