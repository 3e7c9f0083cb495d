import { datasetFromFileRequest } from '@ninefold/lsp/protocol';
import { l10n, Uri, window, workspace } from 'vscode';
import { writeProposal } from '../asking/write-proposal.ts';
import type { Command } from './command.ts';

/** A dataset for a CSV file: that of a menu, the one that is open, or one that is chosen. */
export const datasetFromCsv: Command = {
  id: 'datasetFromCsv',
  async run({ client }, given) {
    const file = given instanceof Uri ? given : (openCsv() ?? (await pickCsv()));
    if (file === undefined) return;
    await writeProposal(await client.request(datasetFromFileRequest, { uri: file.toString() }));
  },
};

function openCsv(): Uri | undefined {
  const uri = window.activeTextEditor?.document.uri;
  return uri !== undefined && /\.(?:csv|tsv)$/i.test(uri.path) ? uri : undefined;
}

async function pickCsv(): Promise<Uri | undefined> {
  const files = await workspace.findFiles('**/*.{csv,tsv}', '**/node_modules/**', 1000);
  const other = { label: l10n.t('Another file…'), description: '', uri: undefined };
  const picks = files
    .map((uri) => ({
      label: uri.path.slice(uri.path.lastIndexOf('/') + 1),
      description: workspace.asRelativePath(uri),
      uri,
    }))
    .sort((a, b) => (a.description < b.description ? -1 : 1));
  const title = l10n.t('Dataset from CSV');
  const placeHolder = l10n.t('Which file holds the figures?');
  const options = { title, placeHolder, matchOnDescription: true, ignoreFocusOut: true };
  const chosen = picks.length === 0 ? other : await window.showQuickPick([...picks, other], options);
  if (chosen === undefined || chosen.uri !== undefined) return chosen?.uri;
  const filters = { [l10n.t('Files of figures')]: ['csv', 'tsv'] };
  return (await window.showOpenDialog({ title, filters, canSelectMany: false }))?.[0];
}
