import { commands } from 'vscode';
import type { Command } from './command.ts';

/** Five steps to a first correct indicator. */
export const openWalkthrough: Command = {
  id: 'openWalkthrough',
  run: ({ context }) =>
    commands.executeCommand(
      'workbench.action.openWalkthrough',
      `${context.extension.id}#firstIndicator`,
      false,
    ),
};
