import type { Area } from '../../areas/area.ts';
import { findArea } from '../../areas/find-area.ts';
import type { Target } from '../../model/indicator.ts';
import { comparePeriods } from '../../periods/compare-periods.ts';
import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import type { LinkedIndicator, Workspace } from '../../workspace/workspace.ts';
import { readPeriod } from '../measures/proxy.ts';

/** The target of an area for a period: its own year's, never another's. One that names no area is the partnership's own. */
export function targetOf(
  { partnership }: Workspace,
  indicator: LinkedIndicator,
  area: Area,
  asked: Period,
): Target | undefined {
  const ownArea = partnership?.model.area === undefined ? undefined : findArea(partnership.model.area);
  const period = standsFor(asked);
  return indicator.effective.targets?.find(
    (target) =>
      isForArea(target, area, ownArea) && period !== undefined && isForPeriod(target, period, indicator),
  );
}

function isForArea(target: Target, area: Area, ownArea: Area | undefined): boolean {
  if (target.area === undefined) return ownArea === undefined || ownArea.code === area.code;
  return (findArea(target.area, area.level) ?? findArea(target.area))?.code === area.code;
}

function isForPeriod(target: Target, period: Period, { effective }: LinkedIndicator): boolean {
  const read = (text: string | number | undefined) =>
    text === undefined ? undefined : standsFor(readPeriod(text, effective.period?.type));
  if (target.period !== undefined) {
    const named = read(target.period);
    return named !== undefined && periodKey(named) === periodKey(period);
  }
  const [from, to] = [read(target.from), read(target.to)];
  if (from === undefined && to === undefined) return target.from === undefined && target.to === undefined;
  return (!from || comparePeriods(from, period) <= 0) && (!to || comparePeriods(period, to) <= 0);
}

function standsFor(period: Period | undefined): Period | undefined {
  return period?.kind === 'proxy' ? period.standsFor : period;
}
