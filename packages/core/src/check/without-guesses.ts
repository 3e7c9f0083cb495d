import type { Problem } from '../diagnostics/problem.ts';

/**
 * The problems without those in lines that are indented with tabs, but for that of the tabs: which key such a line belongs to is a guess
 * until they are replaced.
 */
export function withoutGuesses(problems: readonly Problem[]): readonly Problem[] {
  const guessed = new Set(problems.filter(({ code }) => code === 'syntax/tab').map(lineOf));
  if (guessed.size === 0) return problems;
  return problems.filter((problem) => problem.code.startsWith('syntax/') || !guessed.has(lineOf(problem)));
}

function lineOf({ file, range }: Problem): string {
  return `${range.start.line} ${file}`;
}
