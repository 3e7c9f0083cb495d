import { type Cube, type Engine, type LinkedDataset, type Plan, planKey } from '@ninefold/core';

/** Answers of plans that were asked beforehand. */
export interface PrecomputedEngine extends Engine {
  /** The datasets that the database could not read, each with the reason as a sentence. */
  readonly refused: ReadonlyMap<LinkedDataset, string>;
}

/** Thrown by an engine for data that it cannot read as the built-in engine would; its message is a sentence for whoever runs it. */
export class CannotRead extends Error {
  override readonly name = 'CannotRead';
}

/** Asks all plans of all datasets, and keeps the answers. */
export async function precomputePlans(
  plans: ReadonlyMap<LinkedDataset, readonly Plan[]>,
  answer: (dataset: LinkedDataset, plans: readonly Plan[]) => Promise<readonly Cube[]>,
): Promise<PrecomputedEngine> {
  const cubes = new Map<string, Cube>();
  const refused = new Map<LinkedDataset, string>();
  for (const [dataset, asked] of plans) {
    try {
      for (const cube of await answer(dataset, asked)) cubes.set(planKey(cube.plan), cube);
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      refused.set(dataset, error.message);
    }
  }
  return { refused, cubeOf: (plan) => cubes.get(planKey(plan)) };
}
