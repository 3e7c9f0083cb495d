import {
  type Area,
  type Calculator,
  type Document,
  findArea,
  type LinkedIndicator,
  numberedFramework,
  type Problem,
  type Workspace,
} from '../core.ts';
import { unitBeside } from '../format/number.ts';
import { plural } from '../format/words.ts';
import { chooseArea, choosePeriod } from './choose.ts';
import { changeFact } from './comparison-facts.ts';
import { problemsOf } from './evidence.ts';
import type { PlaceView } from './evidence-view.ts';
import { areaView, figureOf, periodView, placeView } from './figure.ts';
import { identityOf } from './identity.ts';
import type {
  AreaView,
  FactView,
  Figure,
  IdentityView,
  PeriodView,
  StatusFactView,
  TargetFactView,
} from './indicator-view.ts';
import { statusFact } from './status-fact.ts';
import { targetFact } from './target-fact.ts';
import { createViewContext } from './view-context.ts';

/** All indicators of a partnership by the outcome they are about, with the gaps shown. */
export interface OverviewView {
  readonly partnership: string | undefined;
  readonly reportingYear: string | undefined;
  /** The name of the area that the values are of, where it is the partnership's own or one that was asked for. */
  readonly area: string | undefined;
  /** How many indicators have a value, in a sentence. */
  readonly summary: string;
  /** The items of every framework that an indicator speaks of or that the partnership wrote itself, and the numbered outcomes; one without an indicator is there, and empty. */
  readonly groups: readonly OverviewGroup[];
  /** Indicators that name no outcome that is known. */
  readonly unaligned: readonly OverviewRow[];
  /** Definitions of the packs in use that no file adopts. */
  readonly notAdopted: readonly {
    readonly id: string;
    readonly title: string;
    readonly reporting: string | undefined;
    readonly place: PlaceView | undefined;
  }[];
  readonly errors: number;
  readonly warnings: number;
}

/** One outcome and the indicators that are about it. */
export interface OverviewGroup {
  readonly framework: string;
  readonly frameworkId: string;
  /** The key of the outcome in its framework. */
  readonly item: string;
  /** The same where it is a number that people know it by. */
  readonly number: string | undefined;
  readonly title: string;
  readonly place: PlaceView;
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
  /** The colour of a scheme that does not look at the target. */
  readonly status: StatusFactView | undefined;
  readonly change: FactView;
  readonly errors: number;
  readonly warnings: number;
  /** Expected figures that do not come out. */
  readonly failing: number;
  readonly place: PlaceView;
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
  const entries = entriesOf(request);
  const used = new Set(
    entries.flatMap(({ identity }) => identity.alignments.map(({ found }) => found?.framework)),
  );
  const numbered = numberedFramework(workspace);
  const groups = [...workspace.frameworks]
    .filter(([id, { document }]) => used.has(id) || document.pack === undefined || id === numbered)
    .flatMap(([id, { effective, document }]) =>
      Object.entries(effective.items ?? {}).map(
        ([item, { title }]): OverviewGroup => ({
          framework: effective.title ?? id,
          frameworkId: id,
          item,
          number: /^\d+$/.test(item) ? item : undefined,
          title,
          place: itemPlace(document, item),
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
    area: (request.area ?? findArea(partnership?.area ?? ''))?.name,
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

/** One indicator of an overview, and what it is about. */
export interface OverviewEntry {
  readonly identity: IdentityView;
  readonly row: OverviewRow;
}

/** All indicators of a workspace in short, in the order of their ids. */
export function entriesOf(request: OverviewRequest): readonly OverviewEntry[] {
  return [...request.workspace.indicators.keys()].sort(byNumber).map((id) => entryOf(request, id));
}

/** Where an outcome is written. */
export function itemPlace(document: Document, item: string): PlaceView {
  const path = ['items', item];
  const range = { start: document.rangeOfKey(path).start, end: document.rangeOfValue(path).end };
  return placeView({ file: document.path, range });
}

function entryOf(
  { workspace, calculator, problems, area: asked }: OverviewRequest,
  id: string,
): OverviewEntry {
  const context = createViewContext(workspace, calculator, id);
  const area = asked ?? chooseArea(context);
  const result = context.result(area, choosePeriod(context, area));
  const identity = identityOf(context);
  const found = problemsOf(context, problems);
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
      status: statusFact(context, result),
      change: changeFact(context, result),
      errors: found.filter(({ severity }) => severity === 'error').length,
      warnings: found.filter(({ severity }) => severity === 'warning').length,
      failing: found.filter(({ code }) => code === expectationProblem).length,
      place: placeOf(context.indicator),
    },
  };
}

/** How a problem says that an expected figure does not come out. */
const expectationProblem = 'rule/expectation-not-met';

/** The file that has the last word, at its id. */
function placeOf({ document }: LinkedIndicator): PlaceView {
  return placeView({ file: document.path, range: document.rangeOfValue(['id']) });
}

function notAdopted(
  { workspace, calculator }: OverviewRequest,
  id: string,
): OverviewView['notAdopted'][number] {
  const context = createViewContext(workspace, calculator, id);
  const { shortTitle, reporting } = identityOf(context);
  return { id, title: shortTitle, reporting, place: placeOf(context.indicator) };
}

/** Whether an indicator names an outcome. */
export function isAbout({ alignments }: IdentityView, framework: string, item: string): boolean {
  return alignments.some(({ found }) => found?.framework === framework && found.item === item);
}

/** `NI-2` before `NI-14`. */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB', { numeric: true });
}
