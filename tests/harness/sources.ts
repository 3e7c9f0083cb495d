import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** A file of a package, by its place and by what it imports. */
export interface SourceFile {
  readonly path: string;
  readonly package: string;
  readonly layer: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** The sources of a package, without its tests. */
export function readSources(name: string): readonly SourceFile[] {
  const folder = join(root, 'packages', name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => {
      const path = relative(root, join(folder, file)).replaceAll('\\', '/');
      const text = readFileSync(join(folder, file), 'utf8');
      return {
        path,
        package: name,
        layer: layerOf(path),
        text,
        imports: ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
      };
    });
}

/** The first folder under `src`, or the file itself where there is none. */
export function layerOf(path: string): string {
  return path.split('/')[3] ?? path;
}

/** The folder inside a layer, or `*` for a file that stands beside such folders. */
export function folderOf(path: string): string {
  const [folder, ...inside] = path.split('/').slice(4);
  return folder === undefined || inside.length === 0 ? '*' : folder;
}

/** The path that an import of a file means. */
export function resolve(from: string, specifier: string): string {
  return join(dirname(from), specifier).replaceAll('\\', '/');
}

/** The files of its own package that a file imports. */
export function relativeImports(file: SourceFile): readonly string[] {
  return file.imports
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => resolve(file.path, specifier));
}

/** The code of a file without what it says of itself. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** The files of one circle of imports, or nothing. */
export function findCircle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...trail, node]);
      if (circle.length > 0) return circle;
    }
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const circle = visit(node, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
