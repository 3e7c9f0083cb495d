import { planAdoption } from '../adaptation/plan-adoption.ts';
import { draftIndicator, isMethod } from '../drafting/draft-indicator.ts';
import { fileOfIndicator } from '../drafting/file-names.ts';
import { identifier } from '../model/describe.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { methodChoices } from './choices.ts';
import { findPackIndicator } from './pack-indicators.ts';

/** Files that would be written, by path from the workspace root, and what a person should know. */
export interface ProposedFiles {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly notes: readonly string[];
}

/** What a person has chosen for a new indicator. */
export interface IndicatorChoices {
  readonly id: string;
  readonly title: string;
  readonly outcomes: readonly string[];
  readonly method: string;
  readonly dataset?: string | undefined;
}

/** The file of a new indicator; none, and why, where the id is taken or a choice is not known. */
export function proposeIndicator(workspace: Workspace, choices: IndicatorChoices): ProposedFiles {
  const { id, title, outcomes, method } = choices;
  const path = fileOfIndicator(id, workspace);
  const taken =
    workspace.indicators.get(id)?.document.path ?? (workspace.documents.has(path) ? path : undefined);
  if (!identifier.safeParse(id).success) {
    return refusal(`"${id}" cannot be an id: use letters, digits, hyphens, dots and underscores.`);
  }
  if (taken !== undefined) return refusal(`${taken} is there already; choose another id.`);
  if (!isMethod(method)) {
    const known = methodChoices().map(({ name }) => name);
    return refusal(`"${method}" is not a method; there are ${known.join(', ')}.`);
  }
  const dataset = choices.dataset === undefined ? undefined : workspace.datasets.get(choices.dataset);
  const text = draftIndicator({ id, title, outcomes, method, dataset });
  const isUnknown = choices.dataset !== undefined && dataset === undefined;
  return {
    files: [{ path, text }],
    notes: [
      ...(isUnknown ? [`There is no dataset "${choices.dataset}", so no query was written.`] : []),
      'Fill in the keys that have nothing behind them yet; the check says what each needs.',
    ],
  };
}

/** The few lines that adopt a definition of a pack, with the pack under `uses` in partnership.yaml. */
export function proposeAdoption(workspace: Workspace, id: string): ProposedFiles {
  const found = findPackIndicator(workspace, id);
  if (found === undefined) return refusal(`There is no indicator "${id}" in a pack.`);
  const { path, text, isThere, partnership } = planAdoption(workspace, found.pack, found.indicator);
  if (isThere) return refusal(`${path} is there already.`);
  return {
    files: [{ path, text }, ...(typeof partnership === 'object' ? [partnership] : [])],
    notes: [
      ...(partnership === 'byHand'
        ? [`Add ${found.pack.id} to \`uses\` in partnership.yaml; it cannot be done for you there.`]
        : []),
      'Write a query for each measure, so that the indicator has a value.',
    ],
  };
}

function refusal(why: string): ProposedFiles {
  return { files: [], notes: [why] };
}
