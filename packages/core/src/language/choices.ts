import { starters } from '../drafting/starters.ts';
import { alignedOutcome } from '../model/aligned-outcome.ts';
import { describeWordAt } from '../schema/offers.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';
import { numberedFramework } from './documents.ts';

/** An outcome or priority to choose, as it is written under `outcomes`. */
export interface OutcomeChoice {
  readonly id: string;
  readonly title: string;
}

/**
 * The outcomes and priorities to choose from for a new indicator: those of the numbered framework by their numbers, then those of the
 * partnership's own. What else a pack lists, such as what a report must hold, is served by an indicator only where it says so.
 */
export function outcomeChoices(workspace: Workspace): readonly OutcomeChoice[] {
  const numbered = numberedFramework(workspace);
  const own = [...workspace.frameworks].filter(([, { document }]) => document.pack === undefined);
  return [numbered, ...own.map(([framework]) => framework)].flatMap((framework) =>
    framework === undefined ? [] : itemsOf(workspace, framework),
  );
}

function itemsOf(workspace: Workspace, framework: string): readonly OutcomeChoice[] {
  const isNumbered = framework === numberedFramework(workspace);
  const items = workspace.frameworks.get(framework)?.effective.items ?? {};
  return Object.entries(items).map(([item, { title, shortTitle }]) => ({
    id: isNumbered ? item : `${framework}/${item}`,
    title: shortTitle ?? title,
  }));
}

/** What an indicator serves, short: `Outcome 9: Resources are used effectively`. */
export function outcomesInShort(workspace: Workspace, { effective }: LinkedIndicator): readonly string[] {
  const all = [...workspace.frameworks.keys()].flatMap((framework) => itemsOf(workspace, framework));
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  return (effective.outcomes ?? []).map((alignment) => {
    const id = alignedOutcome(alignment);
    const name = /^\d+$/.test(id) ? `Outcome ${id}` : id;
    const title = titles.get(id);
    return title === undefined ? name : `${name}: ${title}`;
  });
}

/** The methods by which a new indicator may be calculated, each with what it does. */
export function methodChoices(): readonly { readonly name: string; readonly summary: string }[] {
  return Object.keys(starters).map((name) => {
    const written = { calculation: { method: name } };
    return { name, summary: describeWordAt('indicator', written, ['calculation', 'method'], name) ?? name };
  });
}
