import { loadWorkspace } from '../../packages/core/src/workspace/load-workspace.ts';
import type { LinkedIndicator, Workspace } from '../../packages/core/src/workspace/workspace.ts';
import { known } from './linked.ts';
import { type Files, hostOf } from './small-workspace.ts';

/** A definition that a board has written. */
export const base = `id: falls
title: Falls
unit: falls per 1,000 people
polarity: lowerIsBetter
period: { type: financialYear }
outcomes: [{ outcome: 9, authority: Made-up Board }]
measures:
  falls: { title: Falls, includes: [Code 1], unit: falls }
  people: { title: People, dating: midYearOfFirstCalendarYear }
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
decimals: 1
caveats: [Small numbers.]
`;

/** The board's pack with it. */
export const pack: Files = {
  'packs/board/pack.yaml': 'id: board\nversion: 1.0.0\n',
  'packs/board/falls.indicator.yaml': base,
};

/** A partnership that uses the pack. */
export const partnership: Files = { 'partnership.yaml': 'area: S37000028\nuses: [board, national]\n' };

/** These files and no others, linked. */
export function load(files: Files): Promise<Workspace> {
  return loadWorkspace(hostOf(files));
}

/** A definition of the partnership, with some files of its own. */
export async function indicatorOf(files: Files, id = 'falls'): Promise<LinkedIndicator> {
  return known((await load({ ...partnership, ...pack, ...files })).indicators.get(id));
}

/** The definition with the partnership's own file, and nothing else of it. */
export function adapting(own: string, id = 'falls'): Files {
  return { [`indicators/${id}.indicator.yaml`]: `id: ${id}\nextends: board\n${own}` };
}

/** A value as JSON has it, which is how two are compared. */
export const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
