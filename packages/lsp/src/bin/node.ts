#!/usr/bin/env node
import { createConnection } from 'vscode-languageserver/node';
import { createClientHost } from '../host/client-host.ts';
import { createMixedHost } from '../host/mixed-host.ts';
import { createNodeHost } from '../host/node-host.ts';
import { startServer } from '../server.ts';
import { keepHeapSmall } from './keep-heap-small.ts';

keepHeapSmall();
// The editor says on the command line how it talks to us: --stdio, --node-ipc, --socket or --pipe.
const connection = createConnection();
const editor = createClientHost((method, params) => connection.sendRequest(method, params));
startServer(connection, createMixedHost(createNodeHost(), editor));
