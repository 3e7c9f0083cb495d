import { join, resolve } from 'node:path';
import type { NamedArea } from '@ninefold/core';
import { chooseArea } from '../choose.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { writeNewFile } from '../files/write-new-file.ts';
import type { Io } from '../io.ts';

/** Writes the first files of a partnership, leaving alone what is there already, and says what to do next. */
export async function init(io: Io, folder: string, options: { readonly area?: string }): Promise<ExitCode> {
  const core = await import('@ninefold/core');
  const area: NamedArea | undefined =
    options.area === undefined ? undefined : chooseArea({ core }, options.area, 'partnership');
  for (const [path, text] of core.firstFiles(area)) {
    const isNew = await writeNewFile(join(resolve(io.cwd, folder), path), path, text);
    io.stdout.write(isNew ? `  wrote      ${path}\n` : `  left alone ${path}, which is there already\n`);
  }
  io.stdout.write(whatNext(folder, area === undefined));
  return exitCode.success;
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
