/** How many spaces a line that is indented with tabs was probably meant to have, by where the line starts. */
export function guessIndents(text: string, tabLines: ReadonlySet<number>): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const step = smallestStep(text);
  let open: readonly Opener[] = [];
  let above: LineAbove = { width: 0, kind: 'text', opens: false };
  /** The column of the key whose text the lines further in are; deeper than any where there is none. */
  let blockScalarUnder = Number.POSITIVE_INFINITY;
  for (const { start, indentation, rest } of linesOf(text)) {
    const isTabbed = tabLines.has(start);
    const looks = kindOf(rest);
    const isInBlock = !isTabbed && indentation.length > blockScalarUnder;
    const kind = isInBlock ? 'text' : looks;
    const width = isTabbed ? guess({ indentation, kind, open, above, step }) : indentation.length;
    if (isTabbed) widths.set(start, width);
    if (kind !== 'text') {
      open = [...open.filter((opener) => opener.width < width), ...openersOf(kind, width, indentation, rest)];
      blockScalarUnder = /[|>][-+\d]*$/.test(rest) ? width : Number.POSITIVE_INFINITY;
    }
    above = { width, kind, opens: !isInBlock && /[:[{|>][-+\d]*$/.test(rest) };
  }
  return widths;
}

type LineKind = 'key' | 'item' | 'text';

/** A key or item that lines further down may stand beside. */
interface Opener {
  readonly kind: LineKind;
  readonly width: number;
  /** What it is indented with, as written. */
  readonly indentation: string;
}

interface LineAbove {
  readonly width: number;
  readonly kind: LineKind;
  /** Whether what belongs to it follows on the next lines. */
  readonly opens: boolean;
}

interface Line {
  readonly start: number;
  readonly indentation: string;
  /** The text without its indentation, and without a comment behind it. */
  readonly rest: string;
}

/** Deeper than anyone writes: beyond it the text would only grow. */
const widest = 100;

function guess(place: {
  readonly indentation: string;
  readonly kind: LineKind;
  readonly open: readonly Opener[];
  readonly above: LineAbove;
  readonly step: number;
}): number {
  const { indentation, kind, open, above, step } = place;
  const tabs = indentation.split('\t').length - 1;
  const widthAt = (tabWidth: number) => indentation.length + tabs * (tabWidth - 1);
  const beside = open.filter((opener) => opener.kind === kind);
  const same = beside.find((opener) => opener.indentation === indentation);
  const chosen = () => {
    if (same !== undefined) return same.width;
    if (above.opens && widthAt(step) >= above.width) return above.width + step;
    if (kind === 'text') return above.kind === 'text' ? above.width : (open.at(-1)?.width ?? 0) + step;
    const fitting = [step, 2, 4, 8].map(widthAt).find((width) => beside.some((each) => each.width === width));
    return fitting ?? beside.at(-1)?.width ?? above.width;
  };
  const width = chosen();
  return width > widest ? Math.min(indentation.length, widest) : width;
}

/** A key opens its column; an item opens its own and, with a key behind its dash, that of the key. */
function openersOf(kind: LineKind, width: number, indentation: string, rest: string): readonly Opener[] {
  const opener = { kind, width, indentation };
  if (kind === 'key') return [opener];
  const dash = /^-\s+/.exec(rest)?.[0] ?? '';
  const isMap = dash !== '' && kindOf(rest.slice(dash.length)) === 'key';
  return isMap
    ? [opener, { kind: 'key', width: width + dash.length, indentation: `${indentation}-` }]
    : [opener];
}

function kindOf(rest: string): LineKind {
  if (/^-(?:\s|$)/.test(rest)) return 'item';
  return /^[^\s:#][^:#]{0,99}:(?:\s|$)/.test(rest) ? 'key' : 'text';
}

/** The lines with something on them. */
function* linesOf(text: string): Iterable<Line> {
  for (const { 0: line, index } of text.matchAll(/^[ \t]*[^\s#][^\r\n]*/gm)) {
    const rest = line.trimStart();
    const indentation = line.slice(0, line.length - rest.length);
    const comment = rest.indexOf(' #');
    yield { start: index, indentation, rest: (comment < 0 ? rest : rest.slice(0, comment)).trimEnd() };
  }
}

/** The least that a line of the file is indented with spaces; two where none is. */
function smallestStep(text: string): number {
  let least = 9;
  for (const { indentation } of linesOf(text)) {
    if (indentation !== '' && !indentation.includes('\t')) least = Math.min(least, indentation.length);
  }
  return least === 9 ? 2 : least;
}
