import type { TextPosition } from '@ninefold/lsp/protocol';
import { Uri, window } from 'vscode';
import type { PreviewArguments } from '../client/preview-arguments.ts';
import { effectivePlace } from '../documents/effective-address.ts';
import type { OutcomeNode } from '../views/outcome-nodes.ts';

/**
 * What a command is about: a line of the tree, the file of a menu, or else the cursor in a definition. Undefined where none of these says
 * it.
 */
export function askedPlace(given: unknown): PreviewArguments | undefined {
  if (isNode(given)) return placeOfNode(given);
  if (isArguments(given)) return given;
  const editor = window.activeTextEditor;
  const isActive = (uri: Uri) => editor?.document.uri.toString() === uri.toString();
  if (given instanceof Uri && !isActive(given)) return placeOfFile(given, { line: 0, character: 0 });
  if (editor?.document.languageId !== 'ninefold') return undefined;
  return placeOfFile(editor.document.uri, editor.selection.active);
}

/** The address of a whole definition says which indicator it is of; the server knows no such file. */
function placeOfFile(uri: Uri, { line, character }: TextPosition): PreviewArguments {
  const effective = effectivePlace(uri);
  return effective === undefined
    ? { at: { uri: uri.toString(), position: { line, character } } }
    : { folder: effective.folder, subject: { kind: 'indicator', id: effective.id } };
}

function placeOfNode(node: OutcomeNode): PreviewArguments | undefined {
  const { folder } = node;
  switch (node.kind) {
    case 'indicator':
      return { folder, subject: { kind: 'indicator', id: node.indicator.id } };
    case 'item':
      return { folder, subject: { kind: 'outcome', framework: node.framework, id: node.item.id } };
    case 'partnership':
      return { folder, subject: { kind: 'partnership' } };
    case 'framework':
    case 'elsewhere':
      return undefined;
  }
}

/** Whether a command was called from a line of the tree. */
export function isNode(given: unknown): given is OutcomeNode {
  return typeof given === 'object' && given !== null && 'kind' in given && 'parent' in given;
}

function isArguments(given: unknown): given is PreviewArguments {
  return (
    typeof given === 'object' &&
    given !== null &&
    !(given instanceof Uri) &&
    ('subject' in given || 'at' in given)
  );
}
