import {
  type ClientCapabilities,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  ProgressType,
  type PublishDiagnosticsParams,
  ResponseError,
  WatchKind,
} from 'vscode-languageserver';
import { features } from './features/index.generated.ts';
import { advertised } from './protocol/advertised.ts';
import { withoutChoices } from './protocol/choices.ts';
import type { WantsState } from './protocol/custom/state.ts';
import { uriIn } from './protocol/feature.ts';
import { inParts } from './protocol/in-parts.ts';
import { chosenEncoding } from './protocol/position-encoding.ts';
import { actionsFor } from './protocol/refactorings.ts';
import { readSettings } from './protocol/settings.ts';
import { createActivity } from './session/activity.ts';
import { createChecker } from './session/checker.ts';
import { dataEndings } from './session/find-folders.ts';
import type { SessionHost } from './session/host.ts';
import { createPositions } from './session/positions.ts';
import { createPublisher } from './session/publisher.ts';
import { createSession } from './session/session.ts';

/** Answers an editor over a connection, with the files of a host. The one place that listens. */
export function startServer(connection: Connection, host: SessionHost): void {
  const session = createSession(host, () => checker.wake());
  let client: ClientCapabilities = {};
  let positions = createPositions('utf-16', session);
  const publisher = createPublisher(session.openFiles, (params, snapshots) => {
    sent = sent
      .then(async () => positions.answered(snapshots, params.uri, params))
      .then((told) => connection.sendDiagnostics(told as PublishDiagnosticsParams))
      .catch((error: unknown) => void report('telling of problems', error));
  });
  /** What was pushed arrives in its order, whatever it takes to count its places. */
  let sent: Promise<void> = Promise.resolve();
  const pulls = () => client.textDocument?.diagnostic !== undefined;
  const activity = createActivity({
    wantsState: () => (client.experimental as Partial<WantsState> | undefined)?.ninefold?.state === true,
    notify: (method, params) => void connection.sendNotification(method, params),
    openProgress: () => connection.window.createWorkDoneProgress(),
  });
  const checker = createChecker(session, host.away, {
    checked: (folder, snapshot) => {
      if (!pulls()) publisher.update(folder, snapshot);
      activity.checked(folder);
    },
    gone: (folder) => {
      publisher.remove(folder);
      activity.gone(folder);
    },
    failed: (error) => report('checking the definitions', error),
    activity,
  });
  const report = (doing: string, error: unknown) => {
    // A refusal with its reason is an answer.
    if (error instanceof ResponseError) return error;
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(`Ninefold failed while ${doing}, and goes on. ${said}`);
    return new ResponseError(LSPErrorCodes.RequestFailed, `Ninefold failed while ${doing}: ${String(error)}`);
  };
  const guarded =
    <P>(doing: string, handle: (params: P) => void) =>
    (params: P) => {
      try {
        handle(params);
      } catch (error) {
        report(doing, error);
      }
    };

  connection.onInitialize(({ capabilities, workspaceFolders, rootUri, initializationOptions }) => {
    client = capabilities;
    session.setSettings(readSettings(initializationOptions));
    const roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    const positionEncoding = chosenEncoding(client);
    positions = createPositions(positionEncoding, session);
    session.setRoots(roots, []);
    return {
      capabilities: { ...advertised(features, client), positionEncoding },
      serverInfo: { name: 'ninefold' },
    };
  });
  connection.onInitialized(async () => {
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        session.setRoots(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      );
    }
    const watchers = [
      ...['yaml', ...dataEndings].map((ending) => ({ globPattern: `**/*.${ending}` })),
      // A folder that goes takes its files along.
      { globPattern: '**/*', kind: WatchKind.Delete },
    ];
    const { didChangeWatchedFiles, didChangeConfiguration } = client.workspace ?? {};
    await Promise.all([
      readConfiguration(undefined),
      didChangeWatchedFiles?.dynamicRegistration &&
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
      didChangeConfiguration?.dynamicRegistration &&
        connection.client.register(DidChangeConfigurationNotification.type, { section: 'ninefold' }),
    ]);
  });
  /** Takes over what the editor holds; says whether it is something else than before. */
  const readConfiguration = async (sent: unknown): Promise<boolean> => {
    const isAsked = client.workspace?.configuration === true;
    const settings = isAsked ? await connection.workspace.getConfiguration('ninefold') : sent;
    return settings ? session.setSettings(readSettings(settings)) : false;
  };
  const refresh = () => {
    if (client.workspace?.diagnostics?.refreshSupport)
      connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
  };
  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (await readConfiguration((settings as { ninefold?: unknown } | null)?.ninefold)) refresh();
  });
  connection.onDidOpenTextDocument(
    guarded('opening a file', ({ textDocument: { uri, version, text } }) => session.open(uri, version, text)),
  );
  connection.onDidChangeTextDocument(
    guarded('taking over an edit', ({ textDocument: { uri, version }, contentChanges }) =>
      positions.change(uri, version, contentChanges),
    ),
  );
  connection.onDidCloseTextDocument(
    guarded('closing a file', ({ textDocument: { uri } }) => session.close(uri)),
  );
  connection.onDidSaveTextDocument(
    guarded('saving a file', ({ textDocument: { uri } }) =>
      session.filesChanged([{ uri, comesOrGoes: false }]),
    ),
  );
  connection.onDidChangeWatchedFiles(
    guarded('looking at changed files', ({ changes }) => {
      session.filesChanged(
        changes.map(({ uri, type }) => ({ uri, comesOrGoes: type !== FileChangeType.Changed })),
      );
      refresh();
    }),
  );
  const resolveAction = features.find(({ method }) => method === CodeActionResolveRequest.method);
  for (const feature of features) {
    connection.onRequest(feature.method, async (params: unknown, token) => {
      try {
        const snapshots = feature.needs === 'nothing' ? [] : await session.snapshotsFor(uriIn(params));
        if (token.isCancellationRequested)
          return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was taken back.');
        const found = await feature.provide(snapshots, await positions.asked(snapshots, params), checker.all);
        const answer =
          feature.method === CodeActionRequest.method
            ? await actionsFor(client, found, async (action) =>
                resolveAction?.provide(snapshots, action, checker.all),
              )
            : withoutChoices(found, client);
        const told = await positions.answered(snapshots, uriIn(params), answer);
        const { token: partial, parts, rest } = inParts(feature.method, params, told);
        for (const part of parts) await connection.sendProgress(new ProgressType(), partial ?? '', part);
        return rest;
      } catch (error) {
        return report(`answering ${feature.method}`, error);
      }
    });
  }
  connection.onShutdown(() => checker.stop());
  connection.listen();
}
