import { CST, Lexer } from 'yaml';
import { yamlLimits } from '../limits.ts';

/** The pieces a YAML text falls into from a line start on, until there are too many of them. */
export interface LexedYaml {
  readonly lexemes: readonly string[];
  /** What there is too much of: then these are the pieces up to there. */
  readonly tooMuch: TooMuch | undefined;
}

/** `values`: in the whole text. `bracketed`: between brackets, or brackets in one another. `aliases`: `*`, `&` and `!`. */
export type TooMuch = 'values' | 'bracketed' | 'aliases';

/** The pieces of a text, taken apart no further than it is asked for. */
export interface OpenLexemes extends LexedYaml {
  /** Takes the text apart up to the end of the line in which the piece at `index` stands, and a little further. */
  readTo(index: number): void;
}

export function lexYaml(text: string, start: number): LexedYaml {
  const opened = openLexemes(text, start);
  opened.readTo(Number.POSITIVE_INFINITY);
  return { lexemes: opened.lexemes, tooMuch: opened.tooMuch };
}

export function openLexemes(text: string, start: number): OpenLexemes {
  const lexemes: string[] = [];
  const count = createCount();
  const rest = new Lexer().lex(start === 0 ? text : text.slice(start));
  let tooMuch: TooMuch | undefined;
  let isAtEnd = false;
  const readNext = () => {
    const { value: lexeme, done } = rest.next();
    isAtEnd = done === true;
    // The document that was started before goes on.
    if (lexeme === undefined || isAtEnd || (start > 0 && lexeme === CST.DOCUMENT)) return;
    lexemes.push(lexeme);
    tooMuch = count(lexeme);
  };
  return {
    lexemes,
    get tooMuch() {
      return tooMuch;
    },
    readTo: (index) => {
      const isEnough = () => lexemes.length > index + readAhead && lexemes.at(-1)?.at(-1) === '\n';
      while (!isAtEnd && tooMuch === undefined && !isEnough()) readNext();
    },
  };
}

/** More than what stands at one place of a text looks at behind it on its line. */
const readAhead = 50;

/** Counts the pieces of a text as they come, and says of which there are too many. */
function createCount(): (lexeme: string) => TooMuch | undefined {
  let [all, blankRun, depth, bracketed, aliases] = [0, 0, 0, 0, 0];
  let isText = false;
  return (lexeme) => {
    all++;
    const isBlankPiece = isBlank(lexeme);
    blankRun = isBlankPiece ? blankRun + 1 : 0;
    if (depth > 0 && !isBlankPiece) bracketed++;
    if (!isText) {
      const first = lexeme[0];
      if (first === '[' || first === '{') depth++;
      else if (first === ']' || first === '}') depth = Math.max(0, depth - 1);
      else if (first === CST.FLOW_END) depth = 0;
      else if (first === '*' || first === '&' || first === '!') aliases++;
      if (depth === 0) bracketed = 0;
    }
    isText = !isText && lexeme === CST.SCALAR;
    if (all > yamlLimits.lexemes || blankRun > yamlLimits.blankRun) return 'values';
    // A list that is too deep is told of where the pieces are put together.
    if (bracketed > yamlLimits.bracketed || depth > 2 * yamlLimits.depth) return 'bracketed';
    return aliases > yamlLimits.aliases ? 'aliases' : undefined;
  };
}

/** White space between values in pieces: spaces and line ends apart. */
export function lexWhiteSpace(whiteSpace: string): string[] {
  return whiteSpace.match(/\r?\n|[ \t]+/g) ?? [];
}

/** The text without the white space (as YAML sees it) at its ends, and that white space. */
export function trimWhiteSpace(text: string): { before: string; content: string; after: string } {
  let end = text.length;
  while (end > 0 && isWhiteSpace(text[end - 1])) end--;
  let start = 0;
  while (start < end && isWhiteSpace(text[start])) start++;
  return { before: text.slice(0, start), content: text.slice(start, end), after: text.slice(end) };
}

function isWhiteSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}

/** Whether a piece is white space or a comment. */
export function isBlank(lexeme: string): boolean {
  const first = lexeme[0];
  return first === ' ' || first === '\n' || first === '#' || first === '\r' || first === '\t';
}
