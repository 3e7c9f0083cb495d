import { spawnSync } from 'node:child_process';
import { step } from '../lib/run.mjs';

/** What VS Code's native modules are built with, and the browser. */
const packages = ['libkrb5-dev', 'libx11-dev', 'libxkbfile-dev', 'pkg-config', 'chromium'];

/** The exit code that says: this machine cannot run the end-to-end tests, which is not the same as their failing. */
export const cannotRunHere = 75;

/** A machine that lacks a part which this script may not or cannot install. */
export class CannotRunHere extends Error {}

/** Installs the Debian packages that are not there yet, where that is possible. */
export async function installSystemPackages() {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const names = missing.join(' ');
  if (!hasApt())
    throw new CannotRunHere(`${names} must be installed, and there is no apt-get to do it with.`);
  if (process.getuid?.() !== 0) {
    throw new CannotRunHere(`${names} must be installed first: sudo apt-get install ${names}`);
  }
  const apt = ['-o', 'DPkg::Lock::Timeout=500'];
  const install = [...apt, 'install', '-y', '--no-install-recommends', ...missing];
  try {
    await step('Refreshing the list of Debian packages', 'apt-get', [...apt, 'update']);
    await step(`Installing ${names}`, 'apt-get', install);
  } catch (failure) {
    throw new CannotRunHere(`${failure.message}:\n${failure.output ?? ''}`);
  }
}

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['--status', name], { encoding: 'utf8' });
  return stdout?.includes('Status: install ok installed') ?? false;
}

function hasApt() {
  return spawnSync('apt-get', ['--version']).status === 0;
}
