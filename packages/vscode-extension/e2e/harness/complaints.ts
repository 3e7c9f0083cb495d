import type { LogFile } from './code-server.ts';

/** The lines of the logs in which the extension host, the extension or its server complains. */
export function complaints(logs: readonly LogFile[]): readonly string[] {
  return logs
    .filter(({ path }) => /remoteexthost|Ninefold|page$/i.test(path))
    .flatMap(({ path, text }) =>
      text
        .replace(ofClosedWindow, '')
        .replace(ofOlderTree, '')
        .replace(ofClosedList, '')
        .replace(ofClosedChannel, (trace) => (trace.includes('/dist/extension.cjs') ? trace : ''))
        .split('\n')
        .filter((line) => complaint.test(line) && (path !== 'page' || ours.test(line)))
        .map((line) => `${path}: ${line}`),
    );
}

/** What is being asked when a window closes has nobody left to answer to. */
const ofClosedWindow = /^.*provider FAILED\n.*Channel has been closed.*$/gm;

/** VS Code asks for the lines below one that has been replaced since it was drawn, and then asks anew. */
const ofOlderTree = /^.*No tree item with id '[^']*' found\.$/gm;

/** VS Code asks what a completion says, closes the list meanwhile, and then misses what it kept of it. */
const ofClosedList = /^.*provider FAILED\n.*DisposableStore is missing.*$/gm;

/** Extensions of VS Code itself write to their channels when the window has closed these; ours must not. */
const ofClosedChannel = /^.*\[error\] Error: Channel has been closed\n(?:\tat .*\n?)+/gm;

const complaint = /\[(error|warning)\]|Error:|Unhandled|Uncaught|Content Security Policy/;

/**
 * The console of the window has complaints of VS Code's own: there is no network here, and no extension of Microsoft's; the folders of a
 * test have our name; and a folder that lies nowhere has no file system until we have started, and never a search.
 */
const ours = /ninefold(?!-e2e|-sample\b)|preview\.js|Content Security Policy/i;
