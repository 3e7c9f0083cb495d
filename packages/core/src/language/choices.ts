import { starters } from '../drafting/starters.ts';
import { describeWordAt } from '../schema/offers.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';
import { numberedFramework } from './documents.ts';

/** An outcome or priority to choose, as it is written under `outcomes`. */
export interface OutcomeChoice {
  readonly id: string;
  readonly title: string;
}

/** The outcomes and priorities that an indicator may serve, those of the numbered framework by their numbers. */
export function outcomeChoices(workspace: Workspace): readonly OutcomeChoice[] {
  const numbered = numberedFramework(workspace);
  return [...workspace.frameworks].flatMap(([framework, { effective }]) =>
    Object.entries(effective.items ?? {}).map(([item, { title, shortTitle }]) => ({
      id: framework === numbered ? item : `${framework}/${item}`,
      title: shortTitle ?? title,
    })),
  );
}

/** What an indicator serves, short: `Outcome 9: Resources are used effectively`. */
export function outcomesInShort(workspace: Workspace, { effective }: LinkedIndicator): readonly string[] {
  const titles = new Map(outcomeChoices(workspace).map(({ id, title }) => [id, title]));
  return (effective.outcomes ?? []).map((alignment) => {
    const id = String(typeof alignment === 'object' ? alignment.outcome : alignment);
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
