import type { Severity } from '../diagnostics/problem.ts';
import { countOf, withCommas } from '../text/count-of.ts';
import { joined } from '../text/joined.ts';
import { quoted } from '../text/quoted.ts';
import { explainNotANumber } from './explain-not-a-number.ts';

interface Sentence {
  readonly severity: Severity;
  readonly say: (params: never) => string;
}

/** Every problem that a data file can have: how grave it is, and its sentence. `line` counts from one, as people do. */
export const dataMessages = {
  'data/empty-file': {
    severity: 'error',
    say: () => 'The file is empty; it needs a line of headings, then a line for each row.',
  },
  'data/not-text': {
    severity: 'error',
    say: ({ found }: { found: 'workbook' | 'parquet' | 'compressed' }) =>
      ({
        workbook:
          'The file is an Excel workbook, not a CSV file. Open it in Excel and save it as `CSV UTF-8`.',
        parquet:
          'The file is a Parquet file, whose rows only DuckDB can read (`ninefold calculate`); here they are not checked.',
        compressed: 'The file is compressed. Unpack it and give the path of the CSV file in it.',
      })[found],
  },
  'data/utf-16': {
    severity: 'error',
    say: () => 'The file is written in UTF-16 (`Unicode Text` in Excel). Save it as `CSV UTF-8`.',
  },
  'data/not-utf8': {
    severity: 'warning',
    say: ({ line }: { line: number }) =>
      `Line ${line} has letters or signs that are not UTF-8 and cannot be read. Save the file as \`CSV UTF-8\`.`,
  },
  'data/delimiter': {
    severity: 'error',
    say: ({ delimiter }: { delimiter: string }) =>
      `${quoted(delimiter)} cannot stand between the cells of a file. Use one plain character, such as a comma, a semicolon or a tab.`,
  },
  'data/other-delimiter': {
    severity: 'error',
    say: ({ delimiter, found, count }: { delimiter: string; found: string; count: number }) =>
      `The headings have no ${delimiterName(delimiter)} between them, but ${countOf(count, delimiterName(found))}. Write \`delimiter: ${JSON.stringify(found)}\` in the dataset.`,
  },
  'data/too-many-headings': {
    severity: 'error',
    say: ({ count, most }: { count: number; most: number }) =>
      `The file has ${withCommas(count)} headings; at most ${withCommas(most)} can be read.`,
  },
  'data/too-large': {
    severity: 'error',
    say: ({ line, most }: { line: number; most: number }) =>
      `The rows from line ${line} on are left out: the table would have more than ${withCommas(most)} cells.`,
  },
  'data/no-rows': {
    severity: 'warning',
    say: () => 'The file has headings but no rows. Export it again.',
  },
  'data/header-blanks': {
    severity: 'information',
    say: ({ heading }: { heading: string }) =>
      `The heading ${quoted(heading)} has blanks around it; it is read as ${quoted(heading.trim())}.`,
  },
  'data/duplicate-heading': {
    severity: 'error',
    say: ({ heading, count }: { heading: string; count: number }) =>
      `The heading ${quoted(heading)} stands ${count} times, so none of these columns is read. Give each its own heading.`,
  },
  'data/missing-column': {
    severity: 'error',
    say: (params: {
      column: string;
      heading: string;
      nearest: string | null;
      headings: readonly string[];
      count: number;
    }) => `The file has no heading ${quoted(params.heading)}${headingMend(params)}`,
  },
  'data/unpivot-column': {
    severity: 'error',
    say: ({ column, part }: { column: string; part: 'names' | 'values' }) =>
      part === 'names'
        ? `\`unpivot\` puts headings into ${quoted(column)}, which \`columns\` must describe as an area, a period, an age or a category.`
        : `\`unpivot\` puts cells into ${quoted(column)}, which \`columns\` must describe as a measure.`,
  },
  'data/unpivot-prefix': {
    severity: 'error',
    say: ({ prefix, nearest }: { prefix: string; nearest: string | null }) =>
      `No heading begins with ${quoted(prefix)}, so \`unpivot\` has nothing to turn into rows${nearest === null ? '.' : `; there are headings that begin with ${quoted(nearest)}.`}`,
  },
  'data/measure-beside-unpivot': {
    severity: 'error',
    say: ({ column }: { column: string }) =>
      `${quoted(column)} has one number a line, but \`unpivot\` makes several rows of a line, so adding them up would count it several times; the column is left out.`,
  },
  'data/unclosed-quote': {
    severity: 'error',
    say: ({ line }: { line: number }) =>
      `The quotation mark on line ${line} is never closed; the rows from line ${line} on are left out.`,
  },
  'data/text-after-quote': {
    severity: 'error',
    say: ({ line }: { line: number }) =>
      `On line ${line} a cell goes on after its closing quotation mark, so the row is left out. Write a quotation mark inside a quoted cell twice.`,
  },
  'data/nul-byte': {
    severity: 'error',
    say: ({ line }: { line: number }) =>
      `Line ${line} has a zero byte, which no text has, so the row is left out. Export the file again as \`CSV UTF-8\`.`,
  },
  'data/wrong-cell-count': {
    severity: 'error',
    say: ({ line, cells, headings }: { line: number; cells: number; headings: number }) =>
      `Line ${line} has ${countOf(cells, 'cell')} but there ${headings === 1 ? 'is 1 heading' : `are ${headings} headings`}, so the row is left out.${cells > headings ? ' A cell with a delimiter in it must be in quotation marks.' : ''}`,
  },
  'data/long-row': {
    severity: 'warning',
    say: ({ line, lines }: { line: number; lines: number }) =>
      `The row that begins on line ${line} runs over ${lines} lines; a closing quotation mark is probably missing. Add it, or ask for the file anew.`,
  },
  'data/not-a-number': {
    severity: 'error',
    say: ({ line, column, text }: { line: number; column: string; text: string }) =>
      `Line ${line}, ${quoted(column)}: ${explainNotANumber(text)}`,
  },
  'data/out-of-range': {
    severity: 'error',
    say: (params: {
      line: number;
      column: string;
      text: string;
      bound: 'minimum' | 'maximum';
      limit: number;
    }) =>
      `Line ${params.line}, ${quoted(params.column)}: ${params.text} is ${params.bound === 'minimum' ? 'below the minimum' : 'above the maximum'} of ${params.limit}, so it is not used. Correct the cell, or the \`${params.bound}\`.`,
  },
  'data/unknown-area': {
    severity: 'error',
    say: (params: {
      column: string;
      text: string;
      rows: number;
      reason: string;
      suggestion: string | null;
    }) =>
      `${unknownArea(params)}; ${rowsBelong(params.rows)} to no area. If that is meant, list ${params.text === '' ? '""' : 'it'} under \`ignore\`.`,
  },
  'data/unknown-period': {
    severity: 'error',
    say: (params: { column: string; text: string; rows: number; grain: string; example: string }) =>
      `${params.text === '' ? `${quoted(params.column)} is empty` : `${quoted(params.text)} in ${quoted(params.column)} is not a ${params.grain}, such as ${params.example}`}; ${rowsBelong(params.rows)} to no period. Correct the file, or the \`grain\` of the column.`,
  },
  'data/more-problems': {
    severity: 'information',
    say: ({ codes, counts }: { codes: readonly string[]; counts: readonly number[] }) =>
      `Not listed: ${codes.map((code, index) => `${withCommas(counts[index] ?? 0)} more of ${code}`).join(', ')}.`,
  },
} as const satisfies Record<string, Sentence>;

