import { type ExpectationResult, type ExpectationRun, runExpectationsRequest } from '@ninefold/lsp/protocol';
import { FileCoverage, Location, l10n, TestCoverageCount, TestMessage, type TestRun, Uri } from 'vscode';
import type { NinefoldClient } from '../client/ninefold-client.ts';
import { type ListedItem, toRange } from './expectation-items.ts';

/** Runs expectations folder by folder, and says of each what came out. */
export async function runExpectations(
  client: NinefoldClient,
  run: TestRun,
  items: readonly ListedItem[],
  withCoverage: boolean,
): Promise<void> {
  for (const { item } of items) run.started(item);
  for (const folder of new Set(items.map((each) => each.folder))) {
    const own = items.filter((each) => each.folder === folder);
    try {
      const ids = own.map(({ expectation }) => expectation.id);
      const answer = await client.request(runExpectationsRequest, { folder, ids });
      const results = new Map(answer.results.map((result) => [result.id, result]));
      for (const each of own) report(run, each, results.get(each.expectation.id));
      if (withCoverage) addCoverage(run, answer);
    } catch (failure) {
      const message = new TestMessage(failure instanceof Error ? failure.message : String(failure));
      for (const { item } of own) run.errored(item, message);
    }
  }
}

function report(
  run: TestRun,
  { item, expectation }: ListedItem,
  result: ExpectationResult | undefined,
): void {
  if (result === undefined) {
    run.skipped(item);
    return;
  }
  run.appendOutput(`${lineOf(expectation.label, result)}\r\n`, undefined, item);
  if (result.outcome === 'met') {
    run.passed(item, result.milliseconds);
    return;
  }
  const words = result.message ?? l10n.t('The expectation is not met.');
  const message =
    result.outcome === 'notMet'
      ? TestMessage.diff(words, result.expected, result.actual)
      : new TestMessage(words);
  message.location = new Location(Uri.parse(expectation.uri), toRange(expectation.range));
  if (result.outcome === 'notMet') run.failed(item, message, result.milliseconds);
  else run.errored(item, message, result.milliseconds);
}

function lineOf(label: string, { outcome, expected, actual, message }: ExpectationResult): string {
  switch (outcome) {
    case 'met':
      return l10n.t('{0}: met', label);
    case 'notMet':
      return l10n.t('{0}: expected {1}, calculated {2}', label, expected, actual);
    case 'notCalculated':
      return l10n.t('{0}: not calculated. {1}', label, message ?? '');
  }
}

/** The places of an indicator that an expectation pins are its statements, its areas its declarations. */
function addCoverage(run: TestRun, { coverage }: ExpectationRun): void {
  for (const { uri, places, areas } of coverage) {
    if (places.total === 0) continue;
    const count = ({ covered, total }: typeof places) => new TestCoverageCount(covered, total);
    run.addCoverage(new FileCoverage(Uri.parse(uri), count(places), undefined, count(areas)));
  }
}
