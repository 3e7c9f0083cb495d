import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createClientHost } from '../host/client-host.ts';
import { startServer } from '../server.ts';

// In a web worker the editor itself is the only one who has files.
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
const host = createClientHost((method, params) => connection.sendRequest(method, params));
startServer(connection, host);
