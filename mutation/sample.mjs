import { createHash } from 'node:crypto';
import { relative } from 'node:path';

const share = Number(process.env.MUTATION_SHARE ?? 1);

/** Between 0 and 1, and always the same for a change and a seed: a larger sample holds every smaller one. */
function lot({ fileName, location: { start, end }, mutatorName, replacement }) {
  const place = [relative(process.cwd(), fileName), start.line, start.column, end.line, end.column];
  const change = [process.env.MUTATION_SEED, ...place, mutatorName, replacement].join('\n');
  return createHash('sha256').update(change).digest().readUInt32BE() / 2 ** 32;
}

const sample = {
  async init() {},
  // All in one go: Stryker would ask for each alone.
  group: async (mutants) => [mutants.map(({ id }) => id)],
  check: async (mutants) =>
    Object.fromEntries(mutants.map((mutant) => [mutant.id, { status: answer(lot(mutant) < share) }])),
};

/** Stryker tries what passes a checker, and leaves the rest out of the score. */
function answer(isDrawn) {
  return isDrawn ? 'passed' : 'compileError';
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', value: sample }];
