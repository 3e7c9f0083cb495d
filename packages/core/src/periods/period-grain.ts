import type { Period, PeriodGrain } from './period.ts';

/** What a period is counted by; a proxy is counted by the period that it stands for. */
export function grainOf(period: Period): PeriodGrain {
  return period.kind === 'proxy' ? grainOf(period.standsFor) : period.kind;
}
