import { Uri, workspace } from 'vscode';

/** The scheme of the sample as it comes with the extension, held in memory. */
export const sampleScheme = 'ninefold-sample';
/** The folder that it is copied into, and that it has in memory. */
export const sampleName = 'south-lanarkshire';

/** A file of the sample: its path inside it, and how to read it. */
export interface SampleFile {
  readonly path: string;
  readonly size: number;
  read(): Promise<Uint8Array>;
}

/** The files of the sample that comes with the extension. A browser cannot list folders of an extension, so a list comes along. */
export async function bundledSample(extension: Uri): Promise<readonly SampleFile[]> {
  const folder = Uri.joinPath(extension, 'dist', 'samples', sampleName);
  const list = await workspace.fs.readFile(Uri.joinPath(folder, 'files.json'));
  const files = JSON.parse(new TextDecoder().decode(list)) as readonly Omit<SampleFile, 'read'>[];
  return files.map(({ path, size }) => ({
    path,
    size,
    read: async () => workspace.fs.readFile(Uri.joinPath(folder, ...path.split('/'))),
  }));
}
