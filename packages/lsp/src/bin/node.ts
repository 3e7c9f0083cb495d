#!/usr/bin/env node
import { createConnection } from 'vscode-languageserver/node';
import { createNodeHost } from '../host/node-host.ts';
import { startServer } from '../server.ts';

// The editor says on the command line how it talks to us: --stdio, --node-ipc, --socket or --pipe.
startServer(createConnection(), createNodeHost());
