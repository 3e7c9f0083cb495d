import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from './packages.ts';

/** The package manager at the version the repository is installed with. */
const pnpmVersion: string = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).config.pnpm;

/** Runs a program to its end and gives what it wrote; one that fails throws with all it said. */
export async function run(program: string, parameters: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, parameters, { cwd, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error([`${program} ${parameters.join(' ')} failed.`, stdout, stderr].join('\n'));
  }
}

/** Runs a script with the Node that runs this. */
export const node = (parameters: readonly string[], cwd: string): Promise<string> =>
  run(process.execPath, parameters, cwd);

/** Runs the package manager. */
export const pnpm = (parameters: readonly string[], cwd: string): Promise<string> =>
  run('npx', ['--yes', pnpmVersion, ...parameters], cwd);

/** The command of a package that is installed in the repository. */
export const toolOf = (name: string): string => join(repository, 'node_modules', '.bin', name);

/** Puts the tools of the repository first, as its scripts do. */
process.env.PATH = [join(repository, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
