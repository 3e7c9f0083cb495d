import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exampleFolder, root } from '../harness/example.ts';

describe('ninefold lsp --stdio', () => {
  it('introduces itself, says what is wrong in a folder on disk, and ends when it is told to', async () => {
    const command = ['--conditions=@ninefold/source', 'packages/cli/src/main.ts', 'lsp', '--stdio'];
    const server = spawn(process.execPath, command, { cwd: root });
    let received = '';
    const heard = (text: string) =>
      new Promise<void>((resolve) => {
        const look = () => received.includes(text) && resolve();
        server.stdout.on('data', look);
        look();
      });
    server.stdout.on('data', (chunk: Buffer) => {
      received += chunk.toString();
    });
    const say = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    const uri = pathToFileURL(exampleFolder('broken')).href;
    const workspaceFolders = [{ uri, name: 'broken' }];
    say({ id: 1, method: 'initialize', params: { processId: null, capabilities: {}, workspaceFolders } });
    await heard('"serverInfo"');
    say({ method: 'initialized', params: {} });
    await heard('"rule/double-count"');
    say({ id: 2, method: 'shutdown' });
    await heard('"id":2');
    say({ method: 'exit' });
    const code = await new Promise((resolve) => {
      server.on('exit', resolve);
    });
    expect(code).toBe(0);
  });
});
