import type { Problem } from '@ninefold/core';
import { groupBy } from '../../text/group-by.ts';

/** Notes of one kind, with what they all say said once. */
export interface FoldedNotes {
  readonly code: string;
  /** Each with the part of its message that is its own. */
  readonly notes: readonly { readonly problem: Problem; readonly own: string }[];
  /** The last sentences of the messages, where all end alike. */
  readonly shared: string;
}

/** From so many notes of one kind on they are folded; fewer are shown each with its line. */
const fewest = 3;

/** Parts what is shown problem by problem from notes that many places share, so that these do not bury the rest. */
export function foldNotes(problems: readonly Problem[]): {
  readonly single: readonly Problem[];
  readonly folded: readonly FoldedNotes[];
} {
  const notes = problems.filter(({ severity, fixes }) => severity === 'information' && fixes.length === 0);
  const groups = [...groupBy(notes, ({ code }) => code)].filter(([, group]) => group.length >= fewest);
  const many = new Set(groups.map(([code]) => code));
  return {
    single: problems.filter((problem) => !(many.has(problem.code) && notes.includes(problem))),
    folded: groups.map(([code, group]) => fold(code, group)),
  };
}

function fold(code: string, problems: readonly Problem[]): FoldedNotes {
  const sentences = problems.map(({ message }) => message.split(/(?<=[.?]) (?=[A-Z])/));
  const shortest = Math.min(...sentences.map(({ length }) => length));
  let shared = 0;
  while (shared < shortest - 1 && allAlike(sentences.map((each) => each.at(-1 - shared)))) shared += 1;
  const [first = []] = sentences;
  return {
    code,
    notes: problems.map((problem, index) => ({
      problem,
      own: (sentences[index] ?? []).slice(0, (sentences[index] ?? []).length - shared).join(' '),
    })),
    shared: first.slice(first.length - shared).join(' '),
  };
}

function allAlike(texts: readonly (string | undefined)[]): boolean {
  return texts.every((text) => text === texts[0]);
}
