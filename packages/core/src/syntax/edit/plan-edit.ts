import { childOf, isMap, isSameValue, setOwn } from '../plain-value.ts';
import type { TreePath } from '../tree.ts';
import type { EditStep, YamlEdit } from './yaml-edit.ts';

/** The steps that make an edit, for a text that says `written`; undefined where the path leads nowhere. */
export function planEdit(written: unknown, edit: YamlEdit): readonly EditStep[] | undefined {
  const path = namedSteps(written, edit.path);
  if (edit.kind === 'set') return planSet(written, path, edit.value);
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const found = valueAt(written, path);
  if (edit.kind === 'remove') return found === undefined ? undefined : [{ kind: 'remove', path }];
  const above = path.slice(0, -1);
  const parent = valueAt(written, above);
  const fits = Array.isArray(parent)
    ? typeof last === 'number' && last >= 0 && last <= parent.length
    : !isMap(parent) || found === undefined;
  if (!fits) return undefined;
  return typeof parent === 'object' && parent !== null
    ? [{ kind: 'insert', path, value: edit.value }]
    : planSet(written, path, edit.value);
}

/** What a text says once a step is done. */
export function afterStep(written: unknown, { path, ...step }: EditStep): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return step.kind === 'remove' ? undefined : step.value;
  const isHere = rest.length === 0;
  if (Array.isArray(written)) {
    const at = Number(first);
    const removed = isHere && step.kind === 'insert' ? 0 : 1;
    const inner = isHere && step.kind === 'remove' ? [] : [afterStep(written[at], { path: rest, ...step })];
    return written.toSpliced(at, removed, ...inner);
  }
  const map = isMap(written) ? written : {};
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(map)) {
    if (key !== first) setOwn(copy, key, map[key]);
    else if (!isHere || step.kind !== 'remove')
      setOwn(copy, key, afterStep(map[key], { path: rest, ...step }));
  }
  if (!Object.hasOwn(map, first)) setOwn(copy, String(first), afterStep(undefined, { path: rest, ...step }));
  return copy;
}

/** Keys are text: `items.1` of a map is its key "1". */
function namedSteps(written: unknown, path: TreePath): TreePath {
  let current = written;
  return path.map((step) => {
    const named = Array.isArray(current) ? step : isMap(current) ? String(step) : step;
    current = childOf(current, named);
    return named;
  });
}

function valueAt(written: unknown, path: TreePath): unknown {
  return path.reduce<unknown>(childOf, written);
}

function planSet(written: unknown, path: TreePath, value: unknown): readonly EditStep[] | undefined {
  let current: unknown = written ?? {};
  for (const [index, step] of path.entries()) {
    const rest = path.slice(index);
    if (current === null) {
      const built = build(rest, value);
      return built && [{ kind: 'replace', path: path.slice(0, index), value: built.value }];
    }
    const isNext = Array.isArray(current) ? step === current.length : isMap(current);
    const inner = childOf(current, step);
    if (inner === undefined) {
      const built = isNext ? build(rest.slice(1), value) : undefined;
      return built && [{ kind: 'insert', path: path.slice(0, index + 1), value: built.value }];
    }
    current = inner;
  }
  if (path.length === 0 && !(isMap(current) && isMap(value))) return undefined;
  return differences(current, value, path);
}

/** The value with the keys and lists above it that are not there yet. */
function build(path: TreePath, value: unknown): { readonly value: unknown } | undefined {
  let built = value;
  for (const step of path.toReversed()) {
    if (step === 0) built = [built];
    else if (typeof step === 'number') return undefined;
    else {
      const map: Record<string, unknown> = {};
      setOwn(map, step, built);
      built = map;
    }
  }
  return { value: built };
}

/** The steps from one value to another, so that what is the same in both is not touched. */
function differences(from: unknown, to: unknown, path: TreePath): readonly EditStep[] {
  if (isSameValue(from, to)) return [];
  if (Array.isArray(from) && Array.isArray(to)) return listDifferences(from, to, path);
  if (!isMap(from) || !isMap(to)) return [{ kind: 'replace', path, value: to }];
  const kept = Object.keys(from).filter((key) => Object.hasOwn(to, key));
  const gone = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  const added = Object.keys(to).filter((key) => !Object.hasOwn(from, key));
  return [
    ...kept.flatMap((key) => differences(from[key], to[key], [...path, key])),
    ...added.map((key): EditStep => ({ kind: 'insert', path: [...path, key], value: to[key] })),
    ...gone.map((key): EditStep => ({ kind: 'remove', path: [...path, key] })),
  ];
}

function listDifferences(
  from: readonly unknown[],
  to: readonly unknown[],
  path: TreePath,
): readonly EditStep[] {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && isSameValue(from[start], to[start])) start++;
  let tail = 0;
  while (tail < shorter - start && isSameValue(from.at(-1 - tail), to.at(-1 - tail))) tail++;
  const [oldEnd, newEnd] = [from.length - tail, to.length - tail];
  const steps: EditStep[] = [];
  for (let at = start; at < Math.min(oldEnd, newEnd); at++) {
    steps.push(...differences(from[at], to[at], [...path, at]));
  }
  for (let at = oldEnd; at < newEnd; at++) steps.push({ kind: 'insert', path: [...path, at], value: to[at] });
  for (let at = oldEnd - 1; at >= newEnd; at--) steps.push({ kind: 'remove', path: [...path, at] });
  return steps;
}
