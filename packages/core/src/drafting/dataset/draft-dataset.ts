import type { Column, Dataset } from '../../model/dataset.ts';
import { countOf } from '../../text/count-of.ts';
import { joined } from '../../text/joined.ts';
import { addTotals } from './add-totals.ts';
import { type Drafting, readingOf } from './drafting.ts';
import { mixesPeriods } from './find-period-column.ts';
import { findWideGroups } from './find-wide-headings.ts';
import { type FoundColumn, findColumns } from './found-columns.ts';
import { columnName } from './heading-words.ts';
import { type Limits, pairLimits } from './pair-limits.ts';
import { printDraft } from './print-draft.ts';
import { type RawFile, readRawFile } from './raw-columns.ts';
import { tellRowsApart } from './tell-rows-apart.ts';
import { addWideColumns } from './wide-columns.ts';

/** A dataset file for a CSV, as found by looking at it. */
export interface DatasetDraft {
  readonly definition: Dataset;
  /** The file to write: the definition, with comments about what was found and what is left to fill in. */
  readonly text: string;
  /** What a person should know, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Describes a CSV file by looking at it: what parts its cells, which columns hold areas, periods, categories and numbers, the signs for
 * numbers that are not there, and which members are sums of others, as far as the figures prove it. A sentence where it is no CSV.
 */
export function draftDataset(
  bytes: Uint8Array,
  { id, title, path }: { readonly id: string; readonly title: string; readonly path: string },
): DatasetDraft | string {
  const raw = readRawFile(bytes);
  if (typeof raw === 'string') return raw;
  const wide = findWideGroups(raw.headings);
  const isWide = new Set(wide.flatMap(({ headings }) => headings));
  const columns = raw.columns.filter(({ heading }) => !isWide.has(heading));
  const found = findColumns(columns, wide[0]?.names.role);
  const start: Drafting = {
    delimiter: raw.delimiter === ',' ? undefined : raw.delimiter,
    columns: namedColumns(found, pairLimits(found, columns)),
    notes: [
      ...raw.faults.slice(0, mostFaults),
      ...columns
        .filter(mixesPeriods)
        .map(
          ({ heading }) => `"${heading}" holds periods of several lengths; take an extract with one of them.`,
        ),
      ...noteOfUnnamed(raw, isWide),
    ],
  };
  const told = tellRowsApart(bytes, addWideColumns(start, wide));
  const whole = addTotals(bytes, told);
  const notes = [...whole.notes, ...missingRoles(whole)];
  const definition: Dataset = { id, title, path, ...readingOf(whole) };
  return { definition, notes, text: printDraft(definition, whole, raw.rowCount) };
}

const mostFaults = 3;

/** The columns by the names that queries use, the one estimate with its limits. */
function namedColumns(found: readonly FoundColumn[], limits: Limits | undefined): Drafting['columns'] {
  const taken = new Set<string>();
  const nameOf = new Map(
    found.map(({ heading }) => {
      const name = columnName(heading, taken);
      taken.add(name);
      return [heading, name];
    }),
  );
  return new Map(
    found.map(({ heading, column, remark }) => {
      const name = nameOf.get(heading) ?? heading;
      const own = limits?.estimate === heading && column.role === 'measure' && limits;
      const whole: Column = {
        ...column,
        ...(name !== heading && { header: heading }),
        ...(own && { lower: nameOf.get(own.lower), upper: nameOf.get(own.upper) }),
      };
      return [name, { column: whole, remark }] as const;
    }),
  );
}

/** A sentence about columns that cannot be named, if there are any. */
function noteOfUnnamed({ headings, columns }: RawFile, isWide: ReadonlySet<string>): readonly string[] {
  const named = new Set(columns.map(({ heading }) => heading));
  const { length } = headings.filter((heading) => !isWide.has(heading) && !named.has(heading));
  if (length === 0) return [];
  const [have, their, are] = length === 1 ? ['has', 'its', 'is'] : ['have', 'their', 'are'];
  return [`${countOf(length, 'column')} of the file ${have} no heading of ${their} own and ${are} left out.`];
}

function missingRoles({ columns }: Drafting): readonly string[] {
  const roles = new Set([...columns.values()].map(({ column }) => column.role));
  const missing = (['area', 'period', 'measure'] as const).filter((role) => !roles.has(role));
  const words = { area: 'areas', period: 'periods', measure: 'numbers' };
  return missing.length === 0
    ? []
    : [
        `No column was found that holds ${joined(missing.map((role) => words[role])).replace(' and ', ' or ')}. Add one to the file, or say which of its columns it is.`,
      ];
}
