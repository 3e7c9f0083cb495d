import { readTable } from '../../data/read-table.ts';
import type { KeyColumn, MeasureColumn, Table } from '../../data/table.ts';
import type { Column } from '../../model/dataset.ts';
import { whyNotAdded } from '../../rules/tables/estimates.ts';
import { countOf, withCommas } from '../../text/count-of.ts';
import { quoted } from '../../text/quoted.ts';
import { type DraftedColumn, type Drafting, readingOf } from './drafting.ts';
import { type FoundTotal, findTotals, type TotalsOfColumn } from './find-totals.ts';
import { headingWords } from './heading-words.ts';

/** Says of each column which members are sums of others, where the figures prove it. Averages and rates, which do not add up, prove nothing. */
export function addTotals(bytes: Uint8Array, draft: Drafting): Drafting {
  const { table } = readTable(bytes, readingOf(draft), '');
  if (table === undefined || table.rowCount > mostRows) return draft;
  const columns = new Map(draft.columns);
  const notes = [...draft.notes];
  const added = addedMeasures(table, draft);
  const categories = [...table.columns.values()].filter(({ role }) => role === 'category' || role === 'age');
  for (const column of categories.slice(0, mostCategories)) {
    if (column.role === 'measure') continue;
    const known = columns.get(column.name);
    const byMeasure = added.map((measure) => ({ measure, totals: findTotals(table, column, measure) }));
    const best = byMeasure.toSorted((a, b) => weight(b.totals) - weight(a.totals))[0];
    if (known === undefined || best === undefined) continue;
    const { proved, doubtful } = best.totals;
    notes.push(...doubtful.map((total) => doubt(total, column)));
    if (proved.length === 0) continue;
    columns.set(column.name, withTotals(known, proved));
    const others = byMeasure.filter(({ totals }) => totals.proved.length === 0 && totals.doubtful.length > 0);
    for (const { measure } of others) leaveOut(columns, measure.name, column.name);
  }
  return { ...draft, columns, notes };
}

/** A population of the country by small area; beyond it a person waits too long. */
const mostRows = 1_000_000;
const mostCategories = 20;

function addedMeasures(table: Table, { columns }: Drafting): readonly MeasureColumn[] {
  const limits = new Set(
    [...columns.values()].flatMap(({ column }) =>
      column.role === 'measure' ? [column.lower, column.upper] : [],
    ),
  );
  return [...table.columns.values()]
    .filter(
      (column): column is MeasureColumn =>
        column.role === 'measure' &&
        !limits.has(column.name) &&
        whyNotAdded(columns.get(column.name)?.column) === undefined &&
        !headingWords(column.name).some((word) => rateWords.has(word)),
    )
    .slice(0, mostMeasures);
}

/** What these do not prove, further columns of the same rows would not either. */
const mostMeasures = 12;

const rateWords = new Set(['mean', 'median', 'rate', 'ratio', 'share', 'index', 'percentage', 'percent']);

function weight({ proved }: TotalsOfColumn): number {
  return proved.reduce((sum, { agree }) => sum + agree, 0);
}

function withTotals({ column, remark }: DraftedColumn, proved: readonly FoundTotal[]): DraftedColumn {
  const totals = Object.fromEntries(
    proved.map(({ member, parts }) => [member, parts === '*' ? ('*' as const) : [...parts]]),
  );
  const [first] = proved;
  const words =
    first &&
    `Proved by the figures: in ${countOf(first.agree, 'place')} the parts add up to ${quoted(first.member)}${but(first)}.`;
  return { column: { ...column, totals } as Column, remark: [remark, words].filter(Boolean).join(' ') };
}

function but({ differ }: FoundTotal): string {
  return differ === 0 ? '' : `, in ${withCommas(differ)} not`;
}

function doubt({ member, agree, differ }: FoundTotal, { name }: KeyColumn): string {
  return `${quoted(member)} in "${name}" has the name of a total, but the other members add up to it in only ${withCommas(agree)} of ${countOf(agree + differ, 'place')}. If it is one, say so under \`totals\`, or a query may count it twice.`;
}

/** An average stands beside the counts of some files. Its totals are no sums, so it must not be added. */
function leaveOut(columns: Map<string, DraftedColumn>, name: string, category: string): void {
  const header = columns.get(name)?.column.header;
  columns.set(name, {
    column: { role: 'ignored', ...(header && { header }) },
    remark: `Does not add up over "${category}", so it is no count. Work it out from the counts.`,
  });
}
