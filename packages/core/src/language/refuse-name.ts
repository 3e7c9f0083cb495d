import { tokenizeFormula } from '../query/tokenize.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type NamedThing, occurrencesOf } from './named-thing.ts';

/** Why something cannot have a name: it would not be read back as itself, or is another's. */
export function refuseName(workspace: Workspace, thing: NamedThing, name: string): string | undefined {
  const { kind, owner } = thing;
  if (kind === 'measure' && !isMeasureName(name))
    return `"${name}" cannot be the name of a measure: use letters, digits, dots and underscores, so that formulas can name it.`;
  if (kind !== 'column' && kind !== 'measure' && !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
    return `"${name}" cannot be a name: use letters, digits, hyphens, dots and underscores.`;
  if (name.trim() === '') return 'A name has at least one letter.';
  if (kind === 'indicator' && workspace.packs.some(({ id }) => id === name))
    return `"${name}" is the name of a pack, and "extends: ${name}" would mean that.`;
  const isTaken =
    occurrencesOf(workspace, { kind, owner, name }).some(({ isDefinition }) => isDefinition) ||
    (kind === 'measure' && isInherited(workspace, thing, name));
  return isTaken ? `"${name}" is the name of another ${kind} already.` : undefined;
}

/** A word of a formula, and no number: `12` and `1e3` are read as numbers. */
function isMeasureName(name: string): boolean {
  const [token] = tokenizeFormula(name);
  return (
    /^[A-Za-z0-9_][A-Za-z0-9._]*$/.test(name) && token?.kind === 'word' && token.span.end === name.length
  );
}

/** Whether a definition that extends the one of a measure, or that it extends, has a measure of the name. */
function isInherited({ indicators }: Workspace, thing: NamedThing, name: string): boolean {
  return [...indicators.values()].some(
    ({ chain, measures }) => measures.has(name) && chain.some((document) => document.path === thing.owner),
  );
}
