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
  if (period === undefined) return undefined;
  const key = periodKey(period);
  const found = readTargets(indicator.effective).find(
    ({ target, holdsFor }) => holdsFor(period, key) && isForArea(target, area, ownArea),
  );
  return found?.target;
}

/** A target with its periods read. */
interface ReadTarget {
  readonly target: Target;
  holdsFor(period: Period, key: string): boolean;
}

const known = new WeakMap<LinkedIndicator['effective'], readonly ReadTarget[]>();

/** The targets of a definition; their periods are read once, for every value is asked for its target. */
function readTargets(effective: LinkedIndicator['effective']): readonly ReadTarget[] {
  const read =
    known.get(effective) ??
    (effective.targets ?? []).map((target) => ({ target, holdsFor: periodsOf(target, effective) }));
  known.set(effective, read);
  return read;
}

function isForArea(target: Target, area: Area, ownArea: Area | undefined): boolean {
  if (target.area === undefined) return ownArea === undefined || ownArea.code === area.code;
  return (findArea(target.area, area.level) ?? findArea(target.area))?.code === area.code;
}

function periodsOf(target: Target, effective: LinkedIndicator['effective']): ReadTarget['holdsFor'] {
  const read = (text: string | number | undefined) =>
    text === undefined ? undefined : standsFor(readPeriod(text, effective.period?.type));
  if (target.period !== undefined) {
    const named = read(target.period);
    const wanted = named && periodKey(named);
    return (_, key) => key === wanted;
  }
  const [from, to] = [read(target.from), read(target.to)];
  if (from === undefined && to === undefined) {
    const isAlways = target.from === undefined && target.to === undefined;
    return () => isAlways;
  }
  return (period) => (!from || comparePeriods(from, period) <= 0) && (!to || comparePeriods(period, to) <= 0);
}

function standsFor(period: Period | undefined): Period | undefined {
  return period?.kind === 'proxy' ? period.standsFor : period;
}
