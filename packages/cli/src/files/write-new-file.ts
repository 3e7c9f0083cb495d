import { mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Misuse } from '../misuse.ts';
import { describeFileError } from './file-error.ts';

/** Writes a file that is not there yet, with the folders above it. Gives false, and changes nothing, when there is one. */
export async function writeNewFile(location: string, shownPath: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(location), { recursive: true });
    const file = await open(location, 'wx');
    try {
      await file.writeFile(text);
    } catch (error) {
      // A part of a file would be taken for the whole of it the next time.
      await rm(location, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new Misuse(`${shownPath} cannot be written: ${describeFileError(error)}.`);
  }
}
