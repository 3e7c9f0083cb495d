import { l10n, type Uri, window, workspace } from 'vscode';

/** A folder to write into: one that is open, or one that is picked. */
export async function askFolder(title: string): Promise<Uri | undefined> {
  const open = workspace.workspaceFolders ?? [];
  const other = { label: l10n.t('Another folder…'), uri: undefined };
  const picks = [...open.map(({ name, uri }) => ({ label: name, description: uri.fsPath, uri })), other];
  const chosen =
    open.length === 0 ? other : await window.showQuickPick(picks, { title, ignoreFocusOut: true });
  if (chosen === undefined) return undefined;
  return chosen.uri ?? pickFolder(title);
}

/** Lets a person pick a folder of their machine. */
export async function pickFolder(title: string): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    title,
    openLabel: l10n.t('Use This Folder'),
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
  });
  return picked?.[0];
}

/** Whether an address lies in a folder that is open. */
export function isOpen(uri: Uri): boolean {
  return workspace.getWorkspaceFolder(uri) !== undefined;
}
