import { type DocumentKind, type DocumentModel, documentSchemas } from '../model/document.ts';
import { decode } from '../schema/decode.ts';
import { nullPaths, originalPath, withoutPaths } from '../schema/plain.ts';
import type { ShapeProblem } from '../schema/shape-problem.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import { isMap } from '../syntax/plain-value.ts';
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
  const removals = nullPaths(written);
  const authored = withoutPaths(written, removals);
  const adapts = isMap(authored) && typeof authored.extends === 'string';
  const decoded = decode<DocumentModel<K>>(documentSchemas[kind], authored);
  const shapeProblems = [...decoded.problems, ...(adapts ? [] : removals.map(emptyValue))].filter(
    (problem) => !(adapts && isLeftToTheBase(problem)),
  );

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
    authored: isMap(authored) ? cleaned(authored, decoded.problems, adapts) : undefined,
    removals: adapts ? removals : [],
    model: decoded.model,
    problems: [
      ...syntaxProblems.map((problem) => textToProblem(problem, path, rangeOf)),
      // Without a tree the syntax problem says all there is to say.
      ...(root ? shapeProblems : []).map((problem) => shapeToProblem(problem, path, rangeOfShape(problem))),
    ],
    rangeOfValue: (at) => rangeOf(spanOfValue(originalPath(at, decoded.dropped))),
    rangeOfKey: (at) => rangeOf(spanOfKey(originalPath(at, decoded.dropped))),
  };
}

/**
 * A file that extends another may leave out what the other says; what is missing in the end is reported after merging. Lists are
 * replaced whole, so what is missing in one of their items is missing for good.
 */
function isLeftToTheBase({ code, path }: ShapeProblem): boolean {
  return code === 'schema/missing-key' && path.length > 0 && path.every((step) => typeof step === 'string');
}

/** What the file says, without the parts that do not fit. */
function cleaned(
  authored: Record<string, unknown>,
  problems: readonly ShapeProblem[],
  adapts: boolean,
): Record<string, unknown> {
  const wrong = problems.filter(
    (problem) => problem.path.length > 0 && !(adapts && isLeftToTheBase(problem)),
  );
  return withoutPaths(
    authored,
    wrong.map(({ path }) => path),
  ) as Record<string, unknown>;
}

function emptyValue(path: TreePath): ShapeProblem {
  const key = String(path.at(-1));
  return {
    code: 'schema/empty-value',
    message: `"${key}" has nothing in it. Write a value or take the key out.`,
    params: { key },
    path,
    at: 'key',
  };
}
