import { build } from 'esbuild';
import { consumerFolder } from './packages.ts';

const options = {
  absWorkingDir: consumerFolder,
  outdir: 'out',
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  write: false,
  logLevel: 'silent',
} as const;

/** A file of the consumer with all that it imports, as one file for a browser. */
export async function bundledWhole(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({ ...options, entryPoints: [entry] });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/**
 * What a browser loads first of a file of the consumer; what is imported later is a file of its own. `without` leaves libraries out, to
 * weigh our code alone.
 */
export async function bundledFirst(entry: string, without: readonly string[] = []): Promise<Uint8Array> {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [entry],
    splitting: true,
    metafile: true,
    external: [...without],
  });
  const start =
    Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint === entry) ?? '';
  const first = [start];
  for (const path of first) {
    const statements =
      metafile.outputs[path]?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
    for (const { path: imported } of statements) if (!first.includes(imported)) first.push(imported);
  }
  const files = outputFiles.filter(({ path }) => first.some((each) => path.endsWith(each)));
  return Buffer.concat(files.map(({ contents }) => contents));
}
