import type { DocumentKind } from '../model/document.ts';
import { originalPath } from '../schema/plain.ts';
import { readShape } from '../schema/read-shape.ts';
import { fewestShapeProblems, type ShapeProblem } from '../schema/shape-problem.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import type { TreePath } from '../syntax/tree.ts';
import { deepestSpan, keyAt, nodeAt, toPlain } from '../syntax/tree-access.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Range, Span } from '../text/span.ts';
import type { Document } from './document.ts';
import { shapeToProblem, textToProblem } from './text-to-problem.ts';
import { keepTree, lendTree, type TreeHolder } from './tree-holder.ts';

/** How a file is read that may have been read before. */
export interface ReadingOptions {
  /** The file before an edit: what the edit does not touch is taken over from it. */
  readonly before?: Document | undefined;
  /** Whether the tree may be let go and read again when it is asked for. It is kept if this is not given. */
  readonly lendsTree?: boolean;
}

/** Reads one file as far as it can be read. Total: any text gives a document. */
export function readDocument<K extends DocumentKind>(
  path: string,
  kind: K,
  pack: string | undefined,
  text: string,
  { before, lendsTree = false }: ReadingOptions = {},
): Document<K> {
  const { source, root, problems } = parseYaml(text, before);
  const written = root ? toPlain(root) : undefined;
  const { authored, dropped, model, problems: shapeProblems, removals } = readShape(kind, written);
  const tree = lendsTree ? lendTree(root, source) : keepTree(root);
  const places = createPlaces(source, tree, dropped);
  return {
    path,
    kind,
    pack,
    source,
    get root() {
      return tree();
    },
    authored,
    removals,
    model,
    problems: [
      ...problems.map((problem) => textToProblem(problem, path, source.rangeOf)),
      // Without a tree the syntax problem says all there is to say.
      ...(root ? fewestShapeProblems(shapeProblems) : []).map((problem) =>
        shapeToProblem(problem, path, places.rangeOfShape(problem)),
      ),
    ],
    rangeOfValue: places.rangeOfValue,
    rangeOfKey: places.rangeOfKey,
  };
}

/** Where the parts of a file stand. Apart from what is read here, nothing keeps the tree in memory. */
function createPlaces(source: SourceText, tree: TreeHolder, dropped: readonly TreePath[]) {
  const spanOfValue = (path: TreePath): Span => {
    const root = tree();
    return root ? deepestSpan(root, path) : { start: 0, end: 0 };
  };
  const spanOfKey = (path: TreePath): Span => {
    const root = tree();
    const first = root?.kind === 'map' ? root.entries[0]?.key : undefined;
    return (path.length === 0 ? first : keyAt(root, path))?.span ?? spanOfValue(path);
  };
  return {
    rangeOfValue: (path: TreePath): Range => source.rangeOf(spanOfValue(originalPath(path, dropped))),
    rangeOfKey: (path: TreePath): Range => source.rangeOf(spanOfKey(originalPath(path, dropped))),
    rangeOfShape: ({ at, path }: ShapeProblem): Range => {
      const isThere = nodeAt(tree(), path) !== undefined;
      return source.rangeOf(at === 'key' && isThere ? spanOfKey(path) : spanOfValue(path));
    },
  };
}
