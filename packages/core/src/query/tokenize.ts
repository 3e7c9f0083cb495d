import type { Token, TokenRule } from './token.ts';

const queryRules: readonly TokenRule[] = [
  { kind: 'period', pattern: /\d{4}\/\d*(?:\s*q\d)?(?![\p{L}\p{N}_/])/iuy },
  { kind: 'period', pattern: /\d{4}\s+q\d(?![\p{L}\p{N}_])/iuy },
  { kind: 'period', pattern: /\d{4}-\d*(?:-\d*)?(?![\p{L}\p{N}_-])/uy },
  { kind: 'ageBand', pattern: /\d{1,3}(?:\+|-\d*)(?![\p{L}\p{N}_-])/uy },
  { kind: 'number', pattern: /(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_.])/iuy },
  { kind: 'word', pattern: /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*/uy },
  { kind: 'backtickName', pattern: /`(?:[^`]+|``)*`?/uy },
  { kind: 'text', pattern: /"(?:[^"]+|"")*"?|'(?:[^']+|'')*'?|[“”„][^“”"]*[“”"]?|[‘’‚][^‘’']*[‘’']?/uy },
  { kind: 'symbol', pattern: /==|!=|<>|<=|>=|=<|=>|&&|\|\||[=<>≤≥≠!(),*-]/uy },
];

const formulaRules: readonly TokenRule[] = [
  { kind: 'indicator', pattern: /\[[^[\]]*\]?/uy },
  { kind: 'bareIndicator', pattern: /[A-Z][A-Z0-9]+-\d+[A-Za-z]?(?![\p{L}\p{N}_])/uy },
  { kind: 'number', pattern: /(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_.])/iuy },
  { kind: 'word', pattern: /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.]*/uy },
  { kind: 'symbol', pattern: /[+\-*/()×÷−–,=]/uy },
];

/** The words, numbers, texts and signs of a query, and a last token for its end. */
export function tokenizeQuery(text: string): readonly Token[] {
  return tokenize(text, queryRules);
}

/** The names, numbers and signs of a formula, and a last token for its end. A hyphen is a minus here, not part of a name. */
export function tokenizeFormula(text: string): readonly Token[] {
  return tokenize(text, formulaRules);
}

function tokenize(text: string, rules: readonly TokenRule[]): Token[] {
  const tokens: Token[] = [];
  let start = skipBlanks(text, 0);
  while (start < text.length) {
    const token = tokenAt(text, start, rules);
    tokens.push(token);
    start = skipBlanks(text, token.span.end);
  }
  tokens.push({ kind: 'end', written: '', span: { start: text.length, end: text.length } });
  return tokens;
}

function tokenAt(text: string, start: number, rules: readonly TokenRule[]): Token {
  for (const { kind, pattern } of rules) {
    pattern.lastIndex = start;
    const [written] = pattern.exec(text) ?? [];
    if (written !== undefined) return { kind, written, span: { start, end: start + written.length } };
  }
  const written = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { kind: 'unknown', written, span: { start, end: start + written.length } };
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
