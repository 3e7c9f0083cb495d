import type { Period } from '../../periods/period.ts';
import type { AggregateFunction } from '../../query/ast.ts';

/** What a query asks of an engine, as plain data: filter, group by area, period and perhaps one more column as they stand in the file, aggregate. */
export interface Plan {
  readonly dataset: string;
  readonly function: AggregateFunction;
  /** The measure or key column to aggregate; undefined for `count()`. */
  readonly column: string | undefined;
  readonly condition: PlanCondition | undefined;
  readonly areaColumn: string | undefined;
  readonly periodColumn: string | undefined;
  /** The area and period are split further by the texts of this column, such as age bands. */
  readonly byColumn: string | undefined;
  /** For `value(column)` of a published estimate: the columns with its limits. */
  readonly limits: { readonly lower: string; readonly upper: string } | undefined;
}

export type PlanCondition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly PlanCondition[] }
  | { readonly kind: 'not'; readonly part: PlanCondition }
  | {
      readonly kind: 'compare';
      readonly column: string;
      readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>=';
      readonly value: PlanValue;
    }
  | { readonly kind: 'in'; readonly column: string; readonly values: readonly PlanValue[] }
  | { readonly kind: 'between'; readonly column: string; readonly low: PlanValue; readonly high: PlanValue }
  | { readonly kind: 'missing'; readonly column: string };

/** A literal, read by the role of the column it is compared with. */
export type PlanValue =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'area'; readonly code: string }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'age'; readonly from: number; readonly to: number | undefined };
