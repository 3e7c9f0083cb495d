import { chooseFilter } from '../views/choose-filter.ts';
import type { Command } from './command.ts';

/** Which lines of the outcomes tree are shown. */
export const filterOutcomes: Command = {
  id: 'filterOutcomes',
  run: ({ outcomes }, given) => chooseFilter(outcomes, given),
};
