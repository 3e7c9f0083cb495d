import { type LentFile, listFilesRequest, readFileRequest } from '@ninefold/lsp/protocol';
import { type Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Lends the editor's files to a server that cannot see them for itself: on the web, or in a virtual workspace. */
export function lendFiles(client: BaseLanguageClient): Disposable {
  const lists = client.onRequest(listFilesRequest.method, ({ folder }: { readonly folder: string }) =>
    listFiles(Uri.parse(folder)),
  );
  const reads = client.onRequest(
    readFileRequest.method,
    ({ uri, limit }: { readonly uri: string; readonly limit: number }) => readFile(Uri.parse(uri), limit),
  );
  return { dispose: () => [lists, reads].map((each) => each.dispose()) };
}

/** No folder of definitions has more files and folders than this; what comes after is left out. */
const mostEntries = 20_000;

/** The addresses of the files that definitions may name, in a folder and those inside it. */
export async function listFiles(folder: Uri): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [folder];
  let entries = 0;
  for (let next = folders.shift(); next !== undefined; next = folders.shift()) {
    for (const [name, type] of await entriesOf(next)) {
      if (++entries > mostEntries) return found;
      const uri = Uri.joinPath(next, name);
      if (type & FileType.Directory) {
        if (name !== 'node_modules' && !name.startsWith('.')) folders.push(uri);
      } else if (/\.(?:yaml|csv|tsv|txt)$/i.test(name)) found.push(uri.toString());
    }
  }
  return found;
}

/** A folder that cannot be read has nothing to lend. */
async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** What a file holds, as it is lent. */
export async function readFile(uri: Uri, limit: number): Promise<LentFile> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > limit) return { tooLarge: size };
    const bytes = await workspace.fs.readFile(uri);
    return bytes.length > limit ? { tooLarge: bytes.length } : { base64: toBase64(bytes) };
  } catch (failure) {
    const code = failure instanceof FileSystemError ? failure.code : 'Unknown';
    if (code === 'FileNotFound') return null;
    return {
      unreadable:
        code === 'NoPermissions' ? 'there is no permission to read it' : 'the editor cannot read it',
    };
  }
}

/** So many bytes at a time that they can be given to a function as its arguments; a multiple of three, so that the parts join. */
const bytesAtATime = 24_576;

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += bytesAtATime) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(start, start + bytesAtATime))));
  }
  return parts.join('');
}
