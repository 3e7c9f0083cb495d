import { chooseFilter } from '../views/choose-filter.ts';
import type { Command } from './command.ts';

/** The same while a filter is on, with an icon that says so. */
export const filterOutcomesActive: Command = {
  id: 'filterOutcomesActive',
  run: ({ outcomes }) => chooseFilter(outcomes),
};
