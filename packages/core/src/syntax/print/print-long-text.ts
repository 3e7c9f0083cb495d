import { hasHiddenCharacter } from './print-scalar.ts';

/** A text under its key: the sign that stands beside the key, and the lines below, not yet indented. */
export interface LongText {
  readonly sign: string;
  readonly lines: readonly string[];
}

/** The text on several lines, `>-` with its words folded at `width`; undefined where it cannot be folded or need not be. */
export function foldText(text: string, width: number): LongText | undefined {
  if (hasHiddenCharacter(text) || text !== text.trim()) return undefined;
  const words = text.split(/(?<=\S) (?=\S)/);
  if (words.length < 2) return undefined;
  const lines: string[] = [];
  let line = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return { sign: '>-', lines: [...lines, line] };
}

/** A text of several lines as it is, after `|` or `|-`; undefined where a reader or an editor would not keep it so. */
export function keepLines(text: string): LongText | undefined {
  const endsInBreak = text.endsWith('\n');
  const lines = (endsInBreak ? text.slice(0, -1) : text).split('\n');
  const first = lines[0] ?? '';
  const isKept =
    lines.length > 1 &&
    /^\S/.test(first) &&
    lines.at(-1) !== '' &&
    lines.every((line) => !/\s$/.test(line) && !hasHiddenCharacter(line));
  return isKept ? { sign: endsInBreak ? '|' : '|-', lines } : undefined;
}
