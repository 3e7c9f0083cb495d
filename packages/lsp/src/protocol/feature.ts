import type { ProtocolRequestType, ServerCapabilities } from 'vscode-languageserver';
import { type FileView, type Snapshot, viewOf } from './snapshot.ts';

/**
 * How much must be known before a feature can answer: `linked` files that know one another, or `checked` ones, whose problems are
 * known too. A folder is parsed and linked in one go, so there is nothing to be had by asking for less.
 */
export type Needs = 'linked' | 'checked';

/** One thing an editor can ask for, in one file: the request, what is advertised for it, what it needs, and the answer. */
export interface Feature {
  readonly method: string;
  readonly capabilities: ServerCapabilities;
  readonly needs: Needs;
  /** Given the folders that the request is about: that of its file, or all. */
  provide(snapshots: readonly Snapshot[], params: unknown): unknown;
}

interface InFile {
  readonly textDocument: { readonly uri: string };
}

interface Definition<P, R, View> {
  readonly capabilities: ServerCapabilities;
  readonly needs: Needs;
  provide(view: View, params: P): R;
}

/** Types a feature by its request: an answer of another shape does not compile. */
export function defineFeature<P, R, PR, E, O>(
  { method }: ProtocolRequestType<P, R, PR, E, O>,
  definition: Definition<P, R, readonly Snapshot[]>,
): Feature {
  return {
    ...definition,
    method,
    provide: (snapshots, params) => definition.provide(snapshots, params as P),
  };
}

/** A feature about a place in a definition file; of any other file it knows nothing, which is null. */
export function defineFileFeature<P extends InFile, R, PR, E, O>(
  type: ProtocolRequestType<P, R | null, PR, E, O>,
  definition: Definition<P, R | null, FileView>,
): Feature {
  return defineFeature(type, {
    ...definition,
    provide: (snapshots, params) => {
      const view = viewOf(snapshots, params.textDocument.uri);
      return view === undefined ? null : definition.provide(view, params);
    },
  });
}

/** The file that a request is about, where it is about one. */
export function uriIn(params: unknown): string | undefined {
  const uri = (params as Partial<InFile> | null)?.textDocument?.uri;
  return typeof uri === 'string' ? uri : undefined;
}
