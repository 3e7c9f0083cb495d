import type { Document } from '@ninefold/core';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { isAsRead } from '../files/is-as-read.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { Io } from '../io.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { plural } from '../text/plural.ts';
import { safeText } from '../text/safe-text.ts';

export interface FormatRequest {
  readonly check?: true;
}

/** Formats the definitions of a folder, or only says which would change. */
export async function formatFolder(io: Io, folder: string, { check }: FormatRequest): Promise<ExitCode> {
  const opened = await openFolder(folder, io);
  const files = new Set(opened.files);
  const own = [...opened.workspace.documents.values()].filter(({ path }) => files.has(path));
  const changed: string[] = [];
  for (const document of own) {
    const text = formatted(document, opened);
    if (text === document.source.text) continue;
    const shown = opened.shownPath(document.path);
    if (check || (await write(document, text, opened))) changed.push(shown);
    else io.stderr.write(`${safeText(shown)} is left alone: it has changed, or it is not UTF-8.\n`);
  }
  const count = plural(own.length, 'file');
  if (changed.length === 0) io.stdout.write(`Nothing to change in ${count}.\n`);
  else {
    const names = changed.map((name) => `  ${safeText(name)}\n`).join('');
    io.stdout.write(`${check ? 'Would change' : 'Changed'} ${changed.length} of ${count}:\n${names}`);
  }
  return check && changed.length > 0 ? exitCode.problems : exitCode.success;
}

function formatted({ source }: Document, { core }: OpenFolder): string {
  return core.applyChanges(source.text, core.formatYaml(source.text));
}

async function write(document: Document, text: string, { host, shownPath }: OpenFolder): Promise<boolean> {
  const location = host.locate(document.path);
  if (location === undefined || !(await isAsRead(document, host))) return false;
  await replaceFile(location, shownPath(document.path), text);
  return true;
}
