import {
  type Event,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';
import type { SampleFile } from './bundled-sample.ts';

interface HeldFile {
  readonly stat: FileStat;
  read(): Promise<Uint8Array>;
}

/** The sample as files that may be written to: what is written lives as long as the window. */
export class SampleFiles implements FileSystemProvider {
  readonly #changes = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile: Event<FileChangeEvent[]> = this.#changes.event;
  readonly #root: string;
  readonly #bundled: () => Promise<readonly SampleFile[]>;
  #held: Promise<Map<string, HeldFile>> | undefined;
  readonly #folders = new Set<string>();

  constructor(root: string, bundled: () => Promise<readonly SampleFile[]>) {
    this.#root = root;
    this.#bundled = bundled;
    this.#folders.add('/').add(root);
  }

  watch() {
    return { dispose: () => undefined };
  }

  async stat({ path }: Uri): Promise<FileStat> {
    const files = await this.#files();
    const file = files.get(path);
    if (file !== undefined) return file.stat;
    if (this.#isFolder(files, path)) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw FileSystemError.FileNotFound(path);
  }

  async readDirectory({ path }: Uri): Promise<[string, FileType][]> {
    const files = await this.#files();
    if (!this.#isFolder(files, path)) throw FileSystemError.FileNotFound(path);
    const found = new Map<string, FileType>();
    const prefix = path === '/' ? '/' : `${path}/`;
    for (const [paths, type] of [
      [this.#folders, FileType.Directory],
      [files.keys(), FileType.File],
    ] as const) {
      for (const each of paths) {
        const [name = '', ...more] = each.startsWith(prefix) ? each.slice(prefix.length).split('/') : [];
        if (name !== '') found.set(name, more.length > 0 ? FileType.Directory : (found.get(name) ?? type));
      }
    }
    return [...found];
  }

  async readFile({ path }: Uri): Promise<Uint8Array> {
    const file = (await this.#files()).get(path);
    if (file === undefined) throw FileSystemError.FileNotFound(path);
    return file.read();
  }

  async writeFile(
    uri: Uri,
    bytes: Uint8Array,
    { create, overwrite }: { readonly create: boolean; readonly overwrite: boolean },
  ): Promise<void> {
    const files = await this.#files();
    const isThere = files.has(uri.path);
    if (!isThere && !create) throw FileSystemError.FileNotFound(uri);
    if (isThere && create && !overwrite) throw FileSystemError.FileExists(uri);
    if (this.#isFolder(files, uri.path)) throw FileSystemError.FileIsADirectory(uri);
    files.set(uri.path, held(bytes, files.get(uri.path)?.stat.ctime));
    this.#tell(isThere ? FileChangeType.Changed : FileChangeType.Created, uri);
  }

  createDirectory(uri: Uri): void {
    this.#folders.add(uri.path);
    this.#tell(FileChangeType.Created, uri);
  }

  async delete(uri: Uri): Promise<void> {
    const files = await this.#files();
    for (const path of files.keys()) if (liesIn(path, uri.path)) files.delete(path);
    for (const path of this.#folders) if (liesIn(path, uri.path)) this.#folders.delete(path);
    this.#tell(FileChangeType.Deleted, uri);
  }

  async rename(from: Uri, to: Uri, { overwrite }: { readonly overwrite: boolean }): Promise<void> {
    const files = await this.#files();
    if (files.has(to.path) && !overwrite) throw FileSystemError.FileExists(to);
    for (const [path, file] of [...files]) {
      if (!liesIn(path, from.path)) continue;
      files.delete(path);
      files.set(to.path + path.slice(from.path.length), file);
    }
    for (const path of [...this.#folders]) {
      if (liesIn(path, from.path) && this.#folders.delete(path)) {
        this.#folders.add(to.path + path.slice(from.path.length));
      }
    }
    this.#tell(FileChangeType.Deleted, from);
    this.#tell(FileChangeType.Created, to);
  }

  #tell(type: FileChangeType, uri: Uri): void {
    this.#changes.fire([{ type, uri }]);
  }

  #isFolder(files: ReadonlyMap<string, HeldFile>, path: string): boolean {
    return this.#folders.has(path) || [...files.keys()].some((each) => each.startsWith(`${path}/`));
  }

  #files(): Promise<Map<string, HeldFile>> {
    this.#held ??= this.#bundled().then(
      (files) =>
        new Map(
          files.map(({ path, size, read }) => [
            `${this.#root}/${path}`,
            { stat: { type: FileType.File, ctime: 0, mtime: 0, size }, read },
          ]),
        ),
    );
    return this.#held;
  }
}

function held(bytes: Uint8Array, made: number | undefined): HeldFile {
  const now = Date.now();
  const stat = { type: FileType.File, ctime: made ?? now, mtime: now, size: bytes.length };
  return { stat, read: async () => bytes };
}

function liesIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
