import { commands, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import { pickFolder } from '../asking/ask-folder.ts';
import { exists } from '../asking/write-proposal.ts';
import { bundledSample, sampleName, sampleScheme } from '../sample/bundled-sample.ts';
import type { Command } from './command.ts';

/** South Lanarkshire with its published figures: copied into a folder, or held in memory where nothing is to be written. */
export const openSample: Command = {
  id: 'openSample',
  async run({ context }, given) {
    const folder = folderOf(given) ?? (await askWhere());
    if (folder === undefined) return;
    if (folder !== 'memory') await copySample(context.extensionUri, folder);
    const sample =
      folder === 'memory'
        ? Uri.from({ scheme: sampleScheme, path: `/${sampleName}` })
        : Uri.joinPath(folder, sampleName);
    const isFirst = workspace.workspaceFolders === undefined;
    await commands.executeCommand('vscode.openFolder', sample, { forceNewWindow: !isFirst });
  },
};

function folderOf(given: unknown): Uri | undefined {
  if (typeof given !== 'object' || given === null || !('folder' in given)) return undefined;
  return typeof given.folder === 'string' ? Uri.parse(given.folder) : undefined;
}

async function askWhere(): Promise<Uri | 'memory' | undefined> {
  const title = l10n.t('Open Sample: South Lanarkshire');
  const look = {
    label: l10n.t('Only look'),
    detail: l10n.t('Nothing is written. What you change is gone when the window closes.'),
    isCopy: false,
  };
  const copy = {
    label: l10n.t('Copy to a folder…'),
    detail: l10n.t('A folder "{0}" is made in one that you pick. It is yours to change.', sampleName),
    isCopy: true,
  };
  const hasDisk = env.uiKind === UIKind.Desktop || env.remoteName !== undefined;
  const picks = hasDisk ? [copy, look] : [look, copy];
  const chosen = await window.showQuickPick(picks, { title, ignoreFocusOut: true });
  if (chosen === undefined) return undefined;
  return chosen.isCopy ? pickFolder(title) : 'memory';
}

async function copySample(extension: Uri, parent: Uri): Promise<void> {
  const folder = Uri.joinPath(parent, sampleName);
  // It was copied before, and may hold a person's changes.
  if (await exists(Uri.joinPath(folder, 'partnership.yaml'))) return;
  for (const { path, read } of await bundledSample(extension)) {
    await workspace.fs.writeFile(Uri.joinPath(folder, ...path.split('/')), await read());
  }
}
