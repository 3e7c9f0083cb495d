import {
  CancellationToken,
  type Connection,
  type InitializeParams,
  TextDocumentContentRequest,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { BuiltInCopies } from '../host/built-in-copies.ts';

/**
 * A connection to an editor that may know only files. Where it cannot ask for the text of what comes with Ninefold
 * (`workspace/textDocumentContent`), it is given the address of a copy, and what it asks about a copy is asked about the original. A copy
 * that it opens is no file of a partnership.
 */
export function withCopies(connection: Connection, copies: BuiltInCopies): Connection {
  let isWanted = false;
  let textOf: Asked | undefined;
  const known = new Map<string, Promise<string | undefined>>();
  const copyOf = async (address: string): Promise<string | undefined> => {
    const answer = (await textOf?.({ uri: address }, CancellationToken.None)) as
      | { readonly text?: string }
      | undefined;
    return answer?.text ? copies.fileOf(address, answer.text) : undefined;
  };
  const copied = async (message: unknown): Promise<unknown> => {
    const addresses = new Set<string>();
    findAddresses(message, (address) => {
      if (address.startsWith('ninefold:')) addresses.add(address);
    });
    if (addresses.size === 0) return message;
    const files = new Map<string, string | undefined>();
    for (const address of addresses) {
      const file = known.get(address) ?? copyOf(address).catch(() => undefined);
      known.set(address, file);
      files.set(address, await file);
    }
    return changeAddresses(message, (address) => files.get(address) ?? address);
  };
  const original = (message: unknown) =>
    changeAddresses(message, (address) => copies.originalOf(address) ?? address);
  /** What happens to a copy is nobody's business. */
  const unlessCopy =
    <P extends { readonly textDocument: TextDocumentIdentifier }>(
      listen: (handle: (params: P) => void) => unknown,
    ) =>
    (handle: (params: P) => void) =>
      listen((params) => {
        if (!isWanted || copies.originalOf(params.textDocument.uri) === undefined) handle(params);
      });
  const own: Readonly<Record<string, unknown>> = {
    onInitialize: (handle: (params: InitializeParams, ...rest: unknown[]) => unknown) =>
      connection.onInitialize((params, ...rest) => {
        isWanted = params.capabilities.workspace?.textDocumentContent === undefined;
        return handle(params, ...rest) as never;
      }),
    onRequest: (method: string, handle: Asked) => {
      if (method === TextDocumentContentRequest.method) textOf = handle;
      return connection.onRequest(method, async (params: unknown, ...rest: unknown[]) =>
        isWanted ? copied(await handle(original(params), ...rest)) : handle(params, ...rest),
      );
    },
    onDidOpenTextDocument: unlessCopy(connection.onDidOpenTextDocument),
    onDidChangeTextDocument: unlessCopy(connection.onDidChangeTextDocument),
    onDidCloseTextDocument: unlessCopy(connection.onDidCloseTextDocument),
    onDidSaveTextDocument: unlessCopy(connection.onDidSaveTextDocument),
    sendDiagnostics: async (params: Parameters<Connection['sendDiagnostics']>[0]) =>
      connection.sendDiagnostics((isWanted ? await copied(params) : params) as typeof params),
  };
  return new Proxy(connection, {
    get: (target, key) => (typeof key === 'string' && own[key]) || Reflect.get(target, key),
  });
}

type Asked = (params: unknown, ...rest: unknown[]) => unknown;

/** The names under which the protocol keeps addresses. */
const addressKeys: ReadonlySet<string> = new Set(['uri', 'targetUri', 'href', 'target']);

/** Most answers have no address to change, and are looked through without being copied. */
function findAddresses(value: unknown, found: (address: string) => void): void {
  if (typeof value !== 'object' || value === null || value instanceof Error) return;
  if (Array.isArray(value)) {
    for (const each of value) findAddresses(each, found);
    return;
  }
  for (const key of Object.keys(value)) {
    const each = (value as Readonly<Record<string, unknown>>)[key];
    if (addressKeys.has(key) && typeof each === 'string') found(each);
    else findAddresses(each, found);
  }
}

function changeAddresses(value: unknown, change: (address: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => changeAddresses(each, change));
  if (typeof value !== 'object' || value === null || value instanceof Error) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      addressKeys.has(key) && typeof each === 'string' ? change(each) : changeAddresses(each, change),
    ]),
  );
}
