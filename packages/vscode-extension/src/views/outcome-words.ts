import type { OverviewIndicator, OverviewItem } from '@ninefold/lsp/protocol';
import { l10n } from 'vscode';

/** How an indicator does, in words, the weightiest first. */
export function statusWords(indicator: OverviewIndicator): readonly string[] {
  const { rag, change, failing, problems } = indicator;
  const words: string[] = [];
  if (failing > 0)
    words.push(
      counted(failing, l10n.t('1 expectation not met'), l10n.t('{0} expectations not met', failing)),
    );
  if (problems.errors > 0)
    words.push(counted(problems.errors, l10n.t('1 error'), l10n.t('{0} errors', problems.errors)));
  if (rag !== undefined) words.push(rag.label);
  if (change !== undefined) words.push(changeWords(change));
  return words;
}

/** The bare figure before the title: where a line is narrow, what stands at its end is not seen. */
export function indicatorLabel({ title, value, hasValue }: OverviewIndicator): string {
  return hasValue ? `${value.split(' ', 1)[0]} · ${title}` : title;
}

/** The value with its period, and how it does: what stands behind the title. */
export function indicatorDescription(indicator: OverviewIndicator): string {
  const { value, period } = indicator;
  const dated = indicator.hasValue && period !== undefined ? `${value} (${period})` : value;
  return [dated, ...statusWords(indicator)].join(' · ');
}

/** How many indicators an item has, or that it is a gap. */
export function itemDescription({ indicators }: OverviewItem): string {
  if (indicators.length === 0) return l10n.t('nothing measures this');
  return counted(indicators.length, l10n.t('1 indicator'), l10n.t('{0} indicators', indicators.length));
}

/** `9. Resources are used effectively…`, or the title of an item without a number; a gap says so first. */
export function itemTitle({ number, title, indicators }: OverviewItem): string {
  const numbered = number === undefined ? title : `${number}. ${title}`;
  return indicators.length === 0 ? l10n.t('Gap: {0}', numbered) : numbered;
}

function changeWords(change: 'better' | 'worse' | 'steady'): string {
  switch (change) {
    case 'better':
      return l10n.t('better than before');
    case 'worse':
      return l10n.t('worse than before');
    case 'steady':
      return l10n.t('as before');
  }
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
