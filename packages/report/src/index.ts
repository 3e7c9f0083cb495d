export type { ChartSpec } from './charts/chart-spec.ts';
export type { ColourRole } from './charts/palette.ts';
export { rankSpec } from './charts/rank-spec.ts';
export { trendSpec } from './charts/trend-spec.ts';
export { formatInterval, formatValue, type NumberStyle, numberStyle } from './format/number.ts';
export { renderIndicatorPage } from './html/indicator-page.ts';
export { renderOutcomePage } from './html/outcome-page.ts';
export { renderOverviewPage } from './html/overview-page.ts';
export { contentPolicy } from './html/page.ts';
export { createPlaceMarks, type MarkedPlace, type PlaceMarks } from './html/place-marks.ts';
export type { PageAddress, RenderOptions } from './html/render-options.ts';
export { renderMarkdown } from './markdown/render-markdown.ts';
export { buildPreview, type PreviewOption, type PreviewPage } from './preview/build-preview.ts';
export { type ExportedFile, type ExportedFormat, exportPreview } from './preview/export-preview.ts';
export type { Previewed, PreviewRequest } from './preview/previewed.ts';
export { type PreviewedSubject, subjectAt } from './preview/subject.ts';
export { buildIndicatorView, type IndicatorViewRequest } from './view/build-indicator-view.ts';
export type * from './view/definition-view.ts';
export type * from './view/evidence-view.ts';
export type * from './view/indicator-view.ts';
export { buildOutcomeView, type OutcomeView } from './view/outcome.ts';
export {
  buildOverview,
  type OverviewGroup,
  type OverviewRequest,
  type OverviewRow,
  type OverviewView,
} from './view/overview.ts';
export type { UnreadView } from './view/unread.ts';
export { wholeDefinition } from './view/whole-definition.ts';
