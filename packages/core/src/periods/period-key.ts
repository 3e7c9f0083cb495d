import { formatPeriod } from './format-period.ts';
import type { Period } from './period.ts';

/** A text that equal periods share and no two different ones do, such as `financialYear 2017/18`: for looking periods up. */
export function periodKey(period: Period): string {
  switch (period.kind) {
    case 'rolling':
      return `rolling ${periodKey(period.first)} to ${periodKey(period.last)}`;
    case 'proxy':
      return `proxy ${periodKey(period.standsFor)} (${periodKey(period.measuredOver)})`;
    default:
      return `${period.kind} ${formatPeriod(period)}`;
  }
}
