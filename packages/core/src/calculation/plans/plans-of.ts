import type { LinkedDataset, Workspace } from '../../workspace/workspace.ts';
import { bandColumnIn } from './band-column.ts';
import { compilePlan } from './compile-plan.ts';
import type { Plan } from './plan.ts';
import { planKey } from './plan-key.ts';

/** The plans that all measures of a workspace ask of each dataset, each once, for an engine that answers them beforehand. */
export function plansOf(workspace: Workspace): ReadonlyMap<LinkedDataset, readonly Plan[]> {
  const found = new Map<LinkedDataset, Map<string, Plan>>();
  for (const indicator of workspace.indicators.values()) {
    for (const measure of indicator.measures.values()) {
      const { query } = measure;
      const dataset = query?.parsed.dataset && workspace.datasets.get(query.parsed.dataset.text);
      if (query === undefined || dataset === undefined) continue;
      const plans = found.get(dataset) ?? new Map<string, Plan>();
      const by = bandColumnIn(indicator, measure);
      for (const column of by === undefined ? [undefined] : [undefined, by]) {
        const plan = compilePlan(query.parsed, dataset, column);
        if (plan !== undefined) found.set(dataset, plans.set(planKey(plan), plan));
      }
    }
  }
  return new Map([...found].map(([dataset, plans]) => [dataset, [...plans.values()]]));
}
