import type { Appearance } from '../terminal/appearance.ts';
import { wrap } from '../text/wrap.ts';

/** The page about a problem as a terminal shows it: sentences in lines, examples set in. */
export function problemText(page: string, { colours, width }: Appearance): string {
  // Every second part stands between the fences of an example.
  const parts = page.trimEnd().split(/^```\w*(?:\n|$)/m);
  const shown = parts.flatMap((part, index) =>
    index % 2 === 1
      ? [part.replace(/\n$/, '').replace(/^/gm, '    ')]
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
  return paragraph.replace(/\[([^[\]]+)\]\([^()]*\)/g, '$1').replaceAll('`', '');
}
