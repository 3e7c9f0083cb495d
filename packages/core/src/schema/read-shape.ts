import { type DocumentKind, type DocumentModel, documentSchemas } from '../model/document.ts';
import { isMap } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';
import { beginningOf } from './beginning.ts';
import { decode } from './decode.ts';
import { gatherMissing } from './gather-missing.ts';
import { nullPaths, withoutPaths } from './plain.ts';
import type { ShapeProblem } from './shape-problem.ts';

/** What a definition says, as far as it fits the shape of its kind. */
export interface ReadShape<K extends DocumentKind> {
  /** What fits; parts that do not are left out. */
  readonly model: Partial<DocumentModel<K>>;
  /** What the definition itself says, before `extends`, without the parts that do not fit; undefined where it is no map. */
  readonly authored: Readonly<Record<string, unknown>> | undefined;
  /** Paths that a definition with `extends` sets to nothing, to remove what the other one says. */
  readonly removals: readonly TreePath[];
  /** The parts left out of the model, by their paths in what was read. */
  readonly dropped: readonly TreePath[];
  readonly problems: readonly ShapeProblem[];
}

/** Reads a plain value as a definition: the same for a YAML file and for a value made in TypeScript. */
export function readShape<K extends DocumentKind>(kind: K, written: unknown): ReadShape<K> {
  const removals = nullPaths(written);
  const authored = withoutPaths(written, removals);
  if (!isMap(authored)) {
    return { model: {}, authored: undefined, removals: [], dropped: [], problems: [notAMap(kind)] };
  }
  const adapts = typeof authored.extends === 'string';
  const { dropped, model, problems } = decode<DocumentModel<K>>(documentSchemas[kind], authored);
  const isLeft = (problem: ShapeProblem) => adapts && isLeftToTheBase(problem);
  return {
    model,
    authored: cleaned(authored, problems, isLeft),
    removals: adapts ? removals : [],
    dropped,
    problems: gatherMissing(
      documentSchemas[kind],
      authored,
      [...problems, ...(adapts ? [] : removals.map(emptyValue))].filter((problem) => !isLeft(problem)),
    ),
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
  isLeft: (problem: ShapeProblem) => boolean,
): Record<string, unknown> {
  const wrong = problems.filter((problem) => problem.path.length > 0 && !isLeft(problem));
  return withoutPaths(
    authored,
    wrong.map(({ path }) => path),
  ) as Record<string, unknown>;
}

function notAMap(kind: DocumentKind): ShapeProblem {
  return {
    code: 'schema/not-a-map',
    message: `This file does not hold keys and values. ${beginningOf(kind)}`,
    params: {},
    path: [],
    at: 'value',
  };
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
