import type { Area, AreaLevel } from '../../areas/area.ts';
import { findArea } from '../../areas/find-area.ts';
import { monthsOf } from '../../periods/months.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import type { PeriodGrain } from '../../periods/period.ts';
import type { LinkedDataset, Workspace } from '../../workspace/workspace.ts';
import type { Plan } from '../plans/plan.ts';

/** What the rows of a dataset are about, as its file declares it. */
export interface DataShape {
  /** The level whose rows make larger areas. */
  readonly areaLevel: AreaLevel | undefined;
  /** For data without an area column: the area they are about, the partnership's own. */
  readonly ownArea: Area | undefined;
  readonly grain: PeriodGrain | undefined;
  /** The first month that may still be revised. */
  readonly provisionalFrom: number | undefined;
}

/** Reads the shape of a dataset from its definition. */
export function shapeOf(plan: Plan, dataset: LinkedDataset, workspace: Workspace): DataShape {
  const { columns = {}, provisionalFrom } = dataset.document.model;
  const area = plan.areaColumn === undefined ? undefined : columns[plan.areaColumn];
  const period = plan.periodColumn === undefined ? undefined : columns[plan.periodColumn];
  const own = workspace.partnership?.model.area;
  const ownArea = plan.areaColumn === undefined && own !== undefined ? findArea(own) : undefined;
  const grain = period?.role === 'period' ? period.grain : undefined;
  const from =
    provisionalFrom === undefined
      ? undefined
      : (parsePeriod(String(provisionalFrom), grain) ?? parsePeriod(String(provisionalFrom)));
  return {
    areaLevel: area?.role === 'area' ? area.level : ownArea?.level,
    ownArea,
    grain,
    provisionalFrom: from && monthsOf(from.period).first,
  };
}
