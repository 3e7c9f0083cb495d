import { CST } from 'yaml';
import { isClosedQuote } from '../quote-text.ts';
import type { TextProblem } from '../text-problem.ts';
import { isAtKey, type LexemePlace, type Repair } from './lexeme-place.ts';
import { quoteSign } from './quote-sign.ts';
import { repairPlainText } from './repair-plain-text.ts';

/** A mend for the commonest slips, each of which would otherwise spoil the lines after it; undefined where nothing is wrong. */
export function repairLexeme(place: LexemePlace): Repair | undefined {
  const lexeme = place.lexemes[place.index];
  switch (lexeme?.[0]) {
    case CST.SCALAR:
      return place.parser.stack.at(-1)?.type === 'block-scalar' ? undefined : repairPlainText(place);
    case '"':
    case "'":
      return isClosedQuote(lexeme) ? undefined : repairUnclosedQuote(place, lexeme);
    case ']':
    case '}':
      return place.flowDepth === 0 ? dropStrayBracket(place, lexeme) : undefined;
    case '-':
    case '*':
      return lexeme.length === 1 ? quoteSign(place, lexeme) : undefined;
    default:
      return undefined;
  }
}

function dropStrayBracket({ parser }: LexemePlace, bracket: string): Repair {
  const span = { start: parser.offset, end: parser.offset + 1 };
  const problem = {
    code: 'syntax/stray-bracket',
    params: { bracket },
    message: `This "${bracket}" closes nothing; delete it.`,
    span,
    fix: { title: `Delete "${bracket}"`, span, newText: '' },
  };
  return { pieces: [' '], replaces: 1, problems: [problem] };
}

/** Ends the text with its line; an opening quote before a key hides the line instead. */
function repairUnclosedQuote(place: LexemePlace, lexeme: string): Repair {
  const start = place.parser.offset;
  const [line = lexeme] = lexeme.split(/\r?\n/, 1);
  const lineEnd = line.length < lexeme.length ? (lexeme[line.length] === '\r' ? '\r\n' : '\n') : '';
  const problem = unclosedQuoteProblem(line, start);
  const rest = place.flowDepth > 0 && lineEnd !== '' ? [lineEnd, CST.FLOW_END] : [];
  const repair = { replaces: 1, problems: [problem], lexAgain: lineEnd !== '' };
  if (isAtKey(place)) return { ...repair, pieces: [`#${line.slice(1)}`] };
  return { ...repair, pieces: [line, ...rest], unclosedQuoteAt: start };
}

function unclosedQuoteProblem(line: string, start: number): TextProblem {
  const quote = line[0] ?? '"';
  const end = start + line.trimEnd().length;
  const problem = {
    code: 'syntax/unclosed-quote',
    params: { quote },
    message: `Expected ${quote} at the end of the text that starts with ${quote} here.`,
    span: { start, end },
  };
  if (/\s#|[[\]{},\\]/.test(line)) return problem;
  return { ...problem, fix: { title: `Add ${quote}`, span: { start: end, end }, newText: quote } };
}
