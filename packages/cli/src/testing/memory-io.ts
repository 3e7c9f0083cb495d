import type { Io, Output } from '../io.ts';

/** A stand-in for the process: what is written can be read back, and `interrupt` is Ctrl-C. */
export interface MemoryIo extends Io {
  readonly written: { stdout: string; stderr: string };
  interrupt(): void;
}

export function memoryIo(
  given: Partial<Pick<Io, 'cwd' | 'env' | 'today'>> & { readonly isTTY?: boolean } = {},
): MemoryIo {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): Output => ({
    isTTY: given.isTTY ?? false,
    columns: given.isTTY ? 80 : undefined,
    write(text) {
      written[name] += text;
    },
  });
  let interrupt = () => {};
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  return {
    stdout: output('stdout'),
    stderr: output('stderr'),
    cwd: given.cwd ?? '/',
    env: given.env ?? {},
    today: given.today ?? '2026-01-01',
    untilInterrupted: () => interrupted,
    written,
    interrupt,
  };
}
