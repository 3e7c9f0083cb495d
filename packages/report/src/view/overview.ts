import type { Area, Calculator, Problem, Workspace } from '../core.ts';
import { unitBeside } from '../format/number.ts';
import { plural } from '../format/words.ts';
import { chooseArea, choosePeriod } from './choose.ts';
import { changeFact } from './comparison-facts.ts';
import { problemsOf } from './evidence.ts';
import { areaView, figureOf, periodView } from './figure.ts';
import { identityOf } from './identity.ts';
import type {
  AreaView,
  FactView,
  Figure,
  IdentityView,
  PeriodView,
  TargetFactView,
} from './indicator-view.ts';
import { targetFact } from './target-fact.ts';
import { createViewContext } from './view-context.ts';

/** All indicators of a partnership by the outcome they are about, with the gaps shown. */
export interface OverviewView {
  readonly partnership: string | undefined;
  readonly reportingYear: string | undefined;
  /** How many indicators have a value, in a sentence. */
  readonly summary: string;
  /** The items of every framework that an indicator speaks of; an outcome without an indicator is there, and empty. */
  readonly groups: readonly OverviewGroup[];
  /** Indicators that name no outcome that is known. */
  readonly unaligned: readonly OverviewRow[];
  /** Definitions of the packs in use that no file adopts. */
  readonly notAdopted: readonly {
    readonly id: string;
    readonly title: string;
    readonly reporting: string | undefined;
  }[];
  readonly errors: number;
  readonly warnings: number;
}

/** One outcome and the indicators that are about it. */
export interface OverviewGroup {
  readonly framework: string;
  readonly item: string;
  readonly title: string;
  readonly rows: readonly OverviewRow[];
}

/** One indicator in short. */
export interface OverviewRow {
  readonly id: string;
  readonly title: string;
  readonly area: AreaView;
  readonly period: PeriodView;
  readonly figure: Figure;
  readonly unit: string | undefined;
  readonly target: TargetFactView;
  readonly change: FactView;
  readonly errors: number;
}

/** What an overview is built from. */
export interface OverviewRequest {
  readonly workspace: Workspace;
  readonly calculator: Calculator;
  readonly problems: readonly Problem[];
  /** The partnership's own if not given. */
  readonly area?: Area | undefined;
}

/** All indicators of a workspace with value, status and target, grouped by outcome, as plain data. */
export function buildOverview(request: OverviewRequest): OverviewView {
  const { workspace, problems } = request;
  const partnership = workspace.partnership?.model;
  const entries = [...workspace.indicators.keys()].sort(byNumber).map((id) => entryOf(request, id));
  const used = new Set(
    entries.flatMap(({ identity }) => identity.alignments.map(({ found }) => found?.framework)),
  );
  const groups = [...workspace.frameworks]
    .filter(([id]) => used.has(id))
    .flatMap(([id, { effective }]) =>
      Object.entries(effective.items ?? {}).map(
        ([item, { title }]): OverviewGroup => ({
          framework: effective.title ?? id,
          item,
          title,
          rows: entries.filter(({ identity }) => isAbout(identity, id, item)).map(({ row }) => row),
        }),
      ),
    );
  const placed = new Set(groups.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const rows = entries.map(({ row }) => row);
  const withValue = rows.filter(({ figure }) => figure.value !== undefined).length;
  return {
    partnership: partnership?.name,
    reportingYear: partnership?.reportingYear === undefined ? undefined : String(partnership.reportingYear),
    summary: `${withValue} of ${plural(rows.length, 'indicator')} ${rows.length === 1 ? 'has' : 'have'} a value.`,
    groups,
    unaligned: rows.filter(({ id }) => !placed.has(id)),
    notAdopted: [...workspace.packIndicators.keys()]
      .filter((id) => !workspace.indicators.has(id))
      .sort(byNumber)
      .map((id) => notAdopted(request, id)),
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
  };
}

interface Entry {
  readonly identity: IdentityView;
  readonly row: OverviewRow;
}

function entryOf({ workspace, calculator, problems, area: asked }: OverviewRequest, id: string): Entry {
  const context = createViewContext(workspace, calculator, id);
  const area = asked ?? chooseArea(context);
  const result = context.result(area, choosePeriod(context, area));
  const identity = identityOf(context);
  return {
    identity,
    row: {
      id,
      title: identity.shortTitle,
      area: areaView(area),
      period: periodView(result.period),
      figure: figureOf(result, context.style),
      unit: unitBeside(result.unit),
      target: targetFact(context, result),
      change: changeFact(context, result),
      errors: problemsOf(context, problems).filter(({ severity }) => severity === 'error').length,
    },
  };
}

function notAdopted(
  { workspace, calculator }: OverviewRequest,
  id: string,
): OverviewView['notAdopted'][number] {
  const { shortTitle, reporting } = identityOf(createViewContext(workspace, calculator, id));
  return { id, title: shortTitle, reporting };
}

function isAbout({ alignments }: IdentityView, framework: string, item: string): boolean {
  return alignments.some(({ found }) => found?.framework === framework && found.item === item);
}

/** `NI-2` before `NI-14`. */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB', { numeric: true });
}
