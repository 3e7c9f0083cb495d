import type { Range } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { everyDocument } from './documents.ts';

/** A definition that can be jumped to by name. */
export interface WorkspaceItem {
  readonly name: string;
  readonly title: string | undefined;
  readonly kind: Document['kind'];
  readonly document: Document;
  readonly range: Range;
}

/** Every definition of a workspace and its packs that has a name. */
export function definitionsOf(workspace: Workspace): readonly WorkspaceItem[] {
  return everyDocument(workspace).flatMap((document) => definitionIn(document) ?? []);
}

/** Whether a name or title holds every word of a search; an empty one finds all. */
export function isSought({ name, title }: Pick<WorkspaceItem, 'name' | 'title'>, search: string): boolean {
  const text = `${name} ${title ?? ''}`.toLowerCase();
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word));
}

/** Where a name stands is looked up once, while the tree of its file is there. */
const known = new WeakMap<Document, WorkspaceItem | undefined>();

/** The definition that a file is, if it has a name. */
export function definitionIn(document: Document): WorkspaceItem | undefined {
  if (!known.has(document)) known.set(document, readItem(document));
  return known.get(document);
}

function readItem(document: Document): WorkspaceItem | undefined {
  const { id, title, name } = document.model as {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
  };
  const shown = id ?? name;
  const range = document.rangeOfValue([id === undefined ? 'name' : 'id']);
  return shown === undefined ? undefined : { name: shown, title, kind: document.kind, document, range };
}
