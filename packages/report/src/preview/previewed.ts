import type { Calculator, Problem, Workspace } from '../core.ts';
import { findArea } from '../core.ts';
import { buildIndicatorView } from '../view/build-indicator-view.ts';
import type { IndicatorView } from '../view/indicator-view.ts';
import { buildOutcomeView, type OutcomeView } from '../view/outcome.ts';
import { buildOverview, type OverviewView } from '../view/overview.ts';
import { buildUnreadView, type UnreadView } from '../view/unread.ts';
import { readPeriod } from '../view/view-context.ts';
import type { PreviewedSubject } from './subject.ts';

/** What is to be shown, and of which workspace. */
export interface PreviewRequest {
  readonly workspace: Workspace;
  readonly calculator: Calculator;
  /** Those of the whole workspace. */
  readonly problems: readonly Problem[];
  readonly subject: PreviewedSubject;
  /** The code or name of an area; one that nobody knows is as none. */
  readonly area?: string | undefined;
  /** A period as a person writes it; one that cannot be read is as none. */
  readonly period?: string | undefined;
}

/** The content of a preview as data. */
export type Previewed =
  | { readonly kind: 'indicator'; readonly view: IndicatorView }
  | { readonly kind: 'outcome'; readonly view: OutcomeView }
  | { readonly kind: 'partnership'; readonly view: OverviewView }
  | { readonly kind: 'file'; readonly view: UnreadView };

/** Everything that a preview says, before it is drawn; undefined where there is no such thing. */
export function previewed(request: PreviewRequest): Previewed | undefined {
  const { subject, workspace, calculator, problems } = request;
  const area = request.area === undefined ? undefined : findArea(request.area);
  const parts = { workspace, calculator, problems, area };
  switch (subject.kind) {
    case 'indicator': {
      const { id } = subject;
      const indicator = workspace.indicators.get(id) ?? workspace.packIndicators.get(id);
      if (indicator === undefined) return undefined;
      const period = request.period === undefined ? undefined : readPeriod(request.period, indicator);
      return { kind: 'indicator', view: buildIndicatorView({ ...parts, indicator: id, period }) };
    }
    case 'outcome': {
      const view = buildOutcomeView({ ...parts, framework: subject.framework, item: subject.id });
      return view && { kind: 'outcome', view };
    }
    case 'partnership':
      return { kind: 'partnership', view: buildOverview(parts) };
    case 'file': {
      const view = buildUnreadView(workspace, problems, subject.path);
      return view && { kind: 'file', view };
    }
  }
}
