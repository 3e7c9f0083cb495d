import { kindOfFile } from '../model/document.ts';
import { nationalFiles } from '../packs/national.generated.ts';
import type { Document } from './document.ts';
import { folderOf, liesIn } from './path.ts';
import { readDocument } from './read-document.ts';

/** A definition pack: its files, read. */
export interface PackFiles {
  readonly id: string;
  /** From the workspace root; for a built-in pack its own address. */
  readonly folder: string;
  readonly isBuiltIn: boolean;
  /** As its pack.yaml says. */
  readonly version: string | undefined;
  readonly documents: readonly Document[];
}

/** Where the documents of a built-in pack live: an address no file of a workspace can have. */
export const builtInAddress = 'ninefold:';

const builtIn: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([['national', nationalFiles]]);

/** The built-in packs, each read when first asked for. */
export function createBuiltInPacks(): { readonly ids: readonly string[]; pack(id: string): PackFiles } {
  const read = new Map<string, PackFiles>();
  return {
    ids: [...builtIn.keys()],
    pack(id) {
      const known = read.get(id);
      if (known) return known;
      const made = readBuiltIn(id);
      read.set(id, made);
      return made;
    },
  };
}

function readBuiltIn(id: string): PackFiles {
  const documents = Object.entries(builtIn.get(id) ?? {}).flatMap(([name, text]) => {
    const kind = kindOfFile(name);
    return kind ? [readDocument(`${builtInAddress}${id}/${name}`, kind, id, text)] : [];
  });
  const version = manifestOf(documents)?.model.version;
  return { id, folder: `${builtInAddress}${id}`, isBuiltIn: true, version, documents };
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
  return { id, folder, isBuiltIn: false, version, documents: own };
}

/** The pack.yaml among the files of a pack. */
export function manifestOf(documents: readonly Document[]): Document<'pack'> | undefined {
  return documents.find((document): document is Document<'pack'> => document.kind === 'pack');
}

/** The pack that a file is part of; undefined for the partnership's own. */
export function packOf({ pack }: Document, packs: readonly PackFiles[]): PackFiles | undefined {
  return packs.find(({ id, folder, isBuiltIn }) => (isBuiltIn ? id : folder) === pack);
}
