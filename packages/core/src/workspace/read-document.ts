import type { DocumentKind } from '../model/document.ts';
import { originalPath } from '../schema/plain.ts';
import { readShape } from '../schema/read-shape.ts';
import { fewestShapeProblems, type ShapeProblem } from '../schema/shape-problem.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import type { TreePath } from '../syntax/tree.ts';
import { deepestSpan, keyAt, nodeAt, toPlain } from '../syntax/tree-access.ts';
import type { Range, Span } from '../text/span.ts';
import type { Document } from './document.ts';
import { shapeToProblem, textToProblem } from './text-to-problem.ts';

/** Reads one file as far as it can be read. Total: any text gives a document. */
export function readDocument<K extends DocumentKind>(
  path: string,
  kind: K,
  pack: string | undefined,
  text: string,
): Document<K> {
  const { source, root, problems: syntaxProblems } = parseYaml(text);
  const written = root ? toPlain(root) : undefined;
  const { authored, dropped, model, problems: shapeProblems, removals } = readShape(kind, written);

  const firstKey = root?.kind === 'map' ? root.entries[0]?.key.span : undefined;
  const rangeOf = (span: Span): Range => source.rangeOf(span);
  const spanOfValue = (path: TreePath): Span => (root ? deepestSpan(root, path) : { start: 0, end: 0 });
  const spanOfKey = (path: TreePath): Span =>
    (root && (path.length === 0 ? firstKey : keyAt(root, path)?.span)) ?? spanOfValue(path);
  const rangeOfShape = ({ at, path }: ShapeProblem): Range => {
    const isThere = root !== undefined && nodeAt(root, path) !== undefined;
    return rangeOf(at === 'key' && isThere ? spanOfKey(path) : spanOfValue(path));
  };
  return {
    path,
    kind,
    pack,
    source,
    root,
    authored,
    removals,
    model,
    problems: [
      ...syntaxProblems.map((problem) => textToProblem(problem, path, rangeOf)),
      // Without a tree the syntax problem says all there is to say.
      ...(root ? fewestShapeProblems(shapeProblems) : []).map((problem) =>
        shapeToProblem(problem, path, rangeOfShape(problem)),
      ),
    ],
    rangeOfValue: (at) => rangeOf(spanOfValue(originalPath(at, dropped))),
    rangeOfKey: (at) => rangeOf(spanOfKey(originalPath(at, dropped))),
  };
}
