import { parsePeriod } from '../../periods/parse-period.ts';
import type { Period, PeriodGrain } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import type { LinkedIndicator } from '../../workspace/workspace.ts';

/** A period for which another one is measured: calendar year 2023 for 2023/24. */
export type Proxy = Extract<Period, { kind: 'proxy' }>;

/** The periods of an indicator that another period stands in for. */
export function proxiesOf(indicator: LinkedIndicator): readonly Proxy[] {
  return [...proxiesByPeriod(indicator).values()];
}

/** The period that is calculated when a period is asked for: itself, or its proxy. */
export function proxyFor(indicator: LinkedIndicator, period: Period): Period {
  return period.kind === 'proxy' ? period : (proxiesByPeriod(indicator).get(periodKey(period)) ?? period);
}

/** Every result asks for them. */
const known = new WeakMap<LinkedIndicator, ReadonlyMap<string, Proxy>>();

/** The proxies by the keys of the periods that they stand for; the first of several for one. */
function proxiesByPeriod(indicator: LinkedIndicator): ReadonlyMap<string, Proxy> {
  const found = known.get(indicator) ?? readProxies(indicator);
  known.set(indicator, found);
  return found;
}

function readProxies({ effective }: LinkedIndicator): ReadonlyMap<string, Proxy> {
  const { type, proxies = {} } = effective.period ?? {};
  const read = new Map<string, Proxy>();
  for (const [standsForText, measuredText] of Object.entries(proxies)) {
    const standsFor = readPeriod(standsForText, type);
    const measuredOver = readPeriod(String(measuredText), undefined);
    if (standsFor === undefined || measuredOver === undefined || read.has(periodKey(standsFor))) continue;
    read.set(periodKey(standsFor), { kind: 'proxy', standsFor, measuredOver });
  }
  return read;
}

/** The period that is measured: that of the proxy where it is one. */
export function periodMeasured(period: Period): Period {
  return period.kind === 'proxy' ? period.measuredOver : period;
}

/** A period as a definition writes it: of the kind it should be, else whatever it says. */
export function readPeriod(text: string | number, grain: PeriodGrain | undefined): Period | undefined {
  return (parsePeriod(String(text), grain) ?? parsePeriod(String(text)))?.period;
}
