import type { Span } from '../text/span.ts';

/** A YAML file as a tree in which every node knows its place. Aliases are already replaced by what they stand for. */
export type TreeNode = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly key: ScalarNode;
  /** For `key:` with nothing after it: a null scalar with an empty span behind the colon. */
  readonly value: TreeNode;
}

export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly TreeNode[];
}

export type ScalarStyle = 'plain' | 'singleQuoted' | 'doubleQuoted' | 'literal' | 'folded';

export interface ScalarNode {
  readonly kind: 'scalar';
  /** Of the whole scalar, with its quotes or its `>-`. */
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** As text, decoded: `value` when that is a string, else what was written (`1.50`, `2023`). */
  readonly text: string;
  readonly style: ScalarStyle;
}

/** Keys and list positions from the root. */
export type TreePath = readonly (string | number)[];
