import { commands } from 'vscode';
import type { FromPage } from './messages.ts';
import type { PreviewPanel } from './preview-panel.ts';
import { named } from './preview-target.ts';
import { revealPlace } from './reveal-place.ts';
import type { SvgDrawing } from './svg-drawing.ts';

/** Does what the page of a preview asks for. */
export function answerPage(preview: PreviewPanel, drawing: SvgDrawing): (message: FromPage) => void {
  return (message) => {
    switch (message.kind) {
      case 'ready':
        return preview.pageIsReady();
      case 'drawn':
        return drawing.drawn(message.png);
      case 'reveal':
        return reveal(preview, message.place);
      case 'choose': {
        const { kind: _kind, ...choice } = message;
        return preview.aim({ ...named(preview.target, preview.shown), ...choice });
      }
      case 'pin':
        return setPinned(preview, message.isPinned);
      case 'export':
        return void commands.executeCommand('ninefold.preview.export');
      case 'print':
        return void commands.executeCommand('ninefold.preview.print');
    }
  };
}

/** Keeps a preview at what it shows, or lets it follow the cursor again. */
export function setPinned(preview: PreviewPanel, isPinned: boolean): void {
  preview.aim({ ...named(preview.target, preview.shown), isPinned });
  preview.send({ kind: 'pinned', isPinned });
}

function reveal({ shown, panel }: PreviewPanel, id: string): void {
  const place = shown?.places.find((each) => each.id === id);
  if (place !== undefined) void revealPlace(place, panel.viewColumn);
}
