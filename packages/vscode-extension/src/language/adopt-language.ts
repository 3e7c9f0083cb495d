import { type ExtensionContext, languages, RelativePattern, type TextDocument, Uri, workspace } from 'vscode';

/**
 * Takes for ours what is ours by its name or its neighbours. A definition has another language where the person's own settings give one to
 * every YAML file; left so, two extensions would tell of its problems and neither of all. Other programs have files named `pack.yaml` and
 * `workspace.yaml`, so these are ours only where definitions stand beside or below them. Who chooses another language by hand for a file
 * that is open keeps it.
 */
export function adoptLanguage(context: ExtensionContext): void {
  const open = new Set<string>();
  const adopt = async ({ uri, languageId }: TextDocument) => {
    const address = uri.toString();
    if (open.has(address)) return;
    open.add(address);
    if (languageId === 'ninefold' || !(await isOurs(uri))) return;
    const document = workspace.textDocuments.find((each) => each.uri.toString() === address);
    if (document !== undefined) await languages.setTextDocumentLanguage(document, 'ninefold');
  };
  // A document whose language is changed is closed and opened in one go: it does not count as another.
  const forget = ({ uri }: TextDocument) =>
    setTimeout(() => {
      const address = uri.toString();
      if (workspace.textDocuments.every((each) => each.uri.toString() !== address)) open.delete(address);
    });
  context.subscriptions.push(
    workspace.onDidOpenTextDocument(adopt),
    workspace.onDidCloseTextDocument(forget),
  );
  for (const document of workspace.textDocuments) void adopt(document);
}

async function isOurs(uri: Uri): Promise<boolean> {
  if (/(?:\/partnership|\.(?:indicator|dataset|framework))\.yaml$/.test(uri.path)) return true;
  if (!/\/(?:pack|workspace)\.yaml$/.test(uri.path)) return false;
  const folder = Uri.joinPath(uri, '..');
  const beside = new RelativePattern(folder, '**/{partnership.yaml,*.indicator.yaml,*.framework.yaml}');
  const [found] = await workspace.findFiles(beside, '**/node_modules/**', 1);
  return found !== undefined;
}
