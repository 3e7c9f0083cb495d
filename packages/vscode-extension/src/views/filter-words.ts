import { l10n } from 'vscode';
import type { OutcomeFilter } from './outcome-filter.ts';

/** What a filter is called, and what it leaves. */
export function filterWords(filter: OutcomeFilter): { readonly label: string; readonly detail: string } {
  switch (filter) {
    case 'all':
      return { label: l10n.t('All indicators'), detail: l10n.t('No filter') };
    case 'offTarget':
      return { label: l10n.t('Off target'), detail: l10n.t('Red or amber against the target of the period') };
    case 'noData':
      return { label: l10n.t('No data'), detail: l10n.t('No value for the reporting year') };
    case 'failing':
      return { label: l10n.t('Failing'), detail: l10n.t('An expectation is not met') };
    case 'problems':
      return { label: l10n.t('With problems'), detail: l10n.t('Errors or warnings in the definition') };
    case 'gaps':
      return { label: l10n.t('Gaps'), detail: l10n.t('Outcomes and priorities that nothing measures') };
  }
}
