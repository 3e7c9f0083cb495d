import { commands, l10n, window } from 'vscode';
import { filterWords } from './filter-words.ts';
import { type OutcomeFilter, outcomeFilters } from './outcome-filter.ts';
import type { OutcomesView } from './outcomes-view.ts';

/** Sets the filter of the outcomes tree to the one given, or to one that is chosen. */
export async function chooseFilter(outcomes: OutcomesView, given?: unknown): Promise<void> {
  const filter = outcomeFilters.find((each) => each === given) ?? (await pick(outcomes.filter));
  if (filter === undefined) return;
  await outcomes.setFilter(filter);
  await commands.executeCommand('ninefold.outcomes.focus');
}

async function pick(current: OutcomeFilter): Promise<OutcomeFilter | undefined> {
  const picks = outcomeFilters.map((filter) => {
    const { label, detail } = filterWords(filter);
    return { label, detail, description: filter === current ? l10n.t('as now') : '', filter };
  });
  return (await window.showQuickPick(picks, { title: l10n.t('Show in the outcomes tree') }))?.filter;
}
