import { type ExtensionContext, l10n, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { ClientControl } from '../client/client-control.ts';
import { type StatusWords, statusWords } from './status-words.ts';

/** Adds the item of the status bar: how the server is, how many problems it knows, and the way to them. */
export function registerStatusBar(context: ExtensionContext, client: ClientControl): void {
  const item = window.createStatusBarItem('ninefold.status', StatusBarAlignment.Left, 0);
  item.name = 'Ninefold';
  const show = () => {
    const words = statusWords(client.condition, client.state);
    item.text = words.text;
    item.tooltip = tooltipOf(words);
    item.accessibilityInformation = { label: words.label, role: 'button' };
    item.command = words.isStopped ? 'ninefold.restartServer' : 'workbench.actions.view.problems';
    item.backgroundColor = words.isStopped ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  show();
  context.subscriptions.push(item, client.onCondition(show), client.onState(show));
}

function tooltipOf({ label }: StatusWords): MarkdownString {
  const ways = [
    ['ninefold.checkWorkspace', l10n.t('Check workspace')],
    ['ninefold.restartServer', l10n.t('Restart language server')],
    ['ninefold.showLog', l10n.t('Show log')],
    ['ninefold.openSettings', l10n.t('Settings')],
  ] as const;
  const links = ways.map(([command, title]) => `[${title}](command:${command})`).join(' · ');
  const tooltip = new MarkdownString().appendText(label).appendMarkdown(`\n\n${links}`);
  tooltip.isTrusted = { enabledCommands: ways.map(([command]) => command) };
  return tooltip;
}
