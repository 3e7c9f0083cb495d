import { parseYaml } from '../parse-yaml.ts';
import { isSameValue } from '../plain-value.ts';
import { toPlain } from '../tree-access.ts';
import { insertFirst, insertValue } from './insert-value.ts';
import { locate } from './place.ts';
import { afterStep, planEdit } from './plan-edit.ts';
import { removeValue } from './remove-value.ts';
import { replaceValue } from './replace-value.ts';
import { applyChanges, composeChanges } from './text-change.ts';
import type { EditOptions, EditStep, TextChange, YamlEdit } from './yaml-edit.ts';

/** A text after some edits. */
export interface EditedYaml {
  readonly text: string;
  /** What to change in the text that was given, for an editor that makes the changes itself; in order, not overlapping. */
  readonly changes: readonly TextChange[];
  /** Edits that were not made: the path leads nowhere, or the text cannot take them without harm to what stands around. */
  readonly missed: readonly YamlEdit[];
}

/**
 * Changes what a YAML text says and leaves the rest of it, comments and blank lines included, as it is. Each edit is checked by reading
 * the changed text again: one that says anything else than it should is not made.
 */
export function editYaml(text: string, edits: readonly YamlEdit[], options: EditOptions = {}): EditedYaml {
  let current = text;
  let changes: readonly TextChange[] = [];
  const missed: YamlEdit[] = [];
  for (const edit of edits) {
    const made = makeEdit(current, edit, options);
    if (made === undefined) missed.push(edit);
    else {
      changes = composeChanges(changes, made);
      current = applyChanges(text, changes);
    }
  }
  return { text: current, changes, missed };
}

function makeEdit(text: string, edit: YamlEdit, options: EditOptions): readonly TextChange[] | undefined {
  const before = read(text);
  const steps = planEdit(before.says, edit);
  if (steps === undefined) return undefined;
  let changes: readonly TextChange[] = [];
  let now = before;
  for (const step of steps) {
    const made = makeStep(now, step, options);
    if (made === undefined) return undefined;
    const next = read(applyChanges(now.text, made));
    if (!isSameValue(next.says, afterStep(now.says, step)) || hasNewProblem(before, next)) return undefined;
    changes = composeChanges(changes, made);
    now = next;
  }
  return changes;
}

interface Reading {
  readonly text: string;
  readonly root: ReturnType<typeof parseYaml>['root'];
  readonly says: unknown;
  /** The codes of what is wrong with the text. */
  readonly problems: readonly string[];
}

function read(text: string): Reading {
  const { root, problems } = parseYaml(text);
  return { text, root, says: root && toPlain(root), problems: problems.map(({ code }) => code) };
}

function hasNewProblem(before: Reading, after: Reading): boolean {
  const count = ({ problems }: Reading, code: string) => problems.filter((each) => each === code).length;
  return after.problems.some((code) => count(after, code) > count(before, code));
}

function makeStep(
  { root, text }: Reading,
  step: EditStep,
  options: EditOptions,
): readonly TextChange[] | undefined {
  const { kind, path } = step;
  if (root === undefined) {
    const isFirst = kind === 'insert' && path.length === 1;
    return isFirst ? [insertFirst(text, path, step.value, options)] : undefined;
  }
  if (kind === 'remove') return removeValue(text, root, path);
  if (kind === 'insert') return insertValue(text, root, path, step.value, options);
  const place = locate(text, root, path);
  return place && replaceValue(text, place, path, step.value, options);
}
