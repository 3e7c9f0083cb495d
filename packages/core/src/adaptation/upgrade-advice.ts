import type { TreePath } from '../syntax/tree.ts';
import type { Document } from '../workspace/document.ts';
import { packOf } from '../workspace/packs.ts';
import type { LinkedIndicator, Origin, Workspace } from '../workspace/workspace.ts';
import type { ChangeKind } from './change-kind.ts';
import { compareDefinitions } from './compare-definitions.ts';
import { overlaps } from './compare-with-pack.ts';
import type { DefinitionChange } from './definition-change.ts';
import { ownFields } from './own-fields.ts';
import { packDefinitions } from './pack-definitions.ts';

/**
 * What a change of a pack asks of a partnership.
 *
 * - `nothing`: it follows by itself and no figure or word that was there changes.
 * - `look`: it follows by itself; what is printed, or how figures are judged, reads otherwise.
 * - `decide`: it follows by itself and the values change: the series needs a break, or its earlier years working out anew.
 * - `conflict`: it does not follow, because the partnership has something of its own there, or must not have it any more.
 */
export type UpgradeAction = 'nothing' | 'look' | 'decide' | 'conflict';

/** The actions from the least to the most that is asked. */
const upgradeActions: readonly UpgradeAction[] = ['nothing', 'look', 'decide', 'conflict'];

/** One thing that an upgrade does to an indicator. */
export interface UpgradeItem {
  readonly action: UpgradeAction;
  /** What changes, and what to do about it. */
  readonly sentence: string;
  /** Undefined where the whole definition is gone, or a field is locked. */
  readonly change: DefinitionChange | undefined;
  /** What the partnership wrote itself, for a conflict. */
  readonly origin: Origin | undefined;
}

/** What an upgrade of a pack asks for one indicator of a partnership. */
export interface UpgradeAdvice {
  readonly indicator: string;
  readonly document: Document<'indicator'>;
  /** The most that any of its items asks. */
  readonly action: UpgradeAction;
  readonly items: readonly UpgradeItem[];
}

/** What each indicator that adapts a pack must do when the pack changes, given the files of both versions. What nobody overrode follows. */
export function upgradeAdvice(
  workspace: Workspace,
  before: readonly Document[],
  after: readonly Document[],
): readonly UpgradeAdvice[] {
  const [old, recent] = [packDefinitions(before, workspace.packs), packDefinitions(after, workspace.packs)];
  return [...workspace.indicators.values()].flatMap((indicator) => {
    const adopted = adoptedId(indicator, recent.id, workspace);
    const was = adopted === undefined ? undefined : old.indicators.get(adopted);
    if (adopted === undefined || was === undefined) return [];
    const is = recent.indicators.get(adopted);
    const items = is ? itemsFor(indicator, was, is) : [goneItem(indicator, adopted)];
    const action = upgradeActions.findLast((each) => items.some((item) => item.action === each)) ?? 'nothing';
    return [{ indicator: indicator.id, document: indicator.document, action, items }];
  });
}

/** The id, in the pack, of the definition that an indicator adapts; undefined when it adapts none of this pack. */
function adoptedId({ chain }: LinkedIndicator, id: string, { packs }: Workspace): string | undefined {
  return chain.findLast((document) => packOf(document, packs)?.id === id)?.model.id;
}

function itemsFor(
  indicator: LinkedIndicator,
  was: LinkedIndicator,
  is: LinkedIndicator,
): readonly UpgradeItem[] {
  const fields = ownFields(indicator);
  const writing = (path: TreePath) => fields.find((field) => overlaps(field.path, path));
  const changed = compareDefinitions(was.effective, is.effective)
    .filter(({ path }) => path[0] !== 'locked')
    .map((change) => itemFor(change, writing(change.path)));
  const alreadyLocked = new Set(was.effective.locked ?? []);
  const locks = (is.effective.locked ?? []).filter((field) => !alreadyLocked.has(field));
  return [...changed, ...locks.flatMap((field) => lockItem(field, writing(field.split('.'))))];
}

function itemFor(change: DefinitionChange, own: Origin | undefined): UpgradeItem {
  if (own !== undefined) {
    const sentence = `${change.sentence} Yours is in its place: keep it, or take it out to follow the pack.`;
    return { action: 'conflict', sentence, change, origin: own };
  }
  const action = actionOfKind[change.kind];
  const mend =
    action === 'decide'
      ? ' Work the earlier years out anew where the data allow, else write a `break` at the first new one.'
      : '';
  return { action, sentence: `${change.sentence}${mend}`, change, origin: undefined };
}

const actionOfKind: Readonly<Record<ChangeKind, UpgradeAction>> = {
  label: 'look',
  additive: 'nothing',
  judgement: 'look',
  valueChanging: 'decide',
};

function lockItem(field: string, own: Origin | undefined): readonly UpgradeItem[] {
  if (own === undefined) return [];
  const sentence = `The pack locks "${field}", which you have changed. Take it out, or make the indicator a definition of your own.`;
  return [{ action: 'conflict', sentence, change: undefined, origin: own }];
}

function goneItem({ document }: LinkedIndicator, id: string): UpgradeItem {
  return {
    action: 'conflict',
    sentence: `The pack has no indicator "${id}" any more. Eject yours before you upgrade, or delete its file.`,
    change: undefined,
    origin: { document, path: ['extends'] },
  };
}
