import type { Proposal } from '@ninefold/lsp/protocol';
import { l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';

/**
 * Writes the files that the server proposes, so that it can be undone, and opens the first. A file that is there already is never written
 * over. Says whether anything was written.
 */
export async function writeProposal({ files, notes }: Proposal): Promise<boolean> {
  const [first] = files;
  if (first === undefined) {
    await window.showInformationMessage(notes.join(' ') || l10n.t('There is nothing to write.'));
    return false;
  }
  const edit = new WorkspaceEdit();
  const there: Uri[] = [];
  for (const { uri, text } of files) {
    const address = Uri.parse(uri);
    if (await exists(address)) there.push(address);
    else edit.createFile(address, { contents: new TextEncoder().encode(text) });
  }
  if (there.length === files.length) {
    await show(Uri.parse(first.uri));
    await window.showInformationMessage(
      l10n.t('{0} is there already, and was left as it is.', nameOf(first.uri)),
    );
    return false;
  }
  if (!(await workspace.applyEdit(edit))) throw new Error(l10n.t('The files could not be written.'));
  await show(Uri.parse(first.uri));
  const kept = there.map((uri) => l10n.t('{0} was there already, and was left as it is.', nameOf(uri.path)));
  const said = [...notes, ...kept].join(' ');
  // Nobody need wait until it has been read.
  if (said !== '') void window.showInformationMessage(said);
  return true;
}

async function show(uri: Uri): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(uri));
}

/** Whether a file is there. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
