import { chartFile } from '../charts/chart-file.ts';
import { trendSpec } from '../charts/trend-spec.ts';
import { renderIndicatorPage } from '../html/indicator-page.ts';
import { renderOutcomePage } from '../html/outcome-page.ts';
import { renderOverviewPage } from '../html/overview-page.ts';
import { renderUnreadPage } from '../html/unread-page.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { outcomeMarkdown, overviewMarkdown, unreadMarkdown } from '../markdown/render-overview.ts';
import type { IndicatorView } from '../view/indicator-view.ts';
import { figuresCsv } from './figures-csv.ts';
import { type Previewed, type PreviewRequest, previewed } from './previewed.ts';

/** What a preview can be saved as: a page that stands alone, Markdown, the trend as a picture, the figures. */
export type ExportedFormat = 'html' | 'markdown' | 'svg' | 'csv';

/** A file to be saved, and a name for it. */
export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

/** The same as a preview shows, as a file; undefined where there is nothing, or nothing of that kind. */
export function exportPreview(request: PreviewRequest, format: ExportedFormat): ExportedFile | undefined {
  const content = previewed(request);
  const text = content && textOf(content, request, format);
  return content && text !== undefined
    ? { name: `${nameOf(content)}.${format === 'markdown' ? 'md' : format}`, text }
    : undefined;
}

function textOf(content: Previewed, request: PreviewRequest, format: ExportedFormat): string | undefined {
  switch (format) {
    case 'html':
      return pageOf(content);
    case 'markdown':
      return markdownOf(content);
    case 'svg':
      return content.kind === 'indicator' ? trendFile(content.view) : undefined;
    case 'csv':
      return figuresCsv(content, request);
  }
}

function pageOf(content: Previewed): string {
  switch (content.kind) {
    case 'indicator':
      return renderIndicatorPage(content.view);
    case 'outcome':
      return renderOutcomePage(content.view);
    case 'partnership':
      return renderOverviewPage(content.view);
    case 'file':
      return renderUnreadPage(content.view);
  }
}

function markdownOf(content: Previewed): string {
  switch (content.kind) {
    case 'indicator':
      return renderMarkdown(content.view);
    case 'outcome':
      return outcomeMarkdown(content.view);
    case 'partnership':
      return overviewMarkdown(content.view);
    case 'file':
      return unreadMarkdown(content.view);
  }
}

/** Without a value in any period there is no trend to draw. */
function trendFile({ trend, headline, identity, toCalculate }: IndicatorView): string | undefined {
  const isEmpty = trend.points.every(({ area }) => area.value === undefined);
  if (isEmpty || toCalculate !== undefined) return undefined;
  const title = `${identity.id} ${identity.shortTitle}: ${trend.areaName}`;
  const data = headline.vintage.length === 0 ? undefined : `data: ${headline.vintage.join(', ')}`;
  const subtitle = [trend.unit, data].filter(Boolean).join('; ');
  const words = { title, subtitle, description: trend.summary };
  return chartFile(trendSpec(trend, 'wide', headline.period.key), words);
}

/** A name that every system can save: letters, digits and hyphens. */
function nameOf(content: Previewed): string {
  switch (content.kind) {
    case 'indicator': {
      const { identity, area, headline, toCalculate } = content.view;
      return slug([identity.id, ...(toCalculate === undefined ? [area.name, headline.period.key] : [])]);
    }
    case 'outcome':
      return slug([content.view.frameworkId, content.view.item]);
    case 'partnership':
      return slug([content.view.partnership ?? 'indicators']);
    case 'file':
      return slug([content.view.name]);
  }
}

function slug(words: readonly string[]): string {
  const text = words
    .join(' ')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return text === '' ? 'indicators' : text.slice(0, 100);
}
