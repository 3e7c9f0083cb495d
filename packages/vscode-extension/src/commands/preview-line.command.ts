import { commands } from 'vscode';
import { askedPlace } from '../asking/asked-place.ts';
import type { Command } from './command.ts';

/** The preview of what a line of the outcomes tree stands for. */
export const previewLine: Command = {
  id: 'previewLine',
  run: (_, given) => commands.executeCommand('ninefold.showPreviewToSide', askedPlace(given)),
};
