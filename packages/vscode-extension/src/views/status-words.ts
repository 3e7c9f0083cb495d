import type { ServerState } from '@ninefold/lsp/protocol';
import { l10n } from 'vscode';
import type { ServerCondition } from '../client/client-control.ts';

/** What the status bar says of the server: an icon with a text, and the whole in words. */
export interface StatusWords {
  readonly text: string;
  readonly label: string;
  readonly isStopped: boolean;
}

/** Says how the server is and how many problems it knows. */
export function statusWords(condition: ServerCondition, state: ServerState | undefined): StatusWords {
  if (condition === 'stopped') {
    return {
      text: '$(warning) Ninefold',
      label: l10n.t('Ninefold: the language server is not running'),
      isStopped: true,
    };
  }
  if (condition === 'starting') {
    return { text: '$(loading~spin) Ninefold', label: l10n.t('Ninefold: starting'), isStopped: false };
  }
  if (state === undefined) {
    return { text: '$(sync~spin) Ninefold', label: l10n.t('Ninefold: reading files'), isStopped: false };
  }
  const { errors, warnings } = state.problems;
  const icon =
    state.activity === 'checking' ? '$(sync~spin)' : errors + warnings > 0 ? '$(issues)' : '$(pass)';
  const count = errors + warnings > 0 ? ` ${errors + warnings}` : '';
  return { text: `${icon} Ninefold${count}`, label: labelOf(state), isStopped: false };
}

function labelOf({ activity, files, problems: { errors, warnings } }: ServerState): string {
  const found =
    errors + warnings === 0
      ? l10n.t('no errors or warnings')
      : l10n.t('errors: {0}, warnings: {1}', errors, warnings);
  return activity === 'checking'
    ? l10n.t('Ninefold: checking {0} files; so far {1}', files, found)
    : l10n.t('Ninefold: {0} files checked, {1}', files, found);
}
