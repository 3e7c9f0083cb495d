import { commands, l10n, window } from 'vscode';
import type { ClientControl } from '../client/client-control.ts';
import type { Command } from './command.ts';

/** The problems of every file, with how many there are. */
export const checkWorkspace: Command = {
  id: 'checkWorkspace',
  async run({ client, outcomes }) {
    const options = { location: { viewId: 'ninefold.outcomes' } };
    await window.withProgress(options, async () => {
      await client.ready;
      // What is asked now is answered after everything has been checked.
      await outcomes.refresh();
    });
    await commands.executeCommand('workbench.actions.view.problems');
    void window.showInformationMessage(summary(client));
  },
};

function summary({ state }: ClientControl): string {
  if (state === undefined || state.files === 0) return l10n.t('No definitions are open here.');
  const { errors, warnings } = state.problems;
  return errors + warnings === 0
    ? l10n.t('Checked {0} files: no errors or warnings.', state.files)
    : l10n.t('Checked {0} files. Errors: {1}, warnings: {2}.', state.files, errors, warnings);
}
