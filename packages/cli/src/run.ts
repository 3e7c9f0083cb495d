import { CommanderError } from 'commander';
import { createProgram } from './create-program.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { Misuse } from './misuse.ts';
import { safeText } from './text/safe-text.ts';

/** Runs one command line to its end and gives the exit code. Touches nothing of the process but what `io` hands it. */
export async function run(argv: readonly string[], givenIo: Io): Promise<ExitCode> {
  const io = argv.includes('--no-color') ? withoutColour(givenIo) : givenIo;
  const { program, outcome } = createProgram(io);
  if (argv.length === 0) {
    program.outputHelp({ error: true });
    return exitCode.misuse;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return outcome.code;
  } catch (error) {
    return explainFailure(error, outcome.doing, io);
  }
}

function withoutColour(io: Io): Io {
  return { ...io, env: { ...io.env, NO_COLOR: '1', FORCE_COLOR: undefined } };
}

function explainFailure(error: unknown, doing: string, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.success : exitCode.misuse;
  if (error instanceof Misuse) {
    io.stderr.write(`${safeText(error.message)}\n`);
    return exitCode.misuse;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.stderr.write(
    `Ninefold failed while ${doing}: ${safeText(message)}. This is a fault of Ninefold, not of your files.\n`,
  );
  if (io.env.NINEFOLD_DEBUG === '1') io.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
  else io.stderr.write('Run it again with NINEFOLD_DEBUG=1 to see where.\n');
  return exitCode.fault;
}
