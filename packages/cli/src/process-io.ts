import type { WriteStream } from 'node:tty';
import { exitCode } from './exit-code.ts';
import { describeFileError } from './files/file-error.ts';
import type { Io, Output } from './io.ts';

/** The process itself as commands see it. */
export function processIo(): Io {
  let interrupt = () => {};
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  return {
    stdout: outputOf(process.stdout, interrupt),
    stderr: outputOf(process.stderr, interrupt),
    cwd: process.cwd(),
    env: process.env,
    today: today(),
    untilInterrupted() {
      // Only a command that waits takes Ctrl-C over; any other is ended by it at once, as usual.
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
      return interrupted;
    },
  };
}

function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** A reader that goes away (`ninefold check | head`) changes nothing but what is written: the exit code stays the answer. */
function outputOf(stream: WriteStream, onReaderGone: () => void): Output {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code === 'EPIPE') onReaderGone();
    else fail(error);
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write(text) {
      if (isOpen) stream.write(text);
    },
  };
}

/** A full disk behind `> file` leaves half an answer, which must not pass for a whole one. */
function fail(error: unknown): never {
  process.stderr.write(`The output cannot be written: ${describeFileError(error)}.\n`);
  process.exit(exitCode.misuse);
}
