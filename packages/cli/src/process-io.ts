import type { WriteStream } from 'node:tty';
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
    untilInterrupted() {
      // Only a command that waits takes Ctrl-C over; any other is ended by it at once, as usual.
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, interrupt);
      return interrupted;
    },
  };
}

/** A reader that goes away (`ninefold check | head`) changes nothing but what is written: the exit code stays the answer. */
function outputOf(stream: WriteStream, onReaderGone: () => void): Output {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isOpen = false;
    onReaderGone();
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write(text) {
      if (isOpen) stream.write(text);
    },
  };
}
