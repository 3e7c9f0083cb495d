/**
 * The language server, in one file for both places that it runs in: a process of Node, or a web worker. Only the parts of the one that it
 * is started in are run.
 */
const isNode = typeof process === 'object' && process.versions?.node !== undefined;
void (isNode ? import('@ninefold/lsp/node') : import('@ninefold/lsp/browser'));
if (isNode) setTimeout(keepCompiled, 10_000).unref();

/** Where the editor has named a folder for it, the code that has been compiled by now is kept there for the next window. */
function keepCompiled(): void {
  process.getBuiltinModule?.('node:module').flushCompileCache?.();
}
