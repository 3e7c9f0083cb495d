import { type Document, linkedIndicatorOf, type Position, type Workspace } from '../core.ts';

/** What a preview is of. A `file` is a definition that cannot be read as what it means to be. */
export type PreviewedSubject =
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'outcome'; readonly framework: string; readonly id: string }
  | { readonly kind: 'partnership' }
  | { readonly kind: 'file'; readonly path: string };

/** What stands at a place of a file: its indicator, the outcome of that line, or the partnership; undefined for a dataset. */
export function subjectAt(
  workspace: Workspace,
  document: Document,
  position: Position,
): PreviewedSubject | undefined {
  const unread = { kind: 'file', path: document.path } as const;
  switch (document.kind) {
    case 'indicator': {
      const linked = linkedIndicatorOf(workspace, document);
      return linked === undefined ? unread : { kind: 'indicator', id: linked.id };
    }
    case 'framework':
      return outcomeAt(workspace, document, position) ?? unread;
    case 'partnership':
    case 'pack':
      return { kind: 'partnership' };
    default:
      return undefined;
  }
}

/** The outcome that begins last at or above a line; above all of them the first. */
function outcomeAt(
  { frameworks }: Workspace,
  document: Document,
  { line }: Position,
): PreviewedSubject | undefined {
  const found = [...frameworks].find(([, framework]) => framework.document === document);
  if (found === undefined) return undefined;
  const [framework, { effective }] = found;
  const items = Object.keys(effective.items ?? {})
    .map((id) => ({ id, start: document.rangeOfKey(['items', id]).start.line }))
    .toSorted((a, b) => a.start - b.start);
  const item = items.findLast(({ start }) => start <= line) ?? items[0];
  return item && { kind: 'outcome', framework, id: item.id };
}
