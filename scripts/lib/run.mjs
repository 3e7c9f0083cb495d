import { spawn } from 'node:child_process';
import { pnpm, projectNode, root, toolEnvironment } from './project.mjs';

/** A command that ended badly, with what it wrote. */
export class CommandFailure extends Error {
  constructor(title, code, output) {
    super(`${title} failed`);
    this.code = code;
    this.output = output;
  }
}

/**
 * Runs a command as one step: its name while it runs, its time when it is done, its output only if it fails. One that runs beside others
 * says its name when it is done.
 */
export async function step(title, command, parameters, { cwd = root, shell = false, isBeside = false } = {}) {
  if (!isBeside) process.stdout.write(`${title} ... `);
  const begin = performance.now();
  const { code, output } = await capture(command, parameters, { cwd, shell });
  const name = isBeside ? `${title} ... ` : '';
  process.stdout.write(`${name}${code === 0 ? '' : 'failed, '}${seconds(begin)}\n`);
  if (code !== 0) throw new CommandFailure(title, code, output);
  return output;
}

/** `step` for a script of ours or of a package, with the project's own Node. */
export function nodeStep(title, script, parameters = [], options = {}) {
  return step(title, projectNode(), [script, ...parameters], options);
}

/** `step` for the package manager, which nobody needs to have installed. */
export function pnpmStep(title, parameters, options = {}) {
  return step(title, 'npx', ['--yes', pnpm, ...parameters], {
    ...options,
    shell: process.platform === 'win32',
  });
}

/** Ends the script as a failed step did; anything else is thrown on. */
export function endAs(failure) {
  if (!(failure instanceof CommandFailure)) throw failure;
  process.stdout.write(failure.output);
  process.exitCode = failure.code;
}

/** The time since a beginning, such as `12.3 s`. */
export function seconds(begin) {
  return `${((performance.now() - begin) / 1000).toFixed(1)} s`;
}

function capture(command, parameters, { cwd, shell }) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd, shell, env: toolEnvironment() });
    const written = [];
    child.stdout.on('data', (chunk) => written.push(chunk));
    child.stderr.on('data', (chunk) => written.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}\n` }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(written).toString('utf8') }),
    );
  });
}
