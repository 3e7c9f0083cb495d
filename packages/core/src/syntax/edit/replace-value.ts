import { type Attached, attach } from '../print/print-block.ts';
import { printFlow } from '../print/print-flow.ts';
import { printText } from '../print/print-scalar.ts';
import type { TreePath } from '../tree.ts';
import { lineStart } from '../visible-text.ts';
import { columnOf, lineBreakOf, lineEnd } from './lines.ts';
import { endOf, type Place } from './place.ts';
import type { EditOptions, TextChange } from './yaml-edit.ts';

/** Puts a value in the place of another. Comments beside the key stay; those inside a list or map go with it. */
export function replaceValue(
  text: string,
  place: Place,
  path: TreePath,
  value: unknown,
  options: EditOptions,
): readonly TextChange[] {
  const { after, form, isInFlow, span, start } = place;
  if (isInFlow) return [change(span.start, span.end, (form === 'absent' ? ' ' : '') + printFlow(value))];
  const isBelow = span.start > lineEnd(text, after);
  const isCompact = form !== 'absent' && (isBelow || place.parent.kind === 'list');
  const keyIndent = columnOf(text, start) + 2;
  const indent = isCompact ? Math.max(keyIndent, columnOf(text, span.start)) : keyIndent;
  const attached = attach(value, columnOf(text, after), indent, path, options);
  const writing = { text, place, value, attached, isCompact, indent };
  switch (form) {
    case 'absent':
      return [
        change(after, after, attached.head === '' ? '' : ` ${attached.head}`),
        below(writing, lineEnd(text, after), lineEnd(text, after)),
      ];
    case 'inline':
      return replaceInline(writing, span.end);
    case 'text':
      return replaceText(writing);
    case 'block':
      return isBelow ? replaceBelow(writing) : replaceInline(writing, endOf(text, place));
  }
}

interface Writing {
  readonly text: string;
  readonly place: Place;
  readonly value: unknown;
  readonly attached: Attached;
  /** Whether a new list or map begins where the old value did, not on the line below its key. */
  readonly isCompact: boolean;
  readonly indent: number;
}

function replaceInline(writing: Writing, end: number): readonly TextChange[] {
  const { attached, isCompact, place, text } = writing;
  if (attached.head === '' && isCompact) return [change(place.span.start, end, compact(writing))];
  const from = attached.head === '' ? place.after : place.span.start;
  return [change(from, end, attached.head), below(writing, lineEnd(text, end), lineEnd(text, end))];
}

/** The sign of a text (`>-`) may have a comment behind it, which stays. */
function replaceText(writing: Writing): readonly TextChange[] {
  const { attached, isCompact, place, text } = writing;
  const { start } = place.span;
  const [sign = ''] = /^[|>][-+\d]*/.exec(text.slice(start, start + 4)) ?? [];
  const bodyStart = lineEnd(text, start);
  const bodyEnd = Math.max(bodyStart, endOf(text, place));
  const signEnd = start + sign.length;
  if (attached.head !== '') {
    return [change(start, signEnd, attached.head), below(writing, bodyStart, bodyEnd)];
  }
  return isCompact
    ? [change(start, signEnd, compact(writing)), change(bodyStart, bodyEnd, '')]
    : [change(place.after, signEnd, ''), below(writing, bodyStart, bodyEnd)];
}

/** A list or map on the lines below its key. Comment lines between the key and its first part stay. */
function replaceBelow(writing: Writing): readonly TextChange[] {
  const { attached, place, text, value } = writing;
  const end = endOf(text, place);
  const firstLine = lineStart(place.span.start, text);
  if (attached.head === '') {
    const lines = attached.lines.join(lineBreakOf(text));
    return [change(firstLine, end, lines)];
  }
  const isCommented = text.slice(lineEnd(text, place.after), firstLine).includes('#');
  if (attached.lines.length === 0 || isCommented) {
    const inline = typeof value === 'string' ? printText(value, 'block') : attached.head;
    return [change(place.after, place.after, ` ${inline}`), change(lineEnd(text, firstLine - 2), end, '')];
  }
  return [
    change(place.after, place.after, ` ${attached.head}`),
    change(lineEnd(text, place.after), end, ''),
    below(writing, lineEnd(text, end), lineEnd(text, end)),
  ];
}

function compact({ attached, indent, text }: Writing): string {
  return attached.lines.join(lineBreakOf(text)).slice(indent);
}

function below({ attached, text }: Writing, start: number, end: number): TextChange {
  const lineBreak = lineBreakOf(text);
  return change(start, end, attached.lines.map((line) => lineBreak + line).join(''));
}

function change(start: number, end: number, newText: string): TextChange {
  return { span: { start, end }, newText };
}
