import { type Period, type PeriodGrain, periodGrains } from './period.ts';

/** What a period is counted by; a proxy is counted by the period that it stands for. */
export function grainOf(period: Period): PeriodGrain {
  return period.kind === 'proxy' ? grainOf(period.standsFor) : period.kind;
}

/** Whether a word is one of the grains that a column or an indicator may name. */
export function isPeriodGrain(word: string): word is PeriodGrain {
  return (periodGrains as readonly string[]).includes(word);
}
