import { type OverviewIndicator, overviewRequest, type PartnershipOverview } from '@ninefold/lsp/protocol';
import { l10n, window } from 'vscode';
import type { NinefoldClient } from '../client/ninefold-client.ts';
import type { PreviewArguments } from '../client/preview-arguments.ts';
import { indicatorDescription } from '../views/outcome-words.ts';

/** An indicator of a partnership that is open. */
export interface KnownIndicator {
  readonly folder: string;
  readonly partnership: string;
  readonly indicator: OverviewIndicator;
}

/** Every indicator of the partnerships, each once, in the order of the outcomes. */
export function knownIndicators(overviews: readonly PartnershipOverview[]): readonly KnownIndicator[] {
  return overviews.flatMap(({ folder, name, frameworks, elsewhere }) => {
    const listed = [
      ...frameworks.flatMap(({ items }) => items.flatMap(({ indicators }) => indicators)),
      ...elsewhere,
    ];
    const byId = new Map(listed.map((indicator) => [indicator.id, indicator]));
    return [...byId.values()].map((indicator) => ({ folder, partnership: name, indicator }));
  });
}

/** The indicator that a command is about: the one asked for, else the one of the file that is open, else one that is chosen. */
export async function askIndicator(
  client: NinefoldClient,
  place: PreviewArguments | undefined,
  title: string,
): Promise<KnownIndicator | undefined> {
  const known = knownIndicators(await client.request(overviewRequest, {}));
  const subject = place?.subject;
  const asked =
    subject?.kind === 'indicator'
      ? known.find(
          ({ folder, indicator }) => indicator.id === subject.id && folder === (place?.folder ?? folder),
        )
      : known.find(({ indicator }) => indicator.uri === place?.at?.uri);
  return asked ?? pickIndicator(known, title);
}

/** Lets a person choose from a list that can be searched by id, title and status. */
export async function pickIndicator(
  known: readonly KnownIndicator[],
  title: string,
): Promise<KnownIndicator | undefined> {
  if (known.length === 0) {
    await window.showInformationMessage(
      l10n.t('No indicator is open. Start a partnership, or open the sample.'),
    );
    return undefined;
  }
  const several = new Set(known.map(({ folder }) => folder)).size > 1;
  const picks = known.map((each) => ({
    label: each.indicator.title,
    description: several ? `${each.indicator.id} · ${each.partnership}` : each.indicator.id,
    detail: indicatorDescription(each.indicator),
    each,
  }));
  const options = {
    title,
    placeHolder: l10n.t('Search by id, title or status'),
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  };
  return (await window.showQuickPick(picks, options))?.each;
}
