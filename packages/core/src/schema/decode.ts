import * as z from 'zod/mini';
import type { TreePath } from '../syntax/tree.ts';
import { describeIssue } from './describe-issue.ts';
import { originalPaths } from './original-paths.ts';
import { withoutPaths } from './plain.ts';
import { type ShapeProblem, shapeProblemLimit } from './shape-problem.ts';

export interface Decoded<T> {
  /** What fits the shape. Parts that do not are left out. */
  readonly model: Partial<T>;
  readonly problems: readonly ShapeProblem[];
  /** The parts that were left out, by their paths in the value that was read. */
  readonly dropped: readonly TreePath[];
}

/** More rounds than parts that can hide behind one another in a real file. */
const maximumRounds = 8;

/** Some of those that are described turn out to be said by others. */
const mostTold = 4 * shapeProblemLimit;

/**
 * Reads a group of keys as far as it fits the shape: each part that does not fit is reported once, left out, and the rest read again.
 */
export function decode<T>(schema: z.ZodMiniObject, value: Readonly<Record<string, unknown>>): Decoded<T> {
  const problems: ShapeProblem[] = [];
  const dropped: TreePath[] = [];
  for (let round = 0; round < maximumRounds; round++) {
    const rest = withoutPaths(value, dropped);
    const parsed = (round === 0 ? schema : partialOf(schema)).safeParse(rest);
    if (parsed.success) {
      return { model: parsed.data as Partial<T>, problems: withoutEchoes(problems), dropped };
    }
    const originalPath = originalPaths(dropped);
    let told = 0;
    const found = parsed.error.issues
      .flatMap((issue) => {
        const described = describeIssue(schema, rest, issue, round > 0 || told >= mostTold);
        told += described.length;
        return described;
      })
      .map((problem) => ({ ...problem, path: originalPath(problem.path) }));
    if (round === 0) problems.push(...found);
    // A missing key takes the map that lacks it along; at the top of the file there is nothing to take.
    dropped.push(...found.map(({ path }) => path).filter((path) => path.length > 0));
  }
  return { model: {}, problems: withoutEchoes(problems), dropped };
}

/** `numerater` misspelt is one mistake, not an unknown key and a missing one. */
function withoutEchoes(problems: readonly ShapeProblem[]): readonly ShapeProblem[] {
  const suggested = new Set(
    problems
      .filter((problem) => problem.code === 'schema/unknown-key')
      .map((problem) => `${JSON.stringify(problem.path.slice(0, -1))} ${String(problem.params.suggestion)}`),
  );
  return problems.filter(
    (problem) =>
      problem.code !== 'schema/missing-key' ||
      !suggested.has(`${JSON.stringify(problem.path)} ${String(problem.params.key)}`),
  );
}

const partials = new WeakMap<z.ZodMiniObject, z.ZodMiniObject>();

function partialOf(schema: z.ZodMiniObject): z.ZodMiniObject {
  const known = partials.get(schema);
  if (known) return known;
  const made = z.partial(schema);
  partials.set(schema, made);
  return made;
}
