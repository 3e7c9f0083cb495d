import pc from 'picocolors';
import type { Io, Output } from '../io.ts';

export type Colours = ReturnType<typeof pc.createColors>;

/** Colours for an output, or functions that leave the text as it is. */
export function coloursFor(output: Output, io: Io): Colours {
  return pc.createColors(wantsColour(output, io.env));
}

/** FORCE_COLOR decides first, then NO_COLOR, then whether a person is looking. */
export function wantsColour(output: Output, env: Io['env']): boolean {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return output.isTTY && env.TERM !== 'dumb';
}
