import { type ExtensionContext, env, Uri, type ViewColumn, type WebviewPanel, window } from 'vscode';
import type { NinefoldClient } from '../client/ninefold-client.ts';
import { answerPage } from './answer-page.ts';
import { pageWords } from './page-words.ts';
import { createPreviewPanel, type PreviewPanel } from './preview-panel.ts';
import { newNonce, previewShell } from './preview-shell.ts';
import type { PreviewTarget } from './preview-target.ts';
import { createDrawing } from './svg-drawing.ts';

/** The name by which VS Code knows the previews; conditions of menus and keys name it. */
export const previewType = 'ninefold.preview';

/** An open preview, and what draws its charts. */
export interface OpenPreview extends PreviewPanel {
  draw(svg: string): Promise<Uint8Array>;
}

/** The previews that are open. */
export interface PreviewPanels {
  readonly all: Iterable<OpenPreview>;
  /** The preview that a person works with: the active one, else the one they last had before them. */
  current(): OpenPreview | undefined;
  /** Opens a preview in a column of the editor. */
  open(
    target: PreviewTarget,
    where: { readonly column: ViewColumn; readonly keepsFocus: boolean },
  ): OpenPreview;
  /** Fills a panel that was open before the window was loaded anew. */
  restore(panel: WebviewPanel, target: PreviewTarget): void;
}

export function createPreviewPanels(context: ExtensionContext, client: NinefoldClient): PreviewPanels {
  /** The one that was used last stands last. */
  const all = new Set<OpenPreview>();
  const fill = (panel: WebviewPanel, target: PreviewTarget): OpenPreview => {
    const preview = createPreviewPanel(panel, target, client);
    const drawing = createDrawing(preview.send);
    const opened = Object.assign(preview, { draw: drawing.draw });
    all.add(opened);
    panel.onDidDispose(() => all.delete(opened));
    panel.onDidChangeViewState(() => {
      if (!panel.active) return;
      all.delete(opened);
      all.add(opened);
    });
    panel.webview.onDidReceiveMessage(answerPage(opened, drawing));
    dress(panel, context);
    return opened;
  };
  return {
    all,
    current: () => [...all].at(-1),
    open(target, { column, keepsFocus }) {
      const place = { viewColumn: column, preserveFocus: keepsFocus };
      return fill(window.createWebviewPanel(previewType, 'Ninefold', place), target);
    },
    restore: (panel, target) => void fill(panel, target),
  };
}

/** Gives a panel its empty page. It may load what was built into the extension, and nothing else. */
function dress(panel: WebviewPanel, { extensionUri }: ExtensionContext): void {
  const built = Uri.joinPath(extensionUri, 'dist');
  panel.iconPath = {
    light: Uri.joinPath(extensionUri, 'media/file-light.svg'),
    dark: Uri.joinPath(extensionUri, 'media/file-dark.svg'),
  };
  panel.webview.options = { enableScripts: true, localResourceRoots: [built] };
  panel.webview.html = previewShell({
    script: panel.webview.asWebviewUri(Uri.joinPath(built, 'preview.js')).toString(),
    nonce: newNonce(),
    language: env.language,
    words: pageWords(),
  });
}
