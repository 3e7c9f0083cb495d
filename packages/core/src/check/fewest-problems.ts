import type { Problem } from '../diagnostics/problem.ts';

/** So many problems of one kind are shown for one file. */
const problemLimit = 50;

/** Of the layers that say one thing of each place; all others count their own problems. */
const codesOfTheRest: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['allow', 'allow/more-problems'],
  ['link', 'link/more-problems'],
  ['query', 'query/more-problems'],
]);

/** Of each kind that a file has many of the first by place, and one in the place of the next that counts the rest. */
export function fewestProblems(sorted: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const problem of sorted) counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + 1);
  const shown = new Map<string, number>();
  return sorted.flatMap((problem): readonly Problem[] => {
    const code = codesOfTheRest.get(layerOf(problem));
    if (code === undefined) return [problem];
    const kind = kindOf(problem);
    const before = shown.get(kind) ?? 0;
    shown.set(kind, before + 1);
    if (before < problemLimit) return [problem];
    const count = (counts.get(kind) ?? 0) - problemLimit;
    return before === problemLimit ? [theRest(problem, code, count)] : [];
  });
}

function theRest(next: Problem, code: string, count: number): Problem {
  const places = count === 1 ? 'place of this file has' : 'places of this file have';
  return {
    ...next,
    code,
    message: `${count} more ${places} the problem "${next.code}". Mend those that are shown first.`,
    params: { code: next.code, count },
    related: [],
    fixes: [],
  };
}

function layerOf({ code }: Problem): string {
  return code.slice(0, code.indexOf('/'));
}

function kindOf({ code, file }: Problem): string {
  return `${code} ${file}`;
}
