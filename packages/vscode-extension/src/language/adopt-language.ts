import { type ExtensionContext, languages, RelativePattern, type TextDocument, Uri, workspace } from 'vscode';

/**
 * Takes `pack.yaml` and `workspace.yaml` for ours where definitions stand beside or below them. Other programs have files of these names,
 * so the names alone do not decide.
 */
export function adoptLanguage(context: ExtensionContext): void {
  context.subscriptions.push(workspace.onDidOpenTextDocument(adopt));
  for (const document of workspace.textDocuments) void adopt(document);
}

async function adopt(document: TextDocument): Promise<void> {
  if (document.languageId === 'ninefold' || !/\/(?:pack|workspace)\.yaml$/.test(document.uri.path)) return;
  const folder = Uri.joinPath(document.uri, '..');
  const beside = new RelativePattern(folder, '**/{partnership.yaml,*.indicator.yaml,*.framework.yaml}');
  const [found] = await workspace.findFiles(beside, '**/node_modules/**', 1);
  if (found !== undefined) await languages.setTextDocumentLanguage(document, 'ninefold');
}
