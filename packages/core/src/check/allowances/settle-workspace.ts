import type { Problem } from '../../diagnostics/problem.ts';
import type { Document } from '../../workspace/document.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import {
  type AllowanceOptions,
  type AllowedProblem,
  applyAllowances,
  type Settled,
} from './apply-allowances.ts';
import { allowancesOf } from './find-allowances.ts';

/** The problems of a whole workspace, parted by the comments in its files. */
export function settleWorkspace(
  workspace: Workspace,
  problems: readonly Problem[],
  options: AllowanceOptions,
): Settled {
  const commented = [...workspace.documents.values()].filter((document) => allowancesOf(document).length > 0);
  if (commented.length === 0) return { problems, allowed: [] };
  const own = new Map<string, Problem[]>(commented.map(({ path }) => [path, []]));
  const standing: Problem[] = [];
  for (const problem of problems) (own.get(problem.file) ?? standing).push(problem);
  const unsound = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const filesBehind = fileFinder(workspace);
  const allowed: AllowedProblem[] = [];
  for (const document of commented) {
    const isSound = !filesBehind(document).some((file) => unsound.has(file));
    const settled = applyAllowances(document, own.get(document.path) ?? [], { ...options, isSound });
    standing.push(...settled.problems);
    allowed.push(...settled.allowed);
  }
  return { problems: standing, allowed };
}

/** The files that what rules say of a file rests on; found once for all files. */
function fileFinder({ indicators, datasets }: Workspace): (document: Document) => readonly string[] {
  const linked = new Map([...indicators.values()].map((each) => [each.document.path, each]));
  const data = new Map([...datasets.values()].map(({ document, dataPath }) => [document.path, dataPath]));
  const withData = (path: string) => [path, ...[data.get(path)].filter((each) => each !== undefined)];
  return ({ path }) => {
    const { chain = [], measures = new Map() } = linked.get(path) ?? {};
    const queries = [...measures.values()].flatMap(({ query }) => query?.parsed.dataset?.text ?? []);
    const used = queries.flatMap((id: string) => datasets.get(id)?.document.path ?? []);
    return [path, ...chain.map((document) => document.path), ...used].flatMap(withData);
  };
}
