import { html, type SafeHtml } from '../format/html.ts';
import { indicatorTitle } from '../html/indicator-page.ts';
import { indicatorSections } from '../html/indicator-sections.ts';
import { outcomeSections, outcomeTitle } from '../html/outcome-page.ts';
import { overviewSections } from '../html/overview-sections.ts';
import { createPlaceMarks, type MarkedPlace } from '../html/place-marks.ts';
import type { RenderOptions } from '../html/render-options.ts';
import { editorStyleSheet } from '../html/style.ts';
import { unreadSections } from '../html/unread-page.ts';
import { choicesOfIndicator } from './preview-choices.ts';
import { type Previewed, type PreviewRequest, previewed } from './previewed.ts';

/** A page beside an editor: the content of its body, the style that it is made for, and where each part is written. */
export interface PreviewPage {
  readonly title: string;
  readonly html: string;
  readonly css: string;
  readonly view: Previewed['view'];
  /** The code of the area and the key of the period that it shows, where it shows one. */
  readonly area: string | undefined;
  readonly period: string | undefined;
  readonly areas: readonly PreviewOption[];
  readonly periods: readonly PreviewOption[];
  /** False where those of other indicators stand in, because the definition is broken. */
  readonly hasOwnChoices: boolean;
  readonly places: readonly MarkedPlace[];
}

/** Something that a preview could show instead. */
export interface PreviewOption {
  readonly value: string;
  readonly title: string;
}

/** Draws a preview; undefined where there is nothing of that name. */
export function buildPreview(request: PreviewRequest): PreviewPage | undefined {
  const content = previewed(request);
  if (content === undefined) return undefined;
  const marks = createPlaceMarks();
  const sections = sectionsOf(content, { marks });
  const look = content.kind === 'outcome' || content.kind === 'partnership' ? 'preview overview' : 'preview';
  return {
    title: titleOf(content),
    html: html`<main id="content" class="${look}" tabindex="-1">
${sections}
</main>
`.text,
    css: editorStyleSheet,
    view: content.view,
    ...choicesOf(content, request),
    places: marks.all,
  };
}

function sectionsOf(content: Previewed, options: RenderOptions): SafeHtml {
  switch (content.kind) {
    case 'indicator':
      return indicatorSections(content.view, options);
    case 'outcome':
      return outcomeSections(content.view, options);
    case 'partnership':
      return overviewSections(content.view, options);
    case 'file':
      return unreadSections(content.view, options);
  }
}

/** What a preview is called, in a tab. */
export function titleOf(content: Previewed): string {
  switch (content.kind) {
    case 'indicator':
      return indicatorTitle(content.view);
    case 'outcome':
      return outcomeTitle(content.view);
    case 'partnership':
      return content.view.partnership ?? 'Indicators by outcome';
    case 'file':
      return content.view.name;
  }
}

type Choices = Pick<PreviewPage, 'area' | 'period' | 'areas' | 'periods' | 'hasOwnChoices'>;

function choicesOf(content: Previewed, request: PreviewRequest): Choices {
  const none = { area: undefined, period: undefined, areas: [], periods: [], hasOwnChoices: true };
  switch (content.kind) {
    case 'indicator': {
      const { area, headline } = content.view;
      const choices = choicesOfIndicator(content.view, request);
      return {
        area: area.code,
        period: headline.period.key,
        areas: choices.areas.map(({ code, name, level }) => ({ value: code, title: `${name} (${level})` })),
        periods: choices.periods.map(({ key, text }) => ({ value: key, title: text })),
        hasOwnChoices: choices.hasOwnChoices,
      };
    }
    case 'outcome':
      return { ...none, area: content.view.rows[0]?.area.code };
    case 'partnership': {
      const [row] = [...content.view.groups.flatMap(({ rows }) => rows), ...content.view.unaligned];
      return { ...none, area: row?.area.code };
    }
    case 'file':
      return none;
  }
}
