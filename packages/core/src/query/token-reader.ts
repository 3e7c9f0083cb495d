import type { TextProblem } from '../syntax/text-problem.ts';
import type { Span } from '../text/span.ts';
import type { Token } from './token.ts';

/** Reads tokens one after another and gathers problems. After the first thing that is missing it reads no further. */
export interface TokenReader {
  readonly problems: TextProblem[];
  /** The token that comes next; the end, once reading has stopped. */
  peek(): Token;
  /** The token after that. */
  peekSecond(): Token;
  take(): Token;
  /** The token taken last. */
  last(): Token | undefined;
  /** Reports something that need not stop the reading. */
  report(problem: ReaderProblem): void;
  /** Reports what is missing here, and stops: what follows would only be guessed at. */
  stopForWant(code: string, expected: string): void;
  stop(): void;
}

/** A problem without the layer in front of its code. */
export type ReaderProblem = Omit<TextProblem, 'params'> & Partial<Pick<TextProblem, 'params'>>;

export function createTokenReader(layer: 'query' | 'formula', tokens: readonly Token[]): TokenReader {
  const problems: TextProblem[] = [];
  const end: Token = tokens.at(-1) ?? { kind: 'end', written: '', span: { start: 0, end: 0 } };
  let index = 0;
  let isStopped = false;
  const reader: TokenReader = {
    problems,
    peek: () => (isStopped ? end : (tokens[index] ?? end)),
    peekSecond: () => (isStopped ? end : (tokens[index + 1] ?? end)),
    last: () => tokens[index - 1],
    take: () => {
      const token = reader.peek();
      if (token.kind !== 'end') index++;
      return token;
    },
    report: ({ params = {}, ...problem }) => {
      if (!isStopped) problems.push({ ...problem, params, code: `${layer}/${problem.code}` });
    },
    stopForWant: (code, expected) => {
      const next = reader.peek();
      const last = reader.last();
      // A half-typed word at the end has its problem; that more must follow it is said once it is right.
      const isSaid = next.kind === 'end' && last !== undefined && problems.at(-1)?.span.end === last.span.end;
      if (isSaid) isStopped = true;
      const after = last === undefined ? '' : ` after ${quoted(last)}`;
      const found = next.kind === 'end' ? '' : `; found ${quoted(next)}`;
      reader.report({
        code,
        params: { expected, after: last?.written ?? '', found: next.written },
        message: `Expected ${expected}${after}${found}.`,
        span: next.kind === 'end' ? (last ?? next).span : next.span,
      });
      isStopped = true;
    },
    stop: () => {
      isStopped = true;
    },
  };
  return reader;
}

/** From the start of the first to the end of the last. */
export function spanOver(first: { readonly span: Span }, last: { readonly span: Span }): Span {
  return { start: first.span.start, end: last.span.end };
}

/** Takes the sign if it comes next. */
export function takeSymbol(reader: TokenReader, symbol: string): Token | undefined {
  const next = reader.peek();
  return next.kind === 'symbol' && next.written === symbol ? reader.take() : undefined;
}

const longestShown = 40;

function quoted({ written }: Token): string {
  const line = written.replace(/\s+/g, ' ');
  const shown = line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
  return /^["“„]/.test(shown) ? shown : `"${shown}"`;
}
