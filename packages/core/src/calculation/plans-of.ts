import type { LinkedDataset, Workspace } from '../workspace/workspace.ts';
import { compilePlan } from './compile-plan.ts';
import type { Plan } from './plan.ts';
import { planKey } from './plan-key.ts';

/** The plans that all measures of a workspace ask of each dataset, each once, for an engine that answers them beforehand. */
export function plansOf(workspace: Workspace): ReadonlyMap<LinkedDataset, readonly Plan[]> {
  const found = new Map<LinkedDataset, Map<string, Plan>>();
  for (const { measures } of workspace.indicators.values()) {
    for (const { query } of measures.values()) {
      const dataset = query?.parsed.dataset && workspace.datasets.get(query.parsed.dataset.text);
      const plan = query && dataset && compilePlan(query.parsed, dataset);
      if (dataset === undefined || plan === undefined) continue;
      const plans = found.get(dataset) ?? new Map<string, Plan>();
      found.set(dataset, plans.set(planKey(plan), plan));
    }
  }
  return new Map([...found].map(([dataset, plans]) => [dataset, [...plans.values()]]));
}
