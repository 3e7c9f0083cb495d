import type { ProtocolRequestType, ServerCapabilities } from 'vscode-languageserver';
import type { CheckedFolder } from './checked-folder.ts';
import type { CustomRequest } from './custom/custom-request.ts';
import { type DataFileView, dataFileViewsOf, type FileView, type Snapshot, viewOf } from './snapshot.ts';

/**
 * How much must be known before a feature can answer: `linked` files that know one another, or `checked` ones, whose problems are
 * known too. A folder is parsed and linked in one go, so there is nothing to be had by asking for less; a feature that needs `nothing`
 * is given no snapshot, and has only what the check of all folders finds.
 */
export type Needs = 'nothing' | 'linked' | 'checked';

/** What was found in every folder, once all have been checked as they are. */
export type AllChecked = () => Promise<readonly CheckedFolder[]>;

/** One thing an editor can ask for, in one file: the request, what is advertised for it, what it needs, and the answer. */
export interface Feature {
  readonly method: string;
  readonly capabilities: ServerCapabilities;
  readonly needs: Needs;
  /** Given the folders that the request is about: that of its file, or all. */
  provide(snapshots: readonly Snapshot[], params: unknown, checked: AllChecked): unknown;
}

interface InFile {
  readonly textDocument: { readonly uri: string };
}

interface Definition<P, R, View> {
  readonly capabilities: ServerCapabilities;
  readonly needs: Needs;
  provide(view: View, params: P, checked: AllChecked): R | Promise<R>;
}

/** Types a feature by its request: an answer of another shape does not compile. */
export function defineFeature<P, R, PR, E, O>(
  { method }: ProtocolRequestType<P, R, PR, E, O>,
  definition: Definition<P, R, readonly Snapshot[]>,
): Feature {
  return {
    ...definition,
    method,
    provide: (snapshots, params, checked) => definition.provide(snapshots, params as P, checked),
  };
}

interface FileDefinition<P, R> extends Definition<P, R, FileView> {
  /** The answer in a data file that datasets read; null if not given. There may be several, of as many folders. */
  provideInData?(views: readonly DataFileView[], params: P): R;
}

/** A feature about a place in a definition file, or in a data file; of any other file it knows nothing, which is null. */
export function defineFileFeature<P extends InFile, R, PR, E, O>(
  type: ProtocolRequestType<P, R | null, PR, E, O>,
  definition: FileDefinition<P, R | null>,
): Feature {
  return defineFeature(type, {
    ...definition,
    provide: (snapshots, params, checked) => {
      const { uri } = params.textDocument;
      const view = viewOf(snapshots, uri);
      if (view !== undefined) return definition.provide(view, params, checked);
      const inData = definition.provideInData === undefined ? [] : dataFileViewsOf(snapshots, uri);
      return inData.length === 0 ? null : (definition.provideInData?.(inData, params) ?? null);
    },
  });
}

/** A feature of our own, typed by its request and advertised by name under `experimental.ninefold`. */
export function defineCustomFeature<P, R>(
  { method }: CustomRequest<P, R>,
  definition: Omit<Definition<P, R, readonly Snapshot[]>, 'capabilities'>,
): Feature {
  return {
    ...definition,
    method,
    capabilities: { experimental: { ninefold: { [method.slice('ninefold/'.length)]: true } } },
    provide: (snapshots, params, checked) => definition.provide(snapshots, params as P, checked),
  };
}

/** The file that a request is about, where it is about one; for one about a folder, the file that makes it a partnership's. */
export function uriIn(params: unknown): string | undefined {
  const { textDocument, item, data, at, uri, folder } = (params ?? {}) as Partial<
    InFile & Item & CustomPlace
  >;
  const named = [textDocument?.uri, item?.uri, data?.uri, at?.uri, uri].find(
    (each) => typeof each === 'string',
  );
  return named ?? (typeof folder === 'string' ? `${folder.replace(/\/$/, '')}/partnership.yaml` : undefined);
}

/** What was answered before, and is asked about now. */
interface Item {
  readonly item: { readonly uri: string };
  readonly data: { readonly uri: string };
}

/** The ways in which requests of our own name what they are about. */
interface CustomPlace {
  readonly at: { readonly uri: string };
  readonly uri: string;
  readonly folder: string;
}
