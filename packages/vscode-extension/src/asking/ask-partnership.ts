import { overviewRequest, type PartnershipOverview } from '@ninefold/lsp/protocol';
import { commands, l10n, Uri, window } from 'vscode';
import type { NinefoldClient } from '../client/ninefold-client.ts';
import { effectivePlace } from '../documents/effective-address.ts';

/** The partnership that a command works in: the only one, that of the file that is open, or one that is chosen. */
export async function askPartnership(
  client: NinefoldClient,
  folder?: string,
): Promise<PartnershipOverview | undefined> {
  const known = await client.request(overviewRequest, {});
  const active = folder === undefined ? activePlace() : Uri.parse(folder);
  const own = known.find((each) => active !== undefined && liesIn(active, Uri.parse(each.folder)));
  if (own !== undefined) return own;
  if (known.length === 0) return offerNew();
  if (known.length === 1) return known[0];
  const picks = known.map((each) => ({ label: each.name, description: each.period ?? '', each }));
  const options = { title: l10n.t('In which partnership?'), ignoreFocusOut: true };
  return (await window.showQuickPick(picks, options))?.each;
}

/** The file that a person works in; of a whole definition to read, the folder that it holds in. */
function activePlace(): Uri | undefined {
  const uri = window.activeTextEditor?.document.uri;
  const place = uri && effectivePlace(uri);
  return place === undefined ? uri : Uri.parse(place.folder);
}

function liesIn(uri: Uri, folder: Uri): boolean {
  return `${uri}/`.startsWith(`${folder}/`);
}

async function offerNew(): Promise<undefined> {
  const start = l10n.t('New Partnership');
  const look = l10n.t('Open Sample');
  const words = l10n.t('No partnership is open here. Start one first, or look around in the sample.');
  const chosen = await window.showInformationMessage(words, start, look);
  if (chosen === start) await commands.executeCommand('ninefold.newPartnership');
  if (chosen === look) await commands.executeCommand('ninefold.openSample');
  return undefined;
}
