import type { PreviewParams, PreviewSubject, TextPosition } from '@ninefold/lsp/protocol';
import type { SavedState } from './saved-state.ts';

/** Where the cursor is. */
export interface Cursor {
  readonly uri: string;
  readonly position: TextPosition;
}

/** What a preview is to show: a subject that was asked for by name, or what stands at the cursor. */
export interface PreviewTarget {
  readonly folder?: string;
  readonly subject?: PreviewSubject;
  readonly at?: Cursor;
  readonly area?: string;
  readonly period?: string;
  /** A pinned preview does not follow the cursor. */
  readonly isPinned: boolean;
}

/** What a preview shows, by name. */
export interface NamedSubject {
  readonly folder: string;
  readonly subject: PreviewSubject;
}

/** What is asked of the server: what stands at the cursor only where nothing is asked for by name. */
export function paramsOf({ isPinned: _isPinned, at, ...params }: PreviewTarget): PreviewParams {
  return params.subject === undefined && at !== undefined ? { ...params, at } : params;
}

/** The target after the cursor has moved: a preview that is not pinned goes along. */
export function followed(target: PreviewTarget, at: Cursor): PreviewTarget {
  if (target.isPinned) return target;
  const { folder: _folder, subject: _subject, ...rest } = target;
  return { ...rest, at };
}

/** The target with what is shown now asked for by name, so that it stays when the cursor has gone elsewhere. */
export function named(target: PreviewTarget, shown: NamedSubject | undefined): PreviewTarget {
  if (target.subject !== undefined || shown === undefined) return target;
  return { ...target, folder: shown.folder, subject: shown.subject };
}

/** What a preview remembers of itself. */
export function savedState(target: PreviewTarget, shown: NamedSubject): SavedState {
  const { at: _at, ...saved } = target;
  return { ...saved, folder: shown.folder, subject: shown.subject };
}
