import { compareText, type Problem } from '../diagnostics/problem.ts';
import { type DocumentKind, kindOfFile } from '../model/document.ts';
import { yamlLimits } from '../syntax/limits.ts';
import type { Document } from './document.ts';
import type { FilePlace } from './document-of.ts';
import type { FileContent, WorkspaceHost } from './host.ts';
import { type DataRead, dataPathOf, dataSizeLimit, readData, readElsewhere } from './link-dataset.ts';
import { createLinkMemory } from './link-memory.ts';
import { linkWorkspace } from './link-workspace.ts';
import {
  type BuiltInPacks,
  folderPack,
  loadBuiltInPacks,
  type PackFiles,
  packFolderOf,
  packFolders,
} from './packs.ts';
import { emptyDocument, readBytes } from './read-bytes.ts';
import { createTreeStore } from './tree-store.ts';
import type { Workspace } from './workspace.ts';

/** Loads a workspace again and again, reading only what has changed since the last time. */
export interface WorkspaceLoader {
  load(): Promise<Workspace>;
  /** Lets go of the trees of files that nobody has open; they are read again where they are asked for. */
  rest(): void;
}

/** Reads all files of a workspace and links them. Never rejects for anything a person can save. */
export function loadWorkspace(host: WorkspaceHost): Promise<Workspace> {
  return createWorkspaceLoader(host).load();
}

/** Loaders that are given the same built-in packs read the definitions of those once for all. */
export function createWorkspaceLoader(
  host: WorkspaceHost,
  builtIn: Promise<BuiltInPacks> = loadBuiltInPacks(),
): WorkspaceLoader {
  const documents = new Map<string, { bytes: Uint8Array; document: Document }>();
  const data = new Map<string, { bytes: Uint8Array; document: Document; read: DataRead }>();
  const levelsAbove = host.levelsAbove ?? 0;
  const links = createLinkMemory();
  const trees = host.isOpen && createTreeStore();

  async function readYaml(path: string, kind: DocumentKind, pack: string | undefined): Promise<Document> {
    const content = await host.read(path, yamlLimits.length * 4);
    const place = { path, kind, pack };
    if (content.kind !== 'content') return unreadDocument(place, content);
    const known = documents.get(path);
    const same =
      known && known.document.pack === pack && sameBytes(known.bytes, content.bytes)
        ? known.document
        : undefined;
    if (same === undefined) await host.pause?.();
    const before = host.isOpen?.(path) ? known?.document : undefined;
    const document = same ?? (await readBytes(place, content.bytes, { before, trees }));
    documents.set(path, { bytes: content.bytes, document });
    return document;
  }

  const forgetGone = (files: ReadonlySet<string>) => {
    for (const path of documents.keys()) {
      if (files.has(path)) continue;
      documents.delete(path);
      data.delete(path);
      links.forget(path);
    }
  };

  async function readTableOf(document: Document<'dataset'>): Promise<[Document, DataRead] | undefined> {
    const path = dataPathOf(document, levelsAbove);
    if (path === undefined) return undefined;
    if (await host.isReadElsewhere?.(path)) return [document, readElsewhere];
    const content = await host.read(path, dataSizeLimit);
    const known = data.get(document.path);
    const isKnown =
      known?.document === document && content.kind === 'content' && sameBytes(known.bytes, content.bytes);
    if (isKnown) return [document, known.read];
    const read = readData(document, path, content);
    if (content.kind === 'content') data.set(document.path, { bytes: content.bytes, document, read });
    return [document, read];
  }

  return {
    rest() {
      const open = [...documents].filter(([path]) => host.isOpen?.(path));
      trees?.keepOnly(new Set(open.map(([, { document }]) => document.source)));
    },
    async load() {
      const files = [...(await host.list())].sort(compareText);
      forgetGone(new Set(files));
      const folders = packFolders(files);
      const ours = files.flatMap((path) => {
        const kind = kindOfFile(path);
        return kind ? [{ path, kind, folder: packFolderOf(path, folders) }] : [];
      });
      const found = await inBatches(ours, ({ path, kind, folder }) => readYaml(path, kind, folder));
      const { ids, pack } = await builtIn;
      const packs: PackFiles[] = [...ids.map(pack), ...folders.map((folder) => folderPack(folder, found))];
      const datasets = found.filter(
        (document): document is Document<'dataset'> => document.kind === 'dataset',
      );
      const tables = new Map((await inBatches(datasets, readTableOf)).filter((entry) => entry !== undefined));
      return linkWorkspace(
        { documents: found, packs, dataOf: (document) => tables.get(document), files, levelsAbove },
        links,
      );
    },
  };
}

/** At most so many files are open at once. */
const batchSize = 64;

async function inBatches<T, R>(items: readonly T[], read: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    results.push(...(await Promise.all(items.slice(start, start + batchSize).map(read))));
  }
  return results;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** A file that is there but could not be read stands in the workspace as an empty document that says so. */
function unreadDocument(place: FilePlace, content: Exclude<FileContent, { kind: 'content' }>): Document {
  const [code, message] =
    content.kind === 'tooLarge'
      ? ['syntax/file-too-large', `This file is too large for a definition (${content.size} bytes).`]
      : content.kind === 'absent'
        ? ['syntax/file-vanished', 'This file was there a moment ago and is gone now.']
        : ['syntax/file-unreadable', `This file cannot be opened: ${content.reason}.`];
  const problem: Problem = {
    code,
    severity: 'error',
    message,
    params: {},
    file: place.path,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    related: [],
    fixes: [],
  };
  return { ...emptyDocument(place), problems: [problem] };
}
