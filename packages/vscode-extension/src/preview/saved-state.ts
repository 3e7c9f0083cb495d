import type { PreviewSubject } from '@ninefold/lsp/protocol';

/** What a preview remembers of itself while the window is loaded anew. */
export interface SavedState {
  readonly folder?: string;
  readonly subject?: PreviewSubject;
  readonly area?: string;
  readonly period?: string;
  readonly isPinned: boolean;
}

/** Reads what an earlier version may have written: anything that is not understood is left out. */
export function readSavedState(state: unknown): SavedState {
  const fields = isRecord(state) ? state : {};
  const subject = readSubject(fields.subject);
  return {
    ...text('folder', fields),
    ...(subject === undefined ? {} : { subject }),
    ...text('area', fields),
    ...text('period', fields),
    isPinned: fields.isPinned === true,
  };
}

function readSubject(value: unknown): PreviewSubject | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, framework, id, uri } = value;
  if (kind === 'partnership') return { kind };
  if (kind === 'file' && typeof uri === 'string') return { kind, uri };
  if (kind === 'indicator' && typeof id === 'string') return { kind, id };
  if (kind === 'outcome' && typeof id === 'string' && typeof framework === 'string') {
    return { kind, framework, id };
  }
  return undefined;
}

function text<Name extends string>(name: Name, fields: Readonly<Record<string, unknown>>) {
  const value = fields[name];
  return typeof value === 'string' ? ({ [name]: value } as { [Key in Name]: string }) : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
