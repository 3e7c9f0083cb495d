import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs a script of ours with a limit of time, its output on the screen. When the time is over, it and everything it has started is ended.
 * Gives the exit code, or undefined where the time was over.
 */
export function within(milliseconds, parameters, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, { stdio: 'inherit', ...options });
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      endFamily(child.pid);
    }, milliseconds);
    const settle = (code) => {
      clearTimeout(late);
      resolve(isLate ? undefined : code);
    };
    child.once('error', () => settle(1));
    child.once('exit', (code) => settle(code ?? 1));
  });
}

/** Ends a process and all that came of it, also what has made itself the head of a group: a VS Code, a browser. */
function endFamily(head) {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const parents = (stdout ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = [head];
  for (const each of family) {
    for (const [pid, parent] of parents) if (parent === each) family.push(pid);
  }
  for (const pid of family) end(pid);
}

function end(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
