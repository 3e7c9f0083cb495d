import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { liveStories } from '../scripts/e2e/in-ci.mjs';

/** A script that does something instead of installing VS Code or living the stories in it. */
const script = (code: string, milliseconds = 20_000) => ({
  milliseconds,
  parameters: ['-e', code],
  options: { stdio: 'ignore' } as const,
});
const exit = (code: number) => script(`process.exit(${code})`);
const stalls = script('setInterval(() => {}, 1000)', 300);

async function lived(setUp: ReturnType<typeof script>, tell: ReturnType<typeof script>) {
  const said: string[] = [];
  const code = await liveStories({ setUp, tell, say: (text) => said.push(text) });
  return { code, said: said.join('') };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // One that has ended, and whose end nobody has taken note of yet, still has its number.
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

describe('the stories in CI', () => {
  it('have the last word where VS Code is installed', async () => {
    expect(await lived(exit(0), exit(0))).toEqual({ code: 0, said: '' });
    const { code, said } = await lived(exit(0), exit(3));
    expect(code).toBe(3);
    expect(said).toContain('HAVE FAILED TWICE');
  });

  it('are lived once more where they fail, and say so where they succeed then', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stories-in-ci-'));
    const note = JSON.stringify(join(folder, 'lived'));
    const second = `const fs = require('node:fs'); const was = fs.existsSync(${note}); fs.writeFileSync(${note}, ''); process.exit(was ? 0 : 1);`;
    const { code, said } = await lived(exit(0), script(second));
    expect(code).toBe(0);
    expect(said).toContain('ARE LIVED ONCE MORE');
    expect(said).toContain('ONLY THE SECOND TIME');
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['a machine that lacks something', exit(75), 'This machine lacks what they need'],
    ['an installation that fails', exit(1), 'ended with 1'],
    ['an installation that stalls', stalls, 'could not be installed within 0.3 s'],
  ])('are left out loudly, and fail nothing, on %s', async (_, setUp, why) => {
    const { code, said } = await lived(setUp, exit(1));
    expect(code).toBe(0);
    expect(said).toContain('DID NOT RUN');
    expect(said).toContain(why);
  });

  it('fail when they do not end', async () => {
    const { code, said } = await lived(exit(0), stalls);
    expect(code).toBe(1);
    expect(said).toContain('had not ended');
  });

  it('leave nothing running when they do not end, not even what has made itself independent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stories-in-ci-'));
    const note = join(folder, 'pid');
    const child = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
      require('node:fs').writeFileSync(${JSON.stringify(note)}, String(child.pid));
      setInterval(() => {}, 1000);`;
    expect((await lived(exit(0), script(child, 1500))).code).toBe(1);
    const pid = Number(readFileSync(note, 'utf8'));
    await expect.poll(() => isRunning(pid), { timeout: 5000 }).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
