import type { Line } from './line.ts';

/**
 * Where comments on lines of their own will stand: with the line below, if they are lined up with it, and otherwise as far from the
 * nearest key around them as they are now.
 */
export function commentColumns(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const found = new Map<Line, number>();
  const below = columnsBelow(lines);
  /** The columns of what is open, from the outermost on. */
  const open: Line['columns'] = [];
  let isAfterText = false;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'other' && line.isComment) {
      const next = below[index];
      const around = open.findLast(({ before }) => before <= line.indent);
      const gap = around === undefined || isAfterText ? 0 : line.indent - around.before;
      found.set(line, next?.before === line.indent ? next.after : (around?.after ?? 0) + gap);
      continue;
    }
    for (const column of line.columns) {
      while ((open.at(-1)?.before ?? -1) >= column.before) open.pop();
      open.push(column);
    }
    if (!line.isBlank) isAfterText = line.kind === 'text';
  }
  return found;
}

/** For each line the column at which the next one below it begins. */
function columnsBelow(lines: readonly Line[]): readonly (Line['columns'][number] | undefined)[] {
  const below: (Line['columns'][number] | undefined)[] = [];
  let next: Line['columns'][number] | undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    below[index] = next;
    const line = lines[index];
    if (line?.kind === 'structure') next = { before: line.indent, after: line.newIndent };
  }
  return below;
}
