import { type ExtensionContext, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import type { NinefoldClient } from '../client/ninefold-client.ts';
import { exportedAs } from './export-preview.ts';
import type { PreviewPanel } from './preview-panel.ts';

/** Opens what a preview shows in the browser, as a page that is made for paper: an editor cannot print by itself. */
export async function printPreview(
  preview: PreviewPanel,
  client: NinefoldClient,
  { globalStorageUri }: ExtensionContext,
): Promise<void> {
  const exported = await exportedAs(preview, client, 'html');
  if (exported === null) return;
  const bytes = new TextEncoder().encode(exported.text);
  if (env.uiKind === UIKind.Desktop && env.remoteName === undefined) {
    const page = Uri.joinPath(globalStorageUri, 'print', exported.name);
    await workspace.fs.writeFile(page, bytes);
    if (await env.openExternal(page)) return;
  }
  const uri = await window.showSaveDialog({
    title: l10n.t('Save the page, then open it in a browser to print it'),
    filters: { [l10n.t('Web page')]: ['html'] },
    ...(preview.shown === undefined
      ? {}
      : { defaultUri: Uri.joinPath(Uri.parse(preview.shown.folder), exported.name) }),
  });
  if (uri !== undefined) await workspace.fs.writeFile(uri, bytes);
}
