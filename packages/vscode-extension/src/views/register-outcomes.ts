import { overviewRequest, type PartnershipOverview } from '@ninefold/lsp/protocol';
import { commands, EventEmitter, type ExtensionContext, l10n, type TreeDataProvider, window } from 'vscode';
import type { ClientControl } from '../client/client-control.ts';
import { later } from '../text/later.ts';
import { filterWords } from './filter-words.ts';
import type { OutcomeFilter } from './outcome-filter.ts';
import { outcomeItem } from './outcome-item.ts';
import { childrenOf, type OutcomeNode, outcomeNodes } from './outcome-nodes.ts';
import type { OutcomesView } from './outcomes-view.ts';

/** After the last of several changes, so many milliseconds. */
const pause = 300;

/** Adds the tree of outcomes, and keeps it as new as what has been checked. */
export function registerOutcomes(context: ExtensionContext, client: ClientControl): OutcomesView {
  const changes = new EventEmitter<void>();
  let overviews: readonly PartnershipOverview[] = [];
  let filter: OutcomeFilter = 'all';
  let nodes: readonly OutcomeNode[] = [];
  /** Whether something has been checked that the tree does not show yet. */
  let isBehind = false;
  const provider: TreeDataProvider<OutcomeNode> = {
    onDidChangeTreeData: changes.event,
    getChildren: (node) => [...(node === undefined ? nodes : childrenOf(node))],
    getParent: ({ parent }) => parent,
    getTreeItem: outcomeItem,
  };
  const tree = window.createTreeView('ninefold.outcomes', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });

  let drawn = '';
  const show = async () => {
    const toDraw = JSON.stringify([overviews, filter], (key, value) =>
      key === 'revision' ? undefined : value,
    );
    // To draw the same again would take from a person what they point at.
    if (toDraw === drawn) return;
    drawn = toDraw;
    nodes = outcomeNodes(overviews, filter);
    tree.description = filter === 'all' ? nameOf(overviews) : filterWords(filter).label;
    await setContext({ hasPartnership: overviews.length > 0, isFiltered: filter !== 'all' });
    changes.fire();
  };
  const refresh = async () => {
    try {
      overviews = await client.request(overviewRequest, {});
    } catch {
      // The client has logged it; what was there stays.
    }
    await show();
    isBehind = false;
    void showCondition();
    return overviews;
  };
  const refreshSoon = later(pause, () => void refresh());
  /** An empty tree says that there is nothing only once everything has been read. */
  const isReading = () =>
    client.condition === 'starting' || client.state?.activity === 'checking' || isBehind;
  let told = '';
  const showCondition = async () => {
    const values = { isReading: isReading(), isStopped: client.condition === 'stopped' };
    if (JSON.stringify(values) === told) return;
    told = JSON.stringify(values);
    await setContext(values);
  };

  void showCondition();
  context.subscriptions.push(
    tree,
    changes,
    refreshSoon,
    // The first check is told too: until then the server has better things to do than to answer us.
    client.onChanged(() => {
      isBehind = true;
      refreshSoon();
    }),
    client.onState(showCondition),
    client.onCondition(showCondition),
  );
  return {
    get filter() {
      return filter;
    },
    setFilter: async (next) => {
      filter = next;
      await show();
    },
    refresh,
    reveal: async (folder, indicator) => {
      const node = find(nodes, (each) => isIndicator(each, folder, indicator));
      if (node !== undefined) await tree.reveal(node, { select: true, focus: false, expand: true });
    },
  };
}

function isIndicator(node: OutcomeNode, folder: string, id: string): boolean {
  return node.kind === 'indicator' && node.folder === folder && node.indicator.id === id;
}

function find(
  nodes: readonly OutcomeNode[],
  isWanted: (node: OutcomeNode) => boolean,
): OutcomeNode | undefined {
  for (const node of nodes) {
    const found = isWanted(node) ? node : find(childrenOf(node), isWanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameOf(overviews: readonly PartnershipOverview[]): string {
  const [first] = overviews;
  if (first === undefined) return '';
  return overviews.length === 1 ? first.name : l10n.t('{0} partnerships', overviews.length);
}

/** What the conditions of menus and welcome texts ask for. */
async function setContext(values: Readonly<Record<string, boolean>>): Promise<void> {
  for (const [key, value] of Object.entries(values)) {
    await commands.executeCommand('setContext', `ninefold.${key}`, value);
  }
}
