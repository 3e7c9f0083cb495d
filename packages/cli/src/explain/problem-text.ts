import type { Appearance } from '../formats/format.ts';
import { wrap } from '../text/wrap.ts';

/** The page about a problem as a terminal shows it: sentences in lines, examples set in. */
export function problemText(page: string, { colours, width }: Appearance): string {
  const parts = page.trimEnd().split(/^(```\w*\n[\s\S]*?^```)$/m);
  const shown = parts.flatMap((part) =>
    part.startsWith('```')
      ? [part.split('\n').slice(1, -1).join('\n').replace(/^/gm, '    ')]
      : part
          .split('\n\n')
          .map((paragraph) => paragraph.trim())
          .filter((paragraph) => paragraph !== '')
          .map((paragraph) =>
            isHeading(paragraph) ? colours.bold(headingOf(paragraph)) : wrap(wordsOf(paragraph), width),
          ),
  );
  return `${shown.join('\n\n')}\n`;
}

/** The code, and what stands above an example. */
function isHeading(paragraph: string): boolean {
  return paragraph.startsWith('# ') || paragraph.endsWith(':');
}

function headingOf(paragraph: string): string {
  return wordsOf(paragraph.replace(/^# /, '').replace(/:$/, ''));
}

/** Links lead nowhere in a terminal: `[rule/double-count](...)` is its words. */
function wordsOf(paragraph: string): string {
  return paragraph.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll('`', '');
}
