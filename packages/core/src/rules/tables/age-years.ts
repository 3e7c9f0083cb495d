import type { AgeBand } from '../../data/table.ts';
import { joined } from '../../text/joined.ts';

/** Single years of age; the last stands for itself and all above it. */
export type Years = ReadonlySet<number>;

const oldest = 120;

/** The single years of a band. */
export function yearsOf({ from, to }: { readonly from: number; readonly to?: AgeBand['to'] }): Years {
  const last = Math.min(to ?? oldest, oldest);
  return new Set(Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index));
}

/** Years in the words of a sentence: `ages 75 and over`, `ages under 18 and 65 to 74`, `age 75`, `all ages`. */
export function yearsInWords(years: Years): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.to === year - 1) run.to = year;
    else runs.push({ from: year, to: year });
  }
  if (years.size > oldest) return 'all ages';
  return `${years.size === 1 ? 'age' : 'ages'} ${joined(runs.map(runInWords))}`;
}

function runInWords({ from, to }: { readonly from: number; readonly to: number }): string {
  if (to >= oldest) return `${from} and over`;
  if (from === to) return String(from);
  return from === 0 ? `under ${to + 1}` : `${from} to ${to}`;
}
