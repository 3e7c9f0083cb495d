import { createConnection } from 'vscode-languageserver/node';
import { serve } from './serve.ts';

/** Answers an editor on standard input and output, with the files of this machine, until the editor says that it ends. */
export function serveStdio(): void {
  const script = import.meta.url.endsWith('.ts') ? './node.ts' : './node.js';
  serve(createConnection(process.stdin, process.stdout), new URL(script, import.meta.url));
}
