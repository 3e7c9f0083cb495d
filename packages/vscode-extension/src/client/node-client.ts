import type { ChildProcess } from 'node:child_process';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import {
  type BaseLanguageClient,
  IPCMessageReader,
  IPCMessageWriter,
  LanguageClient,
  type MessageTransports,
  State,
} from 'vscode-languageclient/node';
import { clientOptions } from './client-options.ts';
import { lendFiles } from './lend-files.ts';
import { endSoon, startServerProcess } from './server-process.ts';

/** A language client whose server is a process of its own on this machine: one that has been started, and another should that one fail. */
export function makeNodeClient(
  started: ChildProcess,
  context: ExtensionContext,
  log: LogOutputChannel,
): BaseLanguageClient {
  let next: ChildProcess | undefined = started;
  let server = started;
  const connect = async (): Promise<MessageTransports> => {
    server = next?.connected === true ? next : startServerProcess(context);
    next = undefined;
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => log.append(text));
    }
    return { reader: new IPCMessageReader(server), writer: new IPCMessageWriter(server) };
  };
  const client = new LanguageClient('ninefold', 'Ninefold', connect, clientOptions(log));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) endSoon(server);
  });
  lendFiles(client);
  return client;
}
