import { parsePeriod } from '../../periods/parse-period.ts';
import type { Period, PeriodGrain } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import type { LinkedIndicator } from '../../workspace/workspace.ts';

/** A period for which another one is measured: calendar year 2023 for 2023/24. */
export type Proxy = Extract<Period, { kind: 'proxy' }>;

/** The periods of an indicator that another period stands in for. */
export function proxiesOf({ effective }: LinkedIndicator): readonly Proxy[] {
  const { type, proxies = {} } = effective.period ?? {};
  return Object.entries(proxies).flatMap(([standsForText, measuredText]) => {
    const standsFor = readPeriod(standsForText, type);
    const measuredOver = readPeriod(String(measuredText), undefined);
    return standsFor && measuredOver ? [{ kind: 'proxy', standsFor, measuredOver }] : [];
  });
}

/** The period that is calculated when a period is asked for: itself, or its proxy. */
export function proxyFor(indicator: LinkedIndicator, period: Period): Period {
  if (period.kind === 'proxy') return period;
  const key = periodKey(period);
  return proxiesOf(indicator).find(({ standsFor }) => periodKey(standsFor) === key) ?? period;
}

/** The period that is measured: that of the proxy where it is one. */
export function periodMeasured(period: Period): Period {
  return period.kind === 'proxy' ? period.measuredOver : period;
}

/** A period as a definition writes it: of the kind it should be, else whatever it says. */
export function readPeriod(text: string | number, grain: PeriodGrain | undefined): Period | undefined {
  return (parsePeriod(String(text), grain) ?? parsePeriod(String(text)))?.period;
}
