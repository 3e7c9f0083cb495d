import type {
  OverviewFramework,
  OverviewIndicator,
  OverviewItem,
  PartnershipOverview,
} from '@ninefold/lsp/protocol';
import { type OutcomeFilter, passes } from './outcome-filter.ts';

/** A line of the outcomes tree. */
export type OutcomeNode = PartnershipNode | FrameworkNode | ItemNode | ElsewhereNode | IndicatorNode;

interface Line {
  /** The same whenever the same thing is shown, so that what was unfolded stays so. */
  readonly id: string;
  readonly folder: string;
  readonly parent: OutcomeNode | undefined;
}

/** A partnership, where several are open. */
export interface PartnershipNode extends Line {
  readonly kind: 'partnership';
  readonly overview: PartnershipOverview;
  readonly children: readonly OutcomeNode[];
}

/** The national outcomes, or priorities of the partnership itself. */
export interface FrameworkNode extends Line {
  readonly kind: 'framework';
  readonly framework: OverviewFramework;
  readonly children: readonly OutcomeNode[];
}

/** An outcome or a priority. */
export interface ItemNode extends Line {
  readonly kind: 'item';
  readonly framework: string;
  readonly item: OverviewItem;
  /** Whether nothing measures it: a gap. */
  readonly isGap: boolean;
  readonly children: readonly OutcomeNode[];
}

/** Indicators that serve no item of any framework. */
export interface ElsewhereNode extends Line {
  readonly kind: 'elsewhere';
  readonly children: readonly OutcomeNode[];
}

/** An indicator under one of those that it serves. */
export interface IndicatorNode extends Line {
  readonly kind: 'indicator';
  readonly indicator: OverviewIndicator;
}

/** The lines below a line. */
export function childrenOf(node: OutcomeNode): readonly OutcomeNode[] {
  return node.kind === 'indicator' ? [] : node.children;
}

/** The tree of the partnerships that are open, with what passes a filter. One alone needs no line of its own. */
export function outcomeNodes(
  overviews: readonly PartnershipOverview[],
  filter: OutcomeFilter,
): readonly OutcomeNode[] {
  if (overviews.length === 1) return overviews.flatMap((each) => partsOf(each, undefined, filter));
  return overviews.flatMap((overview) => {
    const { folder } = overview;
    const node = { kind: 'partnership', id: folder, folder, parent: undefined, overview } as const;
    return withChildren<PartnershipNode>(node, (parent) => partsOf(overview, parent, filter), filter);
  });
}

function partsOf(
  { folder, frameworks, elsewhere }: PartnershipOverview,
  parent: OutcomeNode | undefined,
  filter: OutcomeFilter,
): readonly OutcomeNode[] {
  const rest = { kind: 'elsewhere', id: `${folder}#`, folder, parent } as const;
  return [
    ...frameworks.flatMap((framework) => {
      const node = { kind: 'framework', id: `${folder}#${framework.id}`, folder, parent, framework } as const;
      return withChildren<FrameworkNode>(node, (self) => itemsOf(framework, self, filter), filter);
    }),
    ...(elsewhere.length === 0 || filter === 'gaps'
      ? []
      : withChildren<ElsewhereNode>(rest, (self) => indicatorsOf(elsewhere, self, filter), filter)),
  ];
}

function itemsOf({ id, items }: OverviewFramework, parent: OutcomeNode, filter: OutcomeFilter) {
  return items.flatMap((item): readonly OutcomeNode[] => {
    const isGap = item.indicators.length === 0;
    if (filter === 'gaps' && !isGap) return [];
    const { folder } = parent;
    const node = {
      kind: 'item',
      id: `${parent.id}/${item.id}`,
      folder,
      parent,
      framework: id,
      item,
      isGap,
    } as const;
    if (filter === 'gaps') return [{ ...node, children: [] }];
    return withChildren<ItemNode>(node, (self) => indicatorsOf(item.indicators, self, filter), filter);
  });
}

function indicatorsOf(
  indicators: readonly OverviewIndicator[],
  parent: OutcomeNode,
  filter: OutcomeFilter,
): readonly OutcomeNode[] {
  return indicators
    .filter((indicator) => passes(indicator, filter))
    .map((indicator) => ({
      kind: 'indicator',
      id: `${parent.id}/${indicator.id}`,
      folder: parent.folder,
      parent,
      indicator,
    }));
}

/** A line with those below it, which know it; none where a filter leaves nothing below. */
function withChildren<Node extends OutcomeNode & { readonly children: readonly OutcomeNode[] }>(
  line: Omit<Node, 'children'>,
  below: (self: OutcomeNode) => readonly OutcomeNode[],
  filter: OutcomeFilter,
): readonly OutcomeNode[] {
  const children: OutcomeNode[] = [];
  const node = { ...line, children } as unknown as Node;
  children.push(...below(node));
  return children.length === 0 && filter !== 'all' ? [] : [node];
}
