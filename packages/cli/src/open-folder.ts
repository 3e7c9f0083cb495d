import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Calculator, Workspace } from '@ninefold/core';
import type { Core } from './core.ts';
import { describeFileError } from './files/file-error.ts';
import { createNodeHost, type NodeHost } from './files/node-host.ts';
import { sharedRoot } from './files/shared-root.ts';
import type { Io } from './io.ts';
import { Misuse } from './misuse.ts';
import { withProgress } from './terminal/progress.ts';
import { safeText } from './text/safe-text.ts';

/** A folder of definitions, read and ready to calculate. */
export interface OpenFolder {
  readonly core: Core;
  readonly host: NodeHost;
  readonly workspace: Workspace;
  /** What the data give; for checks and expected figures. */
  readonly calculator: Calculator;
  /** What may be printed: small counts are taken away as the partnership says. */
  readonly disclosed: Calculator;
  /** The day of today, as `2027-03-31`. */
  readonly today: string;
  /** The partnership's own files that were read: the definitions, then the data they use. */
  readonly files: readonly string[];
  /** A path of the workspace as the person would open it from where they stand. */
  shownPath(file: string): string;
  /** Says something to the person who asked, once, apart from what was asked for. */
  tell(sentence: string): void;
  /** The same folder as it is now; only what has changed is read. */
  readAgain(): Promise<OpenFolder>;
}

/**
 * Reads the folder that a person named. A folder that is not there, or has nothing of ours in it, is their mistake to mend. Data files
 * for which `isReadElsewhere` says so are left to an engine that reads them in place.
 */
export async function openFolder(
  folder: string,
  io: Io,
  isReadElsewhere: (file: string) => Promise<boolean> = async () => false,
): Promise<OpenFolder> {
  const core = await import('@ninefold/core');
  const host = await openHost(folder, core, io);
  const loader = core.createWorkspaceLoader({
    list: host.list,
    read: host.read,
    ...(host.levelsAbove === undefined ? {} : { levelsAbove: host.levelsAbove }),
    async isReadElsewhere(path) {
      const file = await host.fileOf(path);
      return file !== undefined && isReadElsewhere(file);
    },
  });
  const told = new Set<string>();
  const tell = (sentence: string) => {
    if (!told.has(sentence)) io.stderr.write(`${safeText(sentence)}\n`);
    told.add(sentence);
  };
  const read = async (): Promise<OpenFolder> => {
    const workspace = await loader.load();
    for (const notice of host.notices) io.stderr.write(`${safeText(notice)}\n`);
    const files = ownFiles(workspace);
    await insistOnRoot(folder, host.root, files);
    const calculator = core.createCalculator(workspace);
    return {
      core,
      host,
      workspace,
      calculator,
      disclosed: core.disclosedCalculator(workspace, calculator),
      today: io.today,
      files,
      shownPath: (file) => shownPath(io.cwd, host.root, file),
      tell,
      readAgain: read,
    };
  };
  return withProgress(io, `Reading ${folder}`, read);
}

async function openHost(folder: string, core: Core, io: Io): Promise<NodeHost> {
  const path = resolve(io.cwd, folder);
  try {
    if (!(await stat(path)).isDirectory()) {
      throw new Misuse(`${folder} is a file; name the folder that has partnership.yaml in it.`);
    }
    return await createNodeHost(
      path,
      (file) => core.kindOfFile(file) !== undefined || /\.(csv|tsv|txt|parquet)$/i.test(file),
      await sharedRoot(path, core),
    );
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(`The folder ${folder} cannot be opened: ${describeFileError(error)}.`);
  }
}

function ownFiles(workspace: Workspace): readonly string[] {
  const definitions = [...workspace.documents.keys()].filter((path) => !isBuiltIn(path));
  const data = [...workspace.datasets.values()].flatMap(({ dataPath }) => dataPath ?? []);
  return [...new Set([...definitions, ...data])].sort();
}

/** A folder inside a partnership's folder, or around several, would be read as something that it is not. */
async function insistOnRoot(folder: string, root: string, files: readonly string[]): Promise<void> {
  if (files.includes('partnership.yaml') || files.includes('pack.yaml')) return;
  const here = folder === '.' ? 'this folder' : folder;
  const above = await partnershipAbove(root);
  const below = files.filter((file) => file.endsWith('/partnership.yaml')).map(dirname);
  if (below.length > 0) {
    throw new Misuse(`partnership.yaml is not in ${here} but in ${below.join(', ')}; name one folder.`);
  }
  if (above !== undefined) throw new Misuse(`The definitions of ${above} include ${here}; name that folder.`);
  if (files.length === 0)
    throw new Misuse(`There are no definitions in ${here}; \`ninefold init\` starts some.`);
}

async function partnershipAbove(root: string): Promise<string | undefined> {
  for (let folder = dirname(root); folder !== dirname(folder); folder = dirname(folder)) {
    const found = await stat(join(folder, 'partnership.yaml')).catch(() => undefined);
    if (found?.isFile()) return folder;
  }
  return undefined;
}

function shownPath(cwd: string, root: string, file: string): string {
  if (isBuiltIn(file)) return file;
  return relative(cwd, join(root, file)).split(sep).join('/');
}

/** Files of the packs that come with Ninefold have addresses of their own. */
function isBuiltIn(file: string): boolean {
  return file.startsWith('ninefold:');
}
