import type { Span } from '../../text/span.ts';
import type { PrintOptions } from '../print/print-block.ts';
import type { TreePath } from '../tree.ts';

/** One change to what a YAML text says, by the path of a value. */
export type YamlEdit =
  /** The value at the path becomes this one; what is not there yet is added, with the keys above it. */
  | { readonly kind: 'set'; readonly path: TreePath; readonly value: unknown }
  /** A new item of a list, before the one that stands at the position, or a key that is not there yet. */
  | { readonly kind: 'insert'; readonly path: TreePath; readonly value: unknown }
  /** The value goes, with its key or dash, its lines and the comments on them. */
  | { readonly kind: 'remove'; readonly path: TreePath };

/** The same change in parts that each touch one place. */
export type EditStep =
  | { readonly kind: 'replace'; readonly path: TreePath; readonly value: unknown }
  | { readonly kind: 'insert'; readonly path: TreePath; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: TreePath };

/** One stretch of a text and what stands there afterwards. */
export interface TextChange {
  readonly span: Span;
  readonly newText: string;
}

/** How new values are laid out, and where new keys go. */
export interface EditOptions extends PrintOptions {
  /** The usual order of the keys of the map at a path; a new key that it does not name goes to the end. */
  readonly orderOf?: (path: TreePath) => readonly string[];
}
