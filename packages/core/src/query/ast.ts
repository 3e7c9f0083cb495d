import type { Period } from '../periods/period.ts';
import type { Span } from '../text/span.ts';

/** All spans count from the start of the query or formula, after YAML has removed quotes and folding. */
export interface Name {
  readonly text: string;
  readonly span: Span;
}

export const aggregateFunctions = [
  'sum',
  'count',
  'countDistinct',
  'mean',
  'median',
  'min',
  'max',
  'value',
] as const;
export type AggregateFunction = (typeof aggregateFunctions)[number];

/** `sum(bed_days) from delayed-discharges where age_group = "75plus"`. What a half-typed query lacks is undefined. */
export interface Query {
  readonly aggregate: Aggregate | undefined;
  readonly dataset: Name | undefined;
  readonly condition: Condition | undefined;
}

export interface Aggregate {
  readonly function: AggregateFunction;
  readonly functionSpan: Span;
  /** Undefined for `count()`. */
  readonly column: Name | undefined;
  readonly span: Span;
}

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[]; readonly span: Span }
  | { readonly kind: 'not'; readonly part: Condition; readonly span: Span }
  | {
      readonly kind: 'compare';
      readonly column: Name;
      readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>=';
      readonly value: Literal;
      readonly span: Span;
    }
  | { readonly kind: 'in'; readonly column: Name; readonly values: readonly Literal[]; readonly span: Span }
  | {
      readonly kind: 'between';
      readonly column: Name;
      readonly low: Literal;
      readonly high: Literal;
      readonly span: Span;
    }
  | { readonly kind: 'missing'; readonly column: Name; readonly span: Span };

/** A bare four-digit number is a `number`; the column's role decides whether it is a year. */
export type Literal =
  | { readonly kind: 'number'; readonly value: number; readonly span: Span }
  | { readonly kind: 'text'; readonly value: string; readonly span: Span }
  | { readonly kind: 'period'; readonly period: Period; readonly span: Span }
  | {
      readonly kind: 'ageBand';
      readonly from: number;
      /** Undefined for an open band such as `75+`. */
      readonly to: number | undefined;
      readonly span: Span;
    };

/** `100 - days / (deaths * 182.5) * 100`; an indicator stands in brackets: `[NI-19]`. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number; readonly span: Span }
  | { readonly kind: 'measure'; readonly name: string; readonly span: Span }
  | { readonly kind: 'indicator'; readonly id: string; readonly span: Span }
  | { readonly kind: 'negate'; readonly operand: Formula; readonly span: Span }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Formula;
      readonly right: Formula;
      readonly span: Span;
    };
