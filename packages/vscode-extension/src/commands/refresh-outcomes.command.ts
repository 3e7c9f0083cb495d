import type { Command } from './command.ts';

/** The outcomes tree, asked for anew. */
export const refreshOutcomes: Command = {
  id: 'refreshOutcomes',
  run: ({ outcomes }) => outcomes.refresh(),
};
