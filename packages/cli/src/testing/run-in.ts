import { run } from '../run.ts';
import { memoryIo } from './memory-io.ts';

/** Runs a command line in a folder: how it ended, and what it wrote. */
export async function runIn(cwd: string, ...argv: readonly string[]) {
  const io = memoryIo({ cwd });
  return { code: await run(argv, io), ...io.written };
}
