import { join } from 'node:path';
import { chooseDefinition } from '../choose.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { replaceFile } from '../files/replace-file.ts';
import { writeNewFile } from '../files/write-new-file.ts';
import type { Io } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { openFolder } from '../open-folder.ts';
import { safeText } from '../text/safe-text.ts';

export interface EjectRequest {
  readonly write?: true;
}

/** Prints the whole definition of an indicator, or puts it in the place of the file that adopts it. */
export async function eject(io: Io, id: string, folder: string, { write }: EjectRequest): Promise<ExitCode> {
  const opened = await openFolder(folder, io);
  const indicator = chooseDefinition(opened, id);
  const isOwn = indicator.document.pack === undefined;
  if (isOwn && indicator.chain.length === 1) {
    throw new Misuse(`${indicator.id} extends nothing: its file has the whole definition already.`);
  }
  const text = opened.core.ejectIndicator(indicator, opened.workspace);
  if (!write) {
    io.stdout.write(text);
    return exitCode.success;
  }
  const path = isOwn ? indicator.document.path : `indicators/${indicator.id.toLowerCase()}.indicator.yaml`;
  const location = join(opened.host.root, path);
  const shown = opened.shownPath(path);
  if (isOwn) await replaceFile(location, shown, text);
  else if (!(await writeNewFile(location, shown, text))) {
    throw new Misuse(`${shown} is there already, and is not about ${indicator.id}; it is left alone.`);
  }
  io.stdout.write(`${isOwn ? 'Replaced' : 'Wrote'} ${safeText(shown)}.\n`);
  return exitCode.success;
}
