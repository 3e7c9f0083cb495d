import type { Io } from '../io.ts';

/** Says on the terminal what is being waited for, if it takes longer than half a second, and takes it away when it is done. */
export async function withProgress<T>(io: Io, doing: string, work: () => Promise<T>): Promise<T> {
  if (!io.stderr.isTTY) return work();
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    io.stderr.write(`${doing} …`);
  }, 500);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (shown) io.stderr.write(`\r${' '.repeat(doing.length + 2)}\r`);
  }
}

/** Lets the terminal catch up between two long pieces of work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
