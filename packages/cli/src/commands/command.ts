import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';

/** One thing that `ninefold` can do, in one file. `Given` is what the person typed: the arguments, then the options. */
export interface CommandDefinition<Given extends readonly unknown[]> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What it does, for its own help. */
  readonly description: string;
  readonly examples: readonly { readonly line: string; readonly says: string }[];
  /** The end of `Ninefold failed while ...`. */
  readonly doing: string;
  /** Adds the arguments and options. */
  declare(command: Command): void;
  /** What needs time to load is imported inside, so that no command waits for another's parts. */
  run(io: Io, ...given: Given): Promise<ExitCode>;
}

/** A command with the types of its options forgotten, as the list holds it. */
export type AnyCommand = CommandDefinition<readonly unknown[]>;

/** Types a command: `run` names the arguments and options that `declare` adds. */
export function defineCommand<Given extends readonly unknown[]>(
  definition: CommandDefinition<Given>,
): AnyCommand {
  return definition as unknown as AnyCommand;
}
