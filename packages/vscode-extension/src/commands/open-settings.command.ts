import { commands } from 'vscode';
import type { Command } from './command.ts';

/** The settings of Ninefold. */
export const openSettings: Command = {
  id: 'openSettings',
  run: ({ context }) =>
    commands.executeCommand('workbench.action.openSettings', `@ext:${context.extension.id}`),
};
