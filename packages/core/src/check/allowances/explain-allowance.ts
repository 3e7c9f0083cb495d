import type { Fix, Params, Problem } from '../../diagnostics/problem.ts';
import { rules } from '../../rules/index.generated.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { Span } from '../../text/span.ts';
import type { Document } from '../../workspace/document.ts';
import type { Allowance } from './find-allowances.ts';
import type { Piece } from './read-allowance.ts';

/** Something that is wrong with a comment; a fatal fault keeps it from allowing anything. */
export interface AllowanceFault {
  readonly problem: Problem;
  readonly isFatal: boolean;
}

const ruleCodes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ rules.map(({ id }) => `rule/${id}`),
);

/** What is wrong with how an allowance is written; nothing where it can be understood. */
export function explainAllowance(document: Document, allowance: Allowance): readonly AllowanceFault[] {
  const { codes, span } = allowance;
  const say = sayer(document);
  if (codes.length === 0) {
    const message = 'Name what is allowed, as in "# ninefold-allow rule/unused-measure: the reason".';
    return [{ problem: say('without-code', span, {}, message), isFatal: true }];
  }
  const unknown = codes.flatMap((code) => explainCode(document, code));
  const rest = unknown.length === codes.length ? undefined : explainRest(document, allowance);
  return [
    ...unknown.map((problem) => ({ problem, isFatal: unknown.length === codes.length })),
    ...(rest === undefined ? [] : [{ problem: rest, isFatal: true }]),
  ];
}

/** What is wrong with the day, the reason or the place; the first of these, since one mend often settles the others. */
function explainRest(
  document: Document,
  { until, reason, stray, covers, span }: Allowance,
): Problem | undefined {
  const say = sayer(document);
  if (until !== undefined && until.day === undefined) {
    const found = until.text === '' ? 'there is none' : `found "${until.text}"`;
    const message = `After "until" comes the last day on which this is allowed, written like 2027-03-31; ${found}.`;
    return say('not-a-date', until.text === '' ? span : until.span, { written: until.text }, message);
  }
  if (stray !== undefined) {
    const gap = gapBefore(document.source.text, stray.span.start, /[ \t,]/);
    const fix = replacement(document, 'Add the colon', gap, ': ');
    const message = `A colon parts the reason from what is allowed. Write ": ${stray.text}".`;
    return say('without-reason', stray.span, { written: stray.text }, message, [fix]);
  }
  if (reason === '') {
    const message = 'Say after a colon why this is allowed: without a reason it is not.';
    return say('without-reason', span, {}, message);
  }
  if (covers !== undefined) return undefined;
  const message =
    'There is nothing below this comment that it could allow. Put it above the line that it is about, or at the end of that line.';
  return say('nothing-below', span, {}, message);
}

/** Of an allowance that can be understood: that its day is past, or which of its codes allow nothing. */
export function explainUnused(
  document: Document,
  allowance: Allowance,
  {
    used,
    isSound,
    isPast,
  }: { readonly used: ReadonlySet<string>; readonly isSound: boolean; readonly isPast: boolean },
): readonly Problem[] {
  const { codes, until, span } = allowance;
  const say = sayer(document);
  if (isPast && used.size > 0) {
    const day = until?.day ?? '';
    const message = `This was allowed until ${day}. Mend it, or decide again and write another day.`;
    return [say('expired', until?.span ?? span, { until: day }, message)];
  }
  const idle = codes.filter(({ text }) => ruleCodes.has(text) && !used.has(text));
  if (!isSound) return [];
  return idle.map((code) => {
    const isAll = idle.length === codes.length;
    const message = `"${code.text}" finds nothing here, so there is nothing to allow. Delete ${isAll ? 'this comment' : 'its name'}.`;
    const edit = isAll ? spanOfComment(document, allowance) : withoutCode(codes, code);
    const fix = replacement(document, isAll ? 'Delete the comment' : `Delete "${code.text}"`, edit, '');
    return say('unused', code.span, { code: code.text }, message, [fix]);
  });
}

function explainCode(document: Document, { text, span }: Piece): readonly Problem[] {
  if (ruleCodes.has(text)) return [];
  const say = sayer(document);
  const layer = text.includes('/') ? text.slice(0, text.indexOf('/')) : undefined;
  if (layer !== undefined && otherLayers.includes(layer)) {
    const message = `Only what a rule finds can be allowed, and its code begins with "rule/"; "${text}" is to be mended.`;
    return [say('not-a-rule', span, { code: text }, message)];
  }
  const wanted = layer === undefined ? `rule/${text}` : text;
  const near = nearestWord(wanted, ruleCodes);
  const hint = near === undefined ? 'The command "ninefold rules" lists them.' : `Did you mean "${near}"?`;
  const fixes = near === undefined ? [] : [replacement(document, `Change to "${near}"`, span, near)];
  return [say('unknown-code', span, { code: text }, `There is no rule "${text}". ${hint}`, fixes)];
}

/** Layers whose problems are mistakes whatever anybody decides. */
const otherLayers = ['syntax', 'schema', 'link', 'data', 'query', 'formula', 'calc', 'internal', 'allow'];

type Say = (name: string, span: Span, params: Params, message: string, fixes?: readonly Fix[]) => Problem;

function sayer({ path, source }: Document): Say {
  return (name, span, params, message, fixes = []) => ({
    code: `allow/${name}`,
    severity: 'warning',
    message,
    params,
    file: path,
    range: source.rangeOf(span),
    related: [],
    fixes,
  });
}

function replacement({ path, source }: Document, title: string, span: Span, newText: string): Fix {
  return { title, edits: [{ file: path, range: source.rangeOf(span), newText }] };
}

/** The blanks in front of an offset, and the commas if they mean nothing there. */
function gapBefore(text: string, end: number, blanks = /[ \t]/): Span {
  let start = end;
  while (blanks.test(text[start - 1] ?? '')) start--;
  return { start, end };
}

/** A comment on a line of its own goes with its line, one behind a value with the blanks before it. */
function spanOfComment({ source }: Document, { span, isAlone }: Allowance): Span {
  const { line, character } = source.positionAt(span.start);
  if (isAlone)
    return { start: span.start - character, end: source.offsetAt({ line: line + 1, character: 0 }) };
  return { start: gapBefore(source.text, span.start).start, end: span.end };
}

/** The code with the comma that parts it from the others. */
function withoutCode(codes: readonly Piece[], code: Piece): Span {
  const at = codes.indexOf(code);
  const next = codes[at + 1];
  if (next !== undefined) return { start: code.span.start, end: next.span.start };
  return { start: codes[at - 1]?.span.end ?? code.span.start, end: code.span.end };
}
