import { addComments } from '../authoring/add-comments.ts';
import { plainAt } from '../schema/plain.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import { isMap } from '../syntax/plain-value.ts';
import { printYaml } from '../syntax/print/print-yaml.ts';
import type { MapNode, TreePath } from '../syntax/tree.ts';
import type { Document } from '../workspace/document.ts';
import { packOf } from '../workspace/packs.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';

/**
 * The whole effective definition of an indicator as a file of its own, which extends nothing. Comments say from which pack, of which
 * version, or from which file each part came.
 */
export function ejectIndicator(indicator: LinkedIndicator, workspace: Workspace): string {
  return `# The whole definition of ${indicator.id}. It extends nothing: it no longer follows a pack.\n${withHomes(indicator, workspace)}`;
}

/** The whole of a definition as it holds here, to be read: comments say from which file or pack each part comes. */
export function effectiveDefinition(indicator: LinkedIndicator, workspace: Workspace): string {
  return `# ${indicator.id} as it holds here. Change it in the files that the comments name.\n${withHomes(indicator, workspace)}`;
}

function withHomes(indicator: LinkedIndicator, workspace: Workspace): string {
  const { extends: _, locked: __, ...definition } = indicator.effective;
  const home = homesOf(indicator, workspace);
  const text = printYaml(definition, { isSpread: (path) => homesBelow(definition, path, home).size > 1 });
  const { root } = parseYaml(text);
  const marks = root?.kind === 'map' ? marksIn(root, [], definition, home) : [];
  return addComments(
    text,
    marks.map(({ path, words }) => ({ path, lines: [words] })),
  );
}

/** Says in words where the value at a path came from. */
type HomeOf = (path: TreePath) => string;

function homesOf(indicator: LinkedIndicator, workspace: Workspace): HomeOf {
  const names = new Map(indicator.chain.map((document) => [document, homeName(document, workspace)]));
  return (path) => names.get(indicator.originOf(path)?.document as Document<'indicator'>) ?? '';
}

function homeName(document: Document, { packs }: Workspace): string {
  const found = packOf(document, packs);
  if (found === undefined) return `From ${document.path}:`;
  return `From the pack "${found.id}"${found.version === undefined ? '' : `, version ${found.version}`}:`;
}

/** Where the values below a path came from; a list is one value. */
function homesBelow(value: unknown, path: TreePath, home: HomeOf): ReadonlySet<string> {
  const inner = plainAt(value, path);
  return inner === undefined ? new Set() : homesOfValue(inner, path, home);
}

function homesOfValue(value: unknown, path: TreePath, home: HomeOf): ReadonlySet<string> {
  if (!isMap(value) || Object.keys(value).length === 0) return new Set([home(path)]);
  return new Set(
    Object.entries(value).flatMap(([key, inner]) => [...homesOfValue(inner, [...path, key], home)]),
  );
}

interface Mark {
  readonly path: TreePath;
  readonly words: string;
}

/** A mark before each key whose home is another than that of the key before it. */
function marksIn(map: MapNode, path: TreePath, definition: unknown, home: HomeOf): readonly Mark[] {
  const marks: Mark[] = [];
  let current: string | undefined;
  for (const { key, value } of map.entries) {
    const at = [...path, key.text];
    if (path.length === 0 && key.text === 'id') continue;
    const homes = homesBelow(definition, at, home);
    const [only] = homes;
    if (homes.size > 1 && value.kind === 'map') {
      marks.push(...marksIn(value, at, definition, home));
      current = undefined;
    } else if (only !== undefined && only !== current) {
      if (only !== '') marks.push({ path: at, words: only });
      current = only;
    }
  }
  return marks;
}
