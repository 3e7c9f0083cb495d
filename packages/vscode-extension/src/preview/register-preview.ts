import { commands, type ExtensionContext, ViewColumn, window } from 'vscode';
import { askedPlace } from '../asking/asked-place.ts';
import type { NinefoldClient } from '../client/ninefold-client.ts';
import type { PreviewArguments } from '../client/preview-arguments.ts';
import { setPinned } from './answer-page.ts';
import { currentCursor } from './definition-editor.ts';
import { exportPreview } from './export-preview.ts';
import { followEditor } from './follow-editor.ts';
import type { ZoomStep } from './messages.ts';
import { createPreviewPanels, type OpenPreview, type PreviewPanels, previewType } from './preview-panels.ts';
import { followed, type PreviewTarget } from './preview-target.ts';
import { printPreview } from './print-preview.ts';
import { readSavedState } from './saved-state.ts';

/** Adds the live preview to the editor: its commands, what it follows, and its return after the window is loaded anew. */
export function registerPreview(context: ExtensionContext, client: NinefoldClient): void {
  const panels = createPreviewPanels(context, client);
  const onCurrent = (id: string, act: (preview: OpenPreview) => unknown) =>
    commands.registerCommand(`ninefold.preview.${id}`, () =>
      act(panels.current() ?? show(panels, undefined, ViewColumn.Beside)),
    );
  const zoom = (step: ZoomStep) => (preview: OpenPreview) => preview.send({ kind: 'zoom', step });
  context.subscriptions.push(
    followEditor(panels, client),
    window.registerWebviewPanelSerializer(previewType, {
      async deserializeWebviewPanel(panel, state) {
        const saved = readSavedState(state);
        // What was kept may be older than the cursor, which a preview follows that is not pinned.
        const cursor = saved.isPinned ? undefined : currentCursor();
        panels.restore(panel, cursor === undefined ? saved : followed(saved, cursor));
      },
    }),
    commands.registerCommand(
      'ninefold.showPreview',
      (asked: unknown) => void show(panels, asked, ViewColumn.Active),
    ),
    commands.registerCommand(
      'ninefold.showPreviewToSide',
      (asked: unknown) => void show(panels, asked, ViewColumn.Beside),
    ),
    onCurrent('pin', (preview) => setPinned(preview, !preview.target.isPinned)),
    onCurrent('export', (preview) => exportPreview(preview, client, preview.draw)),
    onCurrent('print', (preview) => printPreview(preview, client, context)),
    onCurrent('zoomIn', zoom('in')),
    onCurrent('zoomOut', zoom('out')),
    onCurrent('zoomReset', zoom('reset')),
  );
}

/** Shows what was asked for in the preview that follows the cursor, or in a new one. */
function show(panels: PreviewPanels, asked: unknown, column: ViewColumn): OpenPreview {
  const { section, ...target } = targetOf(asked);
  const open = [...panels.all].find((preview) => !preview.target.isPinned);
  const keepsFocus = column === ViewColumn.Beside;
  const preview = open ?? panels.open(target, { column, keepsFocus });
  if (open !== undefined) {
    const { area, period } = open.target;
    open.aim({
      ...target,
      ...(area === undefined ? {} : { area }),
      ...(period === undefined ? {} : { period }),
    });
    open.panel.reveal(undefined, keepsFocus);
  }
  preview.bring(section);
  const cursor = currentCursor();
  if (cursor !== undefined) preview.light(cursor, false);
  return preview;
}

/** What a line of the tree, a menu or another command names; else what the cursor is in; else the whole partnership. */
function targetOf(asked: unknown): PreviewTarget & Pick<PreviewArguments, 'section'> {
  const place = askedPlace(asked);
  if (place !== undefined) return { ...place, isPinned: false };
  const at = currentCursor();
  return at === undefined ? { subject: { kind: 'partnership' }, isPinned: false } : { at, isPinned: false };
}
