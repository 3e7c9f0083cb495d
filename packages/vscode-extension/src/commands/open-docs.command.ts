import { commands, l10n, languages, Uri, window } from 'vscode';
import { problemCodes } from '../documents/problem-codes.generated.ts';
import type { Command } from './command.ts';

/** The page about the code of a problem: what it means, why it matters, what to do. It comes with the extension. */
export const openDocs: Command = {
  id: 'openDocs',
  async run(_, given) {
    const code = typeof given === 'string' ? given : await pickCode();
    if (code === undefined) return;
    await commands.executeCommand('markdown.showPreview', Uri.parse(`ninefold:docs/problems/${code}.md`));
  },
};

/** Those that are in the workspace now stand first. */
async function pickCode(): Promise<string | undefined> {
  const present = new Set(
    languages.getDiagnostics().flatMap(([, problems]) => problems.filter(isOurs).map(codeOf)),
  );
  const picks = problemCodes
    .map(([code, means]) => ({
      label: code,
      detail: means,
      description: present.has(code) ? l10n.t('in this workspace') : '',
    }))
    .sort((a, b) => Number(b.description !== '') - Number(a.description !== ''));
  const options = {
    title: l10n.t('Open Page about a Problem'),
    placeHolder: l10n.t('Search by code or by what it means'),
    matchOnDetail: true,
  };
  return (await window.showQuickPick(picks, options))?.label;
}

type Diagnostic = ReturnType<typeof languages.getDiagnostics>[number][1][number];

function isOurs({ source }: Diagnostic): boolean {
  return source === 'ninefold';
}

function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
