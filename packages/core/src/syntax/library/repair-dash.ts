import { CST } from 'yaml';
import type { TextProblem } from '../text-problem.ts';
import { lexWhiteSpace, trimWhiteSpace } from './lex-yaml.ts';
import { isFollowedByColon, type LexemePlace, type Repair } from './lexeme-place.ts';

/** More lines are no list with a slip. */
const mostLines = 1000;

/**
 * `- A.` and below it `-B.`: what would be one text, or no item at all, becomes the items that were meant. Only where a dash stands
 * right below another.
 */
export function splitIntoItems(place: LexemePlace, text: string): Repair | undefined {
  // Nearly every text of every file ends here.
  if (!/(?:^|\n) *-/.test(text)) return undefined;
  const { parser, lexemes, index } = place;
  const columns = new Set(
    parser.stack.flatMap((token) => (token.type === 'block-seq' ? [token.indent] : [])),
  );
  const lineStart = place.text.lastIndexOf('\n', parser.offset - 1) + 1;
  const lines = text.split(/(?<=\n)/);
  const columnAt = (at: number) => {
    const line = lines[at] ?? '';
    const whole = at === 0 ? place.text.slice(lineStart, parser.offset) + line : line;
    return /^ *(?=-[^\s-])/.exec(whole)?.[0].length ?? -1;
  };
  if (parser.stack.at(-1)?.type === 'block-map' && beginsList(lines, columnAt(0))) columns.add(columnAt(0));
  const at = lines.length > mostLines ? -1 : lines.findIndex((_, line) => columns.has(columnAt(line)));
  if (at < 0) return undefined;
  const isKey = isFollowedByColon(lexemes, index + 2);
  const end = itemEnd(lines, at, columnAt(at), isKey);
  const above = trimWhiteSpace(lines.slice(0, at).join(''));
  const item = trimWhiteSpace(lines.slice(at, end).join(''));
  const start = parser.offset + lines.slice(0, at).join('').length + item.before.length;
  return {
    pieces: [
      ...(above.content === '' ? [] : [CST.SCALAR, above.content]),
      ...lexWhiteSpace(above.after + item.before),
      '-',
      CST.SCALAR,
      item.content.slice(1),
      ...lexWhiteSpace(item.after),
    ],
    replaces: 2,
    problems: [missingSpaceAfterDash({ start, end: start + item.content.search(/[\r\n]|$/) })],
    lexAgain: end < lines.length,
  };
}

/** `-A.` below a key, and further lines right below with a dash too: the whole list is written so. */
function beginsList([, ...lines]: readonly string[], column: number): boolean {
  return column >= 0 && lines.some((line) => line.search(/\S|$/) === column && line[column] === '-');
}

/** The line behind an item: it stands no further in, or it is a key. */
function itemEnd(lines: readonly string[], at: number, column: number, endsInKey: boolean): number {
  const isFurtherIn = (line: string) => line.search(/\S|$/) > column;
  let end = at + 1;
  while (end < lines.length && isFurtherIn(lines[end] ?? '') && !(endsInKey && end === lines.length - 1))
    end++;
  return end;
}

/** The problem of a line that begins with a dash and no space behind it. */
export function missingSpaceAfterDash(span: TextProblem['span']): TextProblem {
  const at = span.start + 1;
  return {
    code: 'syntax/space-after-dash',
    params: {},
    message: 'Expected a space after "-", which starts an item of a list.',
    span,
    fix: { title: 'Add a space', span: { start: at, end: at }, newText: ' ' },
  };
}
