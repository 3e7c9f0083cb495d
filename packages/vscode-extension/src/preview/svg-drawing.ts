import { l10n } from 'vscode';
import type { ToPage } from './messages.ts';

/** Charts as pictures: only the page of a preview can draw them. */
export interface SvgDrawing {
  /** The bytes of a PNG of a chart. */
  draw(svg: string): Promise<Uint8Array>;
  /** The page's answer, in base 64. */
  drawn(png: string | undefined): void;
}

export function createDrawing(send: (message: ToPage) => void): SvgDrawing {
  let settle: ((png: string | undefined) => void) | undefined;
  return {
    async draw(svg) {
      settle?.(undefined);
      const png = await new Promise<string | undefined>((resolve) => {
        settle = resolve;
        setTimeout(() => resolve(undefined), longestDrawing);
        send({ kind: 'draw', svg });
      });
      if (png === undefined)
        throw new Error(l10n.t('The chart could not be drawn as a picture. Export it as SVG.'));
      return Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    },
    drawn(png) {
      settle?.(png);
      settle = undefined;
    },
  };
}

const longestDrawing = 10_000;