export type DataMessages = typeof dataMessages;
export type DataProblemCode = keyof DataMessages;

function unknownArea({
  column,
  text,
  reason,
  suggestion,
}: {
  column: string;
  text: string;
  reason: string;
  suggestion: string | null;
}): string {
  if (text === '') return `${quoted(column)} is empty`;
  if (reason === 'settlement') {
    return `${quoted(text)} in ${quoted(column)} is the code of a census settlement, not of a locality`;
  }
  const meant = suggestion === null ? '' : ` (perhaps ${quoted(suggestion)})`;
  return `${quoted(text)} in ${quoted(column)} is not a known area${meant}`;
}

/** What to do about a heading that is not there: queries go on using the name of the column, whatever the file calls it. */
function headingMend(params: {
  readonly column: string;
  readonly heading: string;
  readonly nearest: string | null;
  /** The first few of the file. */
  readonly headings: readonly string[];
  /** How many the file has. */
  readonly count: number;
}): string {
  const { column, heading, nearest, headings, count } = params;
  const place = heading === column ? '' : ` for the column ${quoted(column)}`;
  if (nearest !== null) {
    return `${place}; the nearest is ${quoted(nearest)}. If that is meant, describe the column with \`header: ${quotedWhole(nearest)}\`.`;
  }
  const shown = count > headings.length ? headings.slice(0, -1) : headings;
  const others = count > headings.length ? [`${withCommas(count - shown.length)} others`] : [];
  const known = joined([...shown.map(quoted), ...others]);
  return `${place}. It has ${known}. If one of them is meant, write it under \`header\`.`;
}

function quotedWhole(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function rowsBelong(count: number): string {
  return count === 1 ? '1 row belongs' : `${withCommas(count)} rows belong`;
}

function delimiterName(delimiter: string): string {
  const names: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
  return names[delimiter] ?? quoted(delimiter);
}
