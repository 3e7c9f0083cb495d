import { spawn } from 'node:child_process';
import { platform } from 'node:os';

/** Tries to show an address in the person's browser. Where there is none nothing happens; the address is printed anyway. */
export function openBrowser(address: string): void {
  const [program, ...before] = launcher();
  const child = spawn(program, [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function launcher(): readonly [program: string, ...before: string[]] {
  switch (platform()) {
    case 'darwin':
      return ['open'];
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler'];
    default:
      return ['xdg-open'];
  }
}
