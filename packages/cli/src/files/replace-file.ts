import { Misuse } from '../misuse.ts';
import { describeFileError } from './file-error.ts';
import { writeFileWhole } from './write-file.ts';

/** Writes a file that may be there already, whole or not at all; where it cannot, says so by the path that the person knows. */
export async function replaceFile(
  location: string,
  shownPath: string,
  content: string | Uint8Array,
): Promise<void> {
  try {
    await writeFileWhole(location, content);
  } catch (error) {
    throw new Misuse(`${shownPath} cannot be written: ${describeFileError(error)}.`);
  }
}
