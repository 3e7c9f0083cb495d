import { CST, Lexer } from 'yaml';
import { yamlLimits } from './limits.ts';

/** The pieces a YAML text falls into from a line start on, until there are too many of them. */
export interface LexedYaml {
  readonly lexemes: readonly string[];
  readonly isTooMuch: boolean;
}

export function lexYaml(text: string, start: number): LexedYaml {
  const lexemes: string[] = [];
  let blankRun = 0;
  for (const lexeme of new Lexer().lex(start === 0 ? text : text.slice(start))) {
    // The document that was started before goes on.
    if (start > 0 && lexeme === CST.DOCUMENT) continue;
    lexemes.push(lexeme);
    blankRun = isBlank(lexeme) ? blankRun + 1 : 0;
    if (lexemes.length > yamlLimits.lexemes || blankRun > yamlLimits.blankRun) {
      return { lexemes, isTooMuch: true };
    }
  }
  return { lexemes, isTooMuch: false };
}

/** How many pieces of a text there are, whichever of its lines they are of: the start of a document is none. */
export function countLexemes(lexemes: readonly string[]): number {
  return lexemes.length - (lexemes.includes(CST.DOCUMENT) ? 1 : 0);
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

function isBlank(lexeme: string): boolean {
  const first = lexeme[0];
  return first === ' ' || first === '\n' || first === '#' || first === '\r' || first === '\t';
}
