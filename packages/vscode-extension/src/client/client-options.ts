import { type CodeLens, type LogOutputChannel, l10n, type TextDocument, workspace } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { PreviewArguments } from './preview-arguments.ts';

/** How the editor and the server work together: which files, where the log is, and what our own lens does. */
export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: schemes().flatMap((scheme) => [
      { scheme, language: 'ninefold' },
      // Figures have problems too, at their cells; what is typed into them counts before it is saved.
      { scheme, pattern: '**/*.{csv,tsv}' },
    ]),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: 'ninefold',
    // Only values can be sent to a worker, and what the editor gives has functions too.
    initializationOptions: () => JSON.parse(JSON.stringify(workspace.getConfiguration('ninefold'))),
    markdown: { supportHtml: false, isTrusted: { enabledCommands: ['ninefold.openDocs'] } },
    middleware: {
      provideCodeLenses: async (document, token, next) => {
        const lenses = await next(document, token);
        for (const lens of lenses ?? []) {
          if (showsValue(lens)) lens.command = previewOf(document, lens.command?.title ?? '');
        }
        return lenses;
      },
    },
  };
}

/** Those that the folders of this window have, and those of files that belong to none. Comparisons with other versions have others. */
function schemes(): readonly string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', 'ninefold', ...folders.map(({ uri }) => uri.scheme)])];
}

/** The client keeps what the server sent with a lens beside it. */
function showsValue(lens: CodeLens): boolean {
  const { data } = lens as { readonly data?: { readonly shows?: string } };
  return data?.shows === 'value';
}

/** The value above an indicator leads to its preview. */
function previewOf(document: TextDocument, title: string) {
  const at = { uri: document.uri.toString(), position: { line: 0, character: 0 } };
  const asked: PreviewArguments = { at };
  return {
    title,
    command: 'ninefold.showPreviewToSide',
    arguments: [asked],
    tooltip: l10n.t('Open the preview beside this file'),
  };
}
