import { commands, l10n, window } from 'vscode';
import type { Command } from './command.ts';

/** Every expectation, in the Test Explorer. */
export const runExpectations: Command = {
  id: 'runExpectations',
  async run({ tests }) {
    await commands.executeCommand('workbench.view.testing.focus');
    const count = await tests.runAll();
    if (count > 0) return;
    const words = l10n.t(
      'There are no expectations yet. Write a published figure under "expect:" of an indicator.',
    );
    await window.showInformationMessage(words);
  },
};
