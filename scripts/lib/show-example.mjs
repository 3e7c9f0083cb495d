import { spawn } from 'node:child_process';
import { fromRoot, projectNode, root, toolEnvironment } from './project.mjs';

/**
 * Checks an example and previews it until Ctrl-C. Where nobody is looking (in CI, or with NINEFOLD_START_ONCE=1) it opens the page
 * itself once and ends, with the exit code saying whether all was well.
 */
export async function showExample(folder) {
  const isOnce = Boolean(process.env.CI) || process.env.NINEFOLD_START_ONCE === '1';
  process.stdout.write(`Checking ${folder}\n`);
  const checked = await ended(ninefold(['check', '--quiet', folder], 'inherit'));
  if (isOnce) return (await fetchOnce(folder)) ? checked : 1;
  const preview = ninefold(['preview', folder], 'inherit');
  // Whoever ends this script ends the preview, which then tidies up and ends by itself.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => preview.kill(signal));
  // npm, ended by a signal, does not tell this script; its place as our parent is then taken by another.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid === parent || preview.kill('SIGTERM'), 1000);
  return ended(preview).finally(() => clearInterval(watch));
}

async function fetchOnce(folder) {
  const preview = ninefold(['preview', folder], 'pipe');
  try {
    const address = await addressOf(preview);
    const response = await fetch(address);
    const page = await response.text();
    const isPage = response.ok && page.includes('<main');
    process.stdout.write(`${address} ${isPage ? 'OK' : `answered ${response.status} without a page`}\n`);
    return isPage;
  } finally {
    preview.kill('SIGINT');
    await ended(preview);
  }
}

function ninefold(parameters, stdout) {
  return spawn(projectNode(), [fromRoot('packages/cli/dist/main.js'), ...parameters], {
    cwd: root,
    env: toolEnvironment(),
    stdio: ['inherit', stdout, 'inherit'],
  });
}

function addressOf(preview) {
  return new Promise((resolve, reject) => {
    let written = '';
    preview.stdout.on('data', (chunk) => {
      written += chunk;
      const address = /http:\/\/\S+/.exec(written)?.[0];
      if (address !== undefined) resolve(address);
    });
    preview.once('close', () => reject(new Error('The preview ended before it said where it is.')));
  });
}

function ended(child) {
  return child.exitCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => {
        child.once('close', (code) => resolve(code ?? 1));
      });
}
