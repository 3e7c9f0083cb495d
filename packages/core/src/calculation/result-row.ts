import { formatPeriod } from '../periods/format-period.ts';
import type { RagColour, RagOutcome } from './judging/rag.ts';
import { judgementInWords } from './judging/rag-result.ts';
import type { IndicatorResult } from './results/result.ts';

/** A result as programs take it: numbers unrounded, and `null` for what is absent. */
export interface ResultRow {
  readonly indicator: string;
  readonly area: string;
  readonly areaName: string;
  readonly period: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The confidence level as a fraction. */
  readonly confidence: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: string | null;
  readonly method: string;
  readonly intervalMethod: string | null;
  readonly status: string;
  readonly reason: { readonly code: string; readonly message: string } | null;
  readonly notes: readonly string[];
  readonly vintage: readonly string[];
  /** The colour by the scheme of the indicator: `green`, `amber` or `red`; `null` where it is not judged. */
  readonly judged: RagColour | null;
  /** How it is judged in plain words, or why it is not; `null` where there is no target to speak of. */
  readonly judgement: string | null;
}

/** The names of the fields, in the order of a row. */
export const resultFields = [
  'indicator',
  'area',
  'areaName',
  'period',
  'value',
  'lower',
  'upper',
  'confidence',
  'numerator',
  'denominator',
  'unit',
  'method',
  'intervalMethod',
  'status',
  'reason',
  'notes',
  'vintage',
  'judged',
  'judgement',
] as const satisfies readonly (keyof ResultRow)[];

/** A result as a row; with how it is judged, where that is known. */
export function resultRow(result: IndicatorResult, outcome?: RagOutcome): ResultRow {
  const isJudged = result.value !== undefined && outcome !== undefined;
  return {
    indicator: result.indicator,
    area: result.area.code,
    areaName: result.area.name,
    period: formatPeriod(result.period),
    value: result.value ?? null,
    lower: result.lower ?? null,
    upper: result.upper ?? null,
    confidence: result.confidence ?? null,
    numerator: result.numerator ?? null,
    denominator: result.denominator ?? null,
    unit: result.unit ?? null,
    method: result.method,
    intervalMethod: result.intervalMethod ?? null,
    status: result.status,
    reason: result.reason === undefined ? null : { ...result.reason },
    notes: result.notes,
    vintage: result.vintage,
    judged: isJudged && outcome.kind === 'judged' ? outcome.colour : null,
    judgement: (isJudged && judgementInWords(outcome)) || null,
  };
}

/** A field of a row as one text: for a reason its sentence; the empty text for what is absent. */
export function resultText(row: ResultRow, field: keyof ResultRow): string {
  if (field === 'reason') return row.reason?.message ?? '';
  if (field === 'notes' || field === 'vintage') return row[field].join('; ');
  return String(row[field] ?? '');
}

/**
 * Rows as CSV the way RFC 4180 has it: CRLF at the end of a line, no byte order mark, an empty cell for what is absent. A text that a
 * spreadsheet would work out as a formula gets an apostrophe in front, so that it is shown; a number never does.
 */
export function resultsCsv(rows: readonly ResultRow[]): string {
  const lines = rows.map((row) =>
    resultFields
      .map((field) => {
        const text = resultText(row, field);
        return cell(typeof row[field] === 'number' ? text : shownAsText(text));
      })
      .join(','),
  );
  return [resultFields.join(','), ...lines, ''].join('\r\n');
}

/** Excel and its like work out what begins with one of these. */
function shownAsText(text: string): string {
  return /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
