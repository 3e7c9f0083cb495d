import type { DocumentKind } from '../model/document.ts';
import { beginningOf } from '../schema/beginning.ts';
import { originalPaths } from '../schema/original-paths.ts';
import { readShape } from '../schema/read-shape.ts';
import { fewestShapeProblems, type ShapeProblem } from '../schema/shape-problem.ts';
import type { Comment, ParsedYaml, YamlReader } from '../syntax/parsed-yaml.ts';
import type { TextProblem } from '../syntax/text-problem.ts';
import type { TreeNode, TreePath } from '../syntax/tree.ts';
import { deepestSpan, keyAt, nodeAt, toPlain } from '../syntax/tree-access.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Range, Span } from '../text/span.ts';
import { withoutConsequences } from './consequences.ts';
import type { Document } from './document.ts';
import { shapeToProblem, textToProblem } from './text-to-problem.ts';
import type { TreeStore } from './tree-store.ts';
import { tellValueInComment, valuesInComments } from './value-in-comment.ts';

/** What a file says, so far as it could be read. Its tree is held by `trees`, and kept for good if none is given. */
export function documentOf<K extends DocumentKind>(
  { path, kind, pack }: FilePlace<K>,
  { source, root, problems, reader }: ParsedYaml,
  trees?: TreeStore,
): Document<K> {
  const written = root ? toPlain(root) : undefined;
  const { authored, dropped, model, problems: shapeProblems, removals } = readShape(kind, written);
  const misshapen = [...shapeProblems, ...valuesInComments(removals, root, source.text)];
  trees?.hold(source, root, reader);
  const tree = trees === undefined ? keepTree(root) : treeIn(trees, source);
  const places = createPlaces(source, tree, dropped);
  return {
    path,
    kind,
    pack,
    source,
    get root() {
      return tree();
    },
    comments: commentsIn(source, reader),
    authored,
    removals,
    model,
    problems: [
      ...problems.map((problem) => textToProblem(tellBeginning(problem, kind), path, source.rangeOf)),
      // Without a tree the syntax problem says all there is to say.
      ...(root ? fewestShapeProblems(withoutConsequences(misshapen, problems, root, source)) : []).map(
        (problem) => {
          const told = tellValueInComment(problem, root, source.text);
          return shapeToProblem(told, path, places.rangeOfShape(told));
        },
      ),
    ],
    rangeOfValue: places.rangeOfValue,
    rangeOfKey: places.rangeOfKey,
  };
}

/** What reads texts does not know how a file of this kind begins. */
function tellBeginning(problem: TextProblem, kind: DocumentKind): TextProblem {
  return problem.code === 'syntax/empty-file'
    ? { ...problem, message: `The file says nothing yet. ${beginningOf(kind)}` }
    : problem;
}

/** Which file of a workspace is meant. */
export type FilePlace<K extends DocumentKind = DocumentKind> = Pick<Document<K>, 'path' | 'kind' | 'pack'>;

// These are made apart from where the tree is read, so that no more is held in memory than they name.
function keepTree(root: TreeNode | undefined): TreeHolder {
  return () => root;
}

function treeIn(trees: TreeStore, source: SourceText): TreeHolder {
  return () => trees.treeOf(source);
}

function commentsIn(source: SourceText, reader: YamlReader): () => readonly Comment[] {
  return () => reader.commentsOf(source.text);
}

type TreeHolder = () => TreeNode | undefined;

/** Where the parts of a file stand. */
function createPlaces(source: SourceText, tree: TreeHolder, dropped: readonly TreePath[]) {
  const originalPath = originalPaths(dropped);
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
    rangeOfValue: (path: TreePath): Range => source.rangeOf(spanOfValue(originalPath(path))),
    rangeOfKey: (path: TreePath): Range => source.rangeOf(spanOfKey(originalPath(path))),
    rangeOfShape: ({ at, path }: ShapeProblem): Range => {
      const isThere = nodeAt(tree(), path) !== undefined;
      return source.rangeOf(at === 'key' && isThere ? spanOfKey(path) : spanOfValue(path));
    },
  };
}
