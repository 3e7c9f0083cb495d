// `pnpm e2e:setup`: installs the VS Code that the end-to-end tests drive, once, outside the workspace.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  codeServerEntry,
  codeServerVersion,
  e2eHome,
  isInstalled,
  nodeFolder,
  publishedNode,
  stampFile,
  stampText,
} from './e2e/home.mjs';
import { CannotRunHere, cannotRunHere, installSystemPackages } from './e2e/system-packages.mjs';
import { endAs, step } from './lib/run.mjs';

try {
  await installSystemPackages();
  if (isInstalled()) process.stdout.write(`VS Code for the end-to-end tests is in ${e2eHome}.\n`);
  else await installCodeServer();
} catch (failure) {
  if (failure instanceof CannotRunHere) {
    process.stdout.write(`\nTHE END-TO-END TESTS CANNOT RUN ON THIS MACHINE.\n${failure.message}\n\n`);
    process.exitCode = cannotRunHere;
  } else endAs(failure);
}

async function installCodeServer() {
  mkdirSync(e2eHome, { recursive: true });
  rmSync(stampFile, { force: true });
  writeFileSync(join(e2eHome, 'package.json'), '{ "private": true }\n');
  const title = `Installing code-server ${codeServerVersion} (two minutes or more, 620 MB, once)`;
  const install = ['install', '--no-audit', '--no-fund', '--save-exact'];
  await askRegistry();
  await step('Installing a Node with its headers', 'npm', [...install, publishedNode], { cwd: e2eHome });
  // Native modules are built against the headers of the Node that will run them: without this the build asks the network.
  process.env.npm_config_nodedir = nodeFolder();
  await step(title, 'npm', [...install, `code-server@${codeServerVersion}`], { cwd: e2eHome });
  const version = spawnSync(
    join(nodeFolder(), 'bin', 'node'),
    [codeServerEntry, '--config', join(e2eHome, 'config.yaml'), '--version'],
    { encoding: 'utf8' },
  );
  if (version.status !== 0) throw new CannotRunHere(`code-server does not start:\n${version.stderr}`);
  process.stdout.write(version.stdout);
  writeFileSync(stampFile, stampText());
}

/** A registry that cannot be reached keeps an installation waiting for many minutes: one question shows it in a few seconds. */
async function askRegistry() {
  const ask = [
    'view',
    `code-server@${codeServerVersion}`,
    'version',
    '--fetch-retries=0',
    '--fetch-timeout=20000',
  ];
  try {
    await step('Asking the npm registry', 'npm', ask, { cwd: e2eHome });
  } catch (failure) {
    throw new CannotRunHere(`The npm registry does not answer:\n${failure.output ?? failure.message}`);
  }
}
