import type { Span } from '../text/span.ts';

export type TokenKind =
  | 'word'
  | 'backtickName'
  | 'text'
  | 'number'
  | 'period'
  | 'ageBand'
  | 'indicator'
  | 'bareIndicator'
  | 'symbol'
  | 'unknown'
  | 'end';

/** A word, number, quoted text or sign of a query or formula, with its place. */
export interface Token {
  readonly kind: TokenKind;
  /** As written, with its quotes. */
  readonly written: string;
  readonly span: Span;
}

/** What a kind of token looks like, from where it starts. */
export interface TokenRule {
  readonly kind: TokenKind;
  /** Sticky, and linear in the length of what it matches. */
  readonly pattern: RegExp;
}
