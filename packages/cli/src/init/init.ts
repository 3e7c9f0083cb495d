import { mkdir, open } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { chooseArea } from '../choose.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { describeFileError } from '../files/file-error.ts';
import type { Io } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { firstFiles, type NamedArea } from './first-files.ts';

/** Writes the first files of a partnership, leaving alone what is there already, and says what to do next. */
export async function init(io: Io, folder: string, options: { readonly area?: string }): Promise<ExitCode> {
  const area = options.area === undefined ? undefined : await findPartnership(options.area);
  for (const [path, text] of firstFiles(area)) {
    const isNew = await writeNew(resolve(io.cwd, folder), path, text);
    io.stdout.write(isNew ? `  wrote      ${path}\n` : `  left alone ${path}, which is there already\n`);
  }
  io.stdout.write(whatNext(folder, area === undefined));
  return exitCode.success;
}

async function findPartnership(text: string): Promise<NamedArea> {
  const core = await import('@ninefold/core');
  return chooseArea({ core }, text, 'partnership');
}

async function writeNew(root: string, path: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(join(root, path)), { recursive: true });
    const file = await open(join(root, path), 'wx');
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new Misuse(`${path} cannot be written: ${describeFileError(error)}.`);
  }
}

function whatNext(folder: string, areaIsOpen: boolean): string {
  const where = folder === '.' ? '' : ` ${folder}`;
  const steps = [
    ...(areaIsOpen ? ['Name your partnership in partnership.yaml.'] : []),
    'Put your extracts in the data folder, under the headings that are there.',
    `Run \`ninefold check${where}\`: it says what is still missing.`,
    `Run \`ninefold preview${where} --open\` and watch the indicator while you write.`,
  ];
  return `\nNext:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}
