import { commands } from 'vscode';
import type { PreviewArguments } from '../client/preview-arguments.ts';
import type { KnownIndicator } from './ask-indicator.ts';

/** Opens the preview of an indicator at a section of its page. */
export async function showIndicator(
  { folder, indicator: { id } }: KnownIndicator,
  section: NonNullable<PreviewArguments['section']>,
): Promise<void> {
  const asked: PreviewArguments = { folder, subject: { kind: 'indicator', id }, section };
  await commands.executeCommand('ninefold.showPreviewToSide', asked);
}
