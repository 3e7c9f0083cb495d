import { listExpectationsRequest } from '@ninefold/lsp/protocol';
import {
  type CancellationToken,
  type ExtensionContext,
  l10n,
  type TestItem,
  TestRunProfileKind,
  TestRunRequest,
  tests,
  workspace,
} from 'vscode';
import type { ClientControl } from '../client/client-control.ts';
import { later } from '../text/later.ts';
import { createExpectationItems, type ListedItem } from './expectation-items.ts';
import { runExpectations } from './run-expectations.ts';

/** The expectations as the commands see them. */
export interface ExpectationTests {
  /** Runs every expectation that is listed, and says how many there were. */
  runAll(): Promise<number>;
}

/** After the last of several changes, so many milliseconds. */
const pause = 500;

/** Adds every `expect` to the Test Explorer: to be run, run whenever a file is saved, and run with what they cover. */
export function registerTests(context: ExtensionContext, client: ClientControl): ExpectationTests {
  const controller = tests.createTestController('ninefold', l10n.t('Ninefold expectations'));
  const items = createExpectationItems(controller);
  const list = async () => {
    try {
      items.show((await client.request(listExpectationsRequest, {})).indicators);
    } catch {
      // The client has logged it; what was listed stays.
    }
  };
  const listSoon = later(pause, () => void list());

  const chosen = ({ include, exclude }: TestRunRequest): readonly ListedItem[] => {
    const left = new Set(exclude?.flatMap((item) => items.expectationsOf(item)).map(({ item }) => item));
    const wanted = include?.flatMap((item: TestItem) => items.expectationsOf(item)) ?? items.all();
    return wanted.filter(({ item }) => !left.has(item));
  };
  const runOnce = async (request: TestRunRequest) => {
    await list();
    const run = controller.createTestRun(request);
    const isCoverage = request.profile?.kind === TestRunProfileKind.Coverage;
    const wanted = chosen(request);
    await runExpectations(client, run, wanted, isCoverage);
    run.end();
    return wanted.length;
  };
  const handle = async (request: TestRunRequest, token: CancellationToken) => {
    if (!request.continuous) return void (await runOnce(request));
    const saved = workspace.onDidSaveTextDocument(({ languageId, uri }) => {
      if (languageId === 'ninefold' || /\.(?:csv|tsv)$/i.test(uri.path)) void runOnce(request);
    });
    token.onCancellationRequested(() => saved.dispose());
    await runOnce(request);
  };

  controller.refreshHandler = list;
  controller.resolveHandler = (item) => (item === undefined ? list() : undefined);
  const profile = controller.createRunProfile(l10n.t('Run'), TestRunProfileKind.Run, handle, true);
  const coverage = controller.createRunProfile(
    l10n.t('Run with Coverage'),
    TestRunProfileKind.Coverage,
    handle,
    true,
  );
  for (const each of [profile, coverage]) each.supportsContinuousRun = true;
  coverage.loadDetailedCoverage = async () => [];
  context.subscriptions.push(
    controller,
    profile,
    coverage,
    listSoon,
    client.onChanged(() => listSoon()),
  );
  return { runAll: () => runOnce(new TestRunRequest(undefined, undefined, profile)) };
}
