import { CST, Parser } from 'yaml';
import { yamlLimits } from '../limits.ts';
import type { TextProblem } from '../text-problem.ts';
import { tooManyAliases, tooManyValues, tooMuchInBrackets } from '../too-many-values.ts';
import { type OpenLexemes, openLexemes, type TooMuch } from './lex-yaml.ts';
import type { LexemePlace, Repair } from './lexeme-place.ts';
import { repairLexeme } from './repair-lexeme.ts';

/** The first document of a YAML text as the library's syntax tokens, with what was mended or left out on the way. */
export interface TokenReading {
  readonly document: CST.Document | undefined;
  readonly problems: readonly TextProblem[];
  /** Where quotes open that nothing closes: their text ends with the line. */
  readonly unclosedQuotes: ReadonlySet<number>;
  /** Whether a limit ended the reading; what is left open there is no fault of the text. */
  readonly isCutShort: boolean;
}

interface Progress extends LexemePlace {
  readonly lexemes: readonly string[];
  opened: OpenLexemes;
  index: number;
  flowDepth: number;
  hasColon: boolean;
  readonly parser: Parser;
  readonly documents: CST.Document[];
  lostAt: { readonly offset: number } | undefined;
  readonly problems: TextProblem[];
  readonly unclosedQuotes: Set<number>;
}

/** A few more than are shown; each may mean that the rest of the text is taken apart anew. */
const mostRepairs = yamlLimits.problems + 5;

/** Feeds the library's parser piece by piece, so that nesting is bounded and a broken line does not take the next ones with it. */
export function readTokens(text: string): TokenReading {
  const progress = startOf(text);
  const { parser, problems, unclosedQuotes } = progress;
  let repairs = 0;
  // Whether there are too many values is known before anything is made of them.
  progress.opened.readTo(Number.POSITIVE_INFINITY);
  const isReadable = progress.opened.tooMuch !== 'values';
  let isCutShort = false;
  while (isReadable && !isCutShort && hasNext(progress) && !isPastDocument(progress)) {
    const repair = repairs < mostRepairs ? repairLexeme(progress) : undefined;
    if (repair === undefined) feedNext(progress);
    else {
      repairs++;
      applyRepair(progress, repair);
    }
    if (isTooDeep(parser.stack)) {
      isCutShort = true;
      problems.push(tooDeepProblem(text, parser.offset));
    } else if (repairs === mostRepairs && text.length - parser.offset > yamlLimits.behindFaults) {
      isCutShort = true;
      problems.push(tooManyFaults(text, parser.offset));
    }
  }
  const { tooMuch } = progress.opened;
  if (tooMuch !== undefined && !isCutShort && !(isReadable && hasNext(progress))) {
    problems.push(tooMuchProblem(tooMuch, progress));
    isCutShort = true;
  }
  if (!isCutShort) reportWhatFollows(progress);
  takeAll(progress, parser.end());
  return {
    document: progress.documents[0],
    problems,
    unclosedQuotes,
    isCutShort,
  };
}

function startOf(text: string): Progress {
  const parser = new Parser();
  return {
    text,
    opened: openLexemes(text, 0),
    get lexemes() {
      return this.opened.lexemes;
    },
    index: 0,
    flowDepth: 0,
    hasColon: false,
    parser,
    documents: [],
    lostAt: undefined,
    problems: [],
    unclosedQuotes: new Set(),
  };
}

/** Whether there is a piece left; then all that stands on its line is known. */
function hasNext({ opened, index }: Progress): boolean {
  opened.readTo(index);
  return index < opened.lexemes.length;
}

function tooMuchProblem(tooMuch: TooMuch, { text, parser, lexemes }: Progress): TextProblem {
  switch (tooMuch) {
    case 'values':
      return tooManyValues(text);
    case 'bracketed':
      return tooMuchInBrackets(parser.offset);
    case 'aliases': {
      const [, name = ''] = /^\*(.*)/s.exec(lexemes.at(-1) ?? '') ?? [];
      return tooManyAliases(name, { start: parser.offset - name.length - 1, end: parser.offset });
    }
  }
}

