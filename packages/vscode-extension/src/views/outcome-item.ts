import type { OverviewIndicator, Place } from '@ninefold/lsp/protocol';
import {
  type Command,
  l10n,
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { OutcomeNode } from './outcome-nodes.ts';
import { indicatorDescription, indicatorLabel, itemDescription, itemTitle } from './outcome-words.ts';

/** A line of the outcomes tree as the editor shows it. All that an icon's colour says stands in words too. */
export function outcomeItem(node: OutcomeNode): TreeItem {
  const item = itemOf(node);
  item.id = node.id;
  const title = node.kind === 'indicator' ? node.indicator.title : item.label;
  const said = [title, item.description].filter((part) => typeof part === 'string' && part !== '');
  item.accessibilityInformation = { label: said.join(', '), role: 'treeitem' };
  return item;
}

function itemOf(node: OutcomeNode): TreeItem {
  switch (node.kind) {
    case 'partnership': {
      const { name, period } = node.overview;
      return foldable(name, { icon: 'organization', description: period ?? '', context: 'partnership' });
    }
    case 'framework':
      return foldable(node.framework.title, { icon: 'layers', context: 'framework' });
    case 'elsewhere':
      return foldable(l10n.t('Serving no outcome'), {
        icon: 'circle-slash',
        context: 'elsewhere',
        tooltip: l10n.t('Indicators that name no outcome and no priority'),
      });
    case 'item':
      return lineOfItem(node);
    case 'indicator':
      return lineOfIndicator(node.indicator);
  }
}

function lineOfItem({ item, isGap }: Extract<OutcomeNode, { kind: 'item' }>): TreeItem {
  const line = foldable(itemTitle(item), {
    icon: isGap ? 'circle-large-outline' : 'target',
    description: itemDescription(item),
    context: isGap ? 'itemGap' : 'item',
    tooltip: item.title,
  });
  if (isGap) {
    line.collapsibleState = TreeItemCollapsibleState.None;
    line.command = openPlace(item);
  }
  return line;
}

function lineOfIndicator(indicator: OverviewIndicator): TreeItem {
  const line = new TreeItem(indicatorLabel(indicator), TreeItemCollapsibleState.None);
  line.description = indicatorDescription(indicator);
  line.iconPath = statusIcon(indicator);
  line.contextValue = 'indicator';
  line.command = openPlace(indicator);
  line.tooltip = new MarkdownString()
    .appendText(`${indicator.id}: ${indicator.title}`)
    .appendMarkdown('\n\n')
    .appendText(indicatorDescription(indicator));
  return line;
}

/** Each status has a shape of its own beside its colour. */
function statusIcon({ hasValue, rag, failing, problems }: OverviewIndicator): ThemeIcon {
  if (failing > 0 || problems.errors > 0) return coloured('error', 'list.errorForeground');
  if (!hasValue) return new ThemeIcon('question');
  switch (rag?.colour) {
    case 'green':
      return coloured('pass-filled', 'testing.iconPassed');
    case 'amber':
      return coloured('warning', 'list.warningForeground');
    case 'red':
      return coloured('arrow-circle-down', 'testing.iconFailed');
    default:
      return new ThemeIcon('circle-outline');
  }
}

function coloured(icon: string, colour: string): ThemeIcon {
  return new ThemeIcon(icon, new ThemeColor(colour));
}

function openPlace({ uri, range: { start, end } }: Place): Command {
  const selection = new Range(start.line, start.character, end.line, end.character);
  return { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(uri), { selection }] };
}

function foldable(
  label: string,
  parts: {
    readonly icon: string;
    readonly context: string;
    readonly description?: string;
    readonly tooltip?: string;
  },
): TreeItem {
  const line = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  line.iconPath = new ThemeIcon(parts.icon);
  line.contextValue = parts.context;
  line.description = parts.description ?? '';
  line.tooltip = parts.tooltip ?? label;
  return line;
}
