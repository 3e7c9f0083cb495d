import { escapeHtml } from '../format/html.ts';
import type { ChartSpec } from './chart-spec.ts';
import { drawingOf } from './draw.ts';
import { palette } from './palette.ts';
import { wrapped } from './trend-layers.ts';

/** What is written above a chart that stands alone, and said to those who do not see it. */
export interface ChartWords {
  readonly title: string;
  /** What the numbers count, or another line below the title. */
  readonly subtitle: string;
  readonly description: string;
}

/** A chart as an SVG file of its own: on paper, in the light colours, with its title, so that it can be put into a report. */
export function chartFile(spec: ChartSpec, { title, subtitle, description }: ChartWords): string {
  const { width, height, content } = drawingOf(spec);
  const lines = wrapped(title, Number(width) - 2 * margin);
  const top = margin + (lines.length + 1) * lineHeight;
  const text = (words: string, index: number, look: string) =>
    `<text x="${margin}" y="${(index + 1) * lineHeight - top + margin}" font-size="14" ${look}>${escapeHtml(words)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title text" viewBox="0 ${-top} ${width} ${Number(height) + top}" width="${width}" height="${Number(height) + top}" font-family="system-ui, 'Segoe UI', Arial, sans-serif">
<title id="title">${escapeHtml(title)}</title>
<desc id="text">${escapeHtml(description)}</desc>
<rect y="${-top}" width="100%" height="100%" fill="${palette.paper}"/>
${lines.map((line, index) => text(line, index, `font-weight="bold" fill="${palette.ink}"`)).join('\n')}
${text(subtitle, lines.length, `fill="${palette.quiet}"`)}
${content}
</svg>
`;
}

const margin = 12;
const lineHeight = 20;
