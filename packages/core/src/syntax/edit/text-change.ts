import type { TextChange } from './yaml-edit.ts';

/** The text with the changes made; they must not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let changed = '';
  let last = 0;
  for (const { span, newText } of inOrder(changes)) {
    changed += text.slice(last, span.start) + newText;
    last = span.end;
  }
  return changed + text.slice(last);
}

/** Two rounds of changes as one: `first` was made to a text, `then` to what came of it. */
export function composeChanges(
  first: readonly TextChange[],
  then: readonly TextChange[],
): readonly TextChange[] {
  let all = inOrder(first);
  // From the end backwards, so that the places of those still to come stay true.
  for (const change of inOrder(then).reverse()) all = addChange(all, change);
  return all;
}

function inOrder(changes: readonly TextChange[]): TextChange[] {
  return changes.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Adds one change, placed in the changed text, to changes placed in the text before them. */
function addChange(changes: readonly TextChange[], { span, newText }: TextChange): TextChange[] {
  const before: TextChange[] = [];
  const after: TextChange[] = [];
  let shift = 0;
  let start: number | undefined;
  let end: number | undefined;
  let prefix = '';
  let suffix = '';
  for (const change of changes) {
    const from = change.span.start + shift;
    const to = from + change.newText.length;
    const growth = change.newText.length - (change.span.end - change.span.start);
    if (to < span.start) before.push(change);
    else if (from > span.end) after.push(change);
    else {
      if (start === undefined) {
        start = Math.min(change.span.start, span.start - shift);
        prefix = change.newText.slice(0, Math.max(0, span.start - from));
      }
      suffix = change.newText.slice(Math.max(0, span.end - from));
      end = Math.max(change.span.end, span.end - shift - growth);
    }
    if (from <= span.end) shift += growth;
  }
  const merged = {
    span: { start: start ?? span.start - shift, end: end ?? span.end - shift },
    newText: prefix + newText + suffix,
  };
  return [...before, merged, ...after];
}
