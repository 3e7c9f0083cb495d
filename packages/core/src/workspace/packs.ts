import { InternalError } from '../diagnostics/internal-error.ts';
import { compareText } from '../diagnostics/problem.ts';
import { type DocumentKind, kindOfFile } from '../model/document.ts';
import { parseDirectly } from '../syntax/direct/parse-directly.ts';
import type { Document } from './document.ts';
import { documentOf, type FilePlace } from './document-of.ts';
import { folderOf, liesIn } from './path.ts';

/** A definition pack. Its files are read when they are asked for. */
export interface PackFiles {
  readonly id: string;
  /** From the workspace root; for a built-in pack its own address. */
  readonly folder: string;
  readonly isBuiltIn: boolean;
  /** As its pack.yaml says. */
  readonly version: string | undefined;
  readonly documents: readonly Document[];
  readonly indicators: Lookup<Document<'indicator'>>;
  documentsOfKind<K extends DocumentKind>(kind: K): readonly Document<K>[];
}

/** Definitions by their id, each read when it is asked for. */
export interface Lookup<T> {
  get(id: string): T | undefined;
  keys(): Iterable<string>;
}

/** Where the documents of a built-in pack live: an address no file of a workspace can have. */
const builtInAddress = 'ninefold:';

interface BuiltIn {
  readonly files: Readonly<Record<string, string>>;
  readonly indicatorFiles: Readonly<Record<string, string>>;
}

/** The packs that come with Ninefold, by id. */
export interface BuiltInPacks {
  readonly ids: readonly string[];
  pack(id: string): PackFiles;
  /** The text of one of their files, by its address; undefined where there is none. */
  textOf(address: string): string | undefined;
}

/** Opens the built-in packs. Their texts are a module of their own, which a bundler can leave out of what is loaded first. */
export async function loadBuiltInPacks(): Promise<BuiltInPacks> {
  const { nationalFiles, nationalIndicatorFiles } = await import('../packs/national.generated.ts');
  const national: BuiltIn = { files: nationalFiles, indicatorFiles: nationalIndicatorFiles };
  const nationalAddress = `${builtInAddress}national/`;
  const packs = new Map([['national', openBuiltIn('national', national)]]);
  return {
    ids: [...packs.keys()],
    pack(id) {
      const pack = packs.get(id);
      if (!pack) throw new InternalError(`opening a built-in pack: there is no "${id}"`);
      return pack;
    },
    textOf(address) {
      const name = address.startsWith(nationalAddress) ? address.slice(nationalAddress.length) : '';
      return Object.hasOwn(nationalFiles, name) ? nationalFiles[name] : undefined;
    },
  };
}

/** A check of a few files must not wait for all the definitions that nobody extends. */
function openBuiltIn(id: string, { files, indicatorFiles }: BuiltIn): PackFiles {
  const folder = `${builtInAddress}${id}`;
  const read = new Map<string, Document>();
  const documentOf = (name: string, kind: DocumentKind): Document => {
    const document =
      read.get(name) ?? readBuiltIn({ path: `${folder}/${name}`, kind, pack: id }, files[name]);
    read.set(name, document);
    return document;
  };
  const documentsOf = (wanted?: DocumentKind) =>
    Object.keys(files).flatMap((name) => {
      const kind = kindOfFile(name);
      return kind !== undefined && (wanted ?? kind) === kind ? [documentOf(name, kind)] : [];
    });
  return {
    id,
    folder,
    isBuiltIn: true,
    get version() {
      return manifestOf(documentsOf('pack'))?.model.version;
    },
    get documents() {
      return documentsOf();
    },
    documentsOfKind: (kind) => ofKind(documentsOf(kind), kind),
    indicators: {
      get: (indicator) => {
        const name = Object.hasOwn(indicatorFiles, indicator) ? indicatorFiles[indicator] : undefined;
        return name === undefined ? undefined : (documentOf(name, 'indicator') as Document<'indicator'>);
      },
      keys: () => Object.keys(indicatorFiles),
    },
  };
}

function readBuiltIn(place: FilePlace, text = ''): Document {
  const parsed = parseDirectly(text);
  if (parsed === undefined)
    throw new InternalError(`reading ${place.path}, which comes with Ninefold: it has a fault`);
  return documentOf(place, parsed);
}

/** The folders of the workspace, other than its root, that are packs: those with a `pack.yaml`. */
export function packFolders(paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => path.endsWith('/pack.yaml'))
    .map(folderOf)
    .sort();
}

/** The pack folder a file lies in, or undefined for a file of the partnership itself. */
export function packFolderOf(path: string, folders: readonly string[]): string | undefined {
  return folders.find((folder) => liesIn(path, folder));
}

/** A pack that lies in the workspace; its id is in its pack.yaml. */
export function folderPack(folder: string, documents: readonly Document[]): PackFiles {
  const own = documents.filter(({ pack }) => pack === folder);
  const { id = folder, version } = manifestOf(own)?.model ?? {};
  return {
    id,
    folder,
    isBuiltIn: false,
    version,
    documents: own,
    documentsOfKind: (kind) => ofKind(own, kind),
    indicators: firstById(ofKind(own, 'indicator')),
  };
}

/** The documents of one kind. */
export function ofKind<K extends DocumentKind>(
  documents: readonly Document[],
  kind: K,
): readonly Document<K>[] {
  return documents.filter((document): document is Document<K> => document.kind === kind);
}

/** Documents by their id; of two with one id the first by path keeps it. `told` hears of the others. */
export function firstById<K extends 'indicator' | 'dataset' | 'framework'>(
  documents: readonly Document<K>[],
  told: (second: Document<K>, first: Document<K>, id: string) => void = () => {},
): ReadonlyMap<string, Document<K>> {
  const found = new Map<string, Document<K>>();
  for (const document of [...documents].sort((a, b) => compareText(a.path, b.path))) {
    const { id } = document.model as { id?: string };
    const first = id === undefined ? undefined : found.get(id);
    if (id === undefined) continue;
    if (first) told(document, first, id);
    else found.set(id, document);
  }
  return found;
}

/** The pack.yaml among the files of a pack. */
export function manifestOf(documents: readonly Document[]): Document<'pack'> | undefined {
  return documents.find((document): document is Document<'pack'> => document.kind === 'pack');
}

/** The pack that a file is part of; undefined for the partnership's own. */
export function packOf({ pack }: Document, packs: readonly PackFiles[]): PackFiles | undefined {
  return packs.find(({ id, folder, isBuiltIn }) => (isBuiltIn ? id : folder) === pack);
}