function feedNext(progress: Progress): void {
  const { lexemes, index } = progress;
  const lexeme = lexemes[index] ?? '';
  feed(progress, lexeme);
  progress.index = index + 1;
  // The text of a plain or block scalar follows its marker and is never a sign itself.
  if (lexeme !== CST.SCALAR || index + 1 >= lexemes.length) return;
  feedScalarText(progress, lexemes[index + 1] ?? '');
  progress.index = index + 2;
}

function feed(progress: Progress, lexeme: string): void {
  takeAll(progress, progress.parser.next(lexeme));
  if (lexeme === '\n' || lexeme === '\r\n') progress.hasColon = false;
  else if (lexeme === ':') progress.hasColon = true;
  else if (lexeme === '[' || lexeme === '{') progress.flowDepth++;
  else if (lexeme === ']' || lexeme === '}') progress.flowDepth = Math.max(0, progress.flowDepth - 1);
  else if (lexeme === CST.FLOW_END) progress.flowDepth = 0;
}

function feedScalarText(progress: Progress, text: string): void {
  takeAll(progress, progress.parser.next(text));
  if (text.includes('\n')) progress.hasColon = false;
}

function takeAll(progress: Progress, tokens: Iterable<CST.Token>): void {
  for (const token of tokens) {
    if (token.type === 'document') progress.documents.push(token);
    else if (token.type === 'error') progress.lostAt ??= token;
    else if (token.type === 'directive') progress.problems.push(directiveProblem(token));
  }
}

function applyRepair(progress: Progress, repair: Repair): void {
  let afterMarker = false;
  for (const piece of repair.pieces) {
    if (afterMarker) feedScalarText(progress, piece);
    else feed(progress, piece);
    afterMarker = !afterMarker && piece === CST.SCALAR;
  }
  for (const problem of repair.problems) progress.problems.push(problem);
  progress.index += repair.replaces;
  if (repair.unclosedQuoteAt !== undefined) progress.unclosedQuotes.add(repair.unclosedQuoteAt);
  if (repair.lexAgain !== true) return;
  progress.opened = openLexemes(progress.text, progress.parser.offset);
  progress.index = 0;
}

function isPastDocument({ documents, lostAt, parser }: Progress): boolean {
  return documents.length > 0 && (lostAt !== undefined || parser.stack[0]?.type === 'document');
}

function isTooDeep(stack: readonly CST.Token[]): boolean {
  // The document itself stands at the bottom, and a scalar may stand on top.
  if (stack.length <= yamlLimits.depth + 1) return false;
  const top = stack.at(-1);
  return top !== undefined && 'items' in top;
}

function reportWhatFollows({ documents, lostAt, parser, problems, text }: Progress): void {
  const next = parser.stack[0];
  if (documents.length > 0 && next?.type === 'document') {
    problems.push({
      code: 'syntax/second-document',
      params: {},
      message: 'A second document starts here and is not read. Keep one thing in a file.',
      span: { start: next.offset, end: Math.max(next.offset + 1, lineEnd(text, next.offset)) },
    });
  } else if (lostAt !== undefined) {
    const start = lostAt.offset;
    problems.push({
      code: 'syntax/unexpected-text',
      params: {},
      message: 'This line does not belong to what is above it, and nothing from here on is read.',
      span: { start, end: Math.max(start + 1, lineEnd(text, start)) },
    });
  }
}

function tooDeepProblem(text: string, offset: number): TextProblem {
  return {
    code: 'syntax/too-deep',
    params: { limit: yamlLimits.depth },
    message: `Lists and maps stand inside one another more than ${yamlLimits.depth} deep; nothing from here on is read.`,
    span: { start: Math.max(0, Math.min(offset, text.length) - 1), end: offset },
  };
}

/** The rest of a long text behind so many faults. */
function tooManyFaults(text: string, offset: number): TextProblem {
  return {
    code: 'syntax/more-problems',
    params: {},
    message: 'So many lines above have problems that nothing from here on is read until they are mended.',
    span: { start: offset, end: Math.max(offset + 1, lineEnd(text, offset)) },
  };
}

function directiveProblem({ offset, source }: CST.Directive): TextProblem {
  return {
    code: 'syntax/directive',
    params: { directive: source },
    message: 'A line that starts with "%" is not used. Delete it.',
    span: { start: offset, end: offset + source.length },
  };
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
