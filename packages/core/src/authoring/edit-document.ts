import { type DocumentKind, documentSchemas } from '../model/document.ts';
import { inModelOrder, keyOrderAt } from '../schema/model-order.ts';
import { schemaAt } from '../schema/schema-at.ts';
import { editYaml } from '../syntax/edit/edit-yaml.ts';
import type { YamlEdit } from '../syntax/edit/yaml-edit.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import { toPlain } from '../syntax/tree-access.ts';
import { createSourceText } from '../text/source-text.ts';
import type { Range } from '../text/span.ts';
import { frozenCopy } from './frozen-copy.ts';
import { layoutOf } from './print-document.ts';

/** One change to what a file says, by path: set a value, insert an item or key, remove a value. */
export type DocumentEdit = YamlEdit;

/** A file after some edits. */
export interface EditedDocument {
  readonly text: string;
  /** The same as replacements in the text that was given, for an editor; in order, not overlapping. */
  readonly changes: readonly { readonly range: Range; readonly newText: string }[];
  /** Edits that could not be made without harm, such as a path that leads nowhere. */
  readonly missed: readonly DocumentEdit[];
}

/**
 * Changes what a file of a kind says. Everything else in it, comments and blank lines included, stays as it is; new keys go where the
 * model has them.
 */
export function editDocument(
  kind: DocumentKind,
  text: string,
  edits: readonly DocumentEdit[],
): EditedDocument {
  const schema = documentSchemas[kind];
  const { root } = parseYaml(text);
  const written = root && toPlain(root);
  const ordered = edits.map((edit) => {
    if (edit.kind === 'remove') return edit;
    const value = frozenCopy(edit.value);
    const here = schemaAt(schema, written, edit.path);
    return { ...edit, value: here ? inModelOrder(here, value) : value };
  });
  const edited = editYaml(text, ordered, {
    ...layoutOf(kind),
    orderOf: (path) => keyOrderAt(schema, written, path),
  });
  const source = createSourceText(text);
  return {
    text: edited.text,
    changes: edited.changes.map(({ newText, span }) => ({ range: source.rangeOf(span), newText })),
    missed: edited.missed,
  };
}
