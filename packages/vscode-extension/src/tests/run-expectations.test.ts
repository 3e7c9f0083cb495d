import type { ExpectationResult, ExpectationRun } from '@ninefold/lsp/protocol';
import { describe, expect, it } from 'vitest';
import type { TestItem, TestRun } from 'vscode';
import type { NinefoldClient } from '../client/ninefold-client.ts';
import type { ListedItem } from './expectation-items.ts';
import { runExpectations } from './run-expectations.ts';

const range = { start: { line: 3, character: 2 }, end: { line: 3, character: 9 } };

function listed(id: string, folder = 'file:///plan'): ListedItem {
  const expectation = { id, label: `Label of ${id}`, uri: `${folder}/a.indicator.yaml`, range };
  return { item: { id } as TestItem, folder, expectation };
}

/** A run that writes down what it is told. */
function recordingRun() {
  const told: unknown[][] = [];
  const tell =
    (what: string) =>
    (item: { readonly id?: string }, ...more: unknown[]) => {
      told.push([what, item.id ?? item, ...more]);
    };
  const run = {
    started: tell('started'),
    passed: tell('passed'),
    failed: tell('failed'),
    errored: tell('errored'),
    skipped: tell('skipped'),
    addCoverage: tell('coverage'),
    appendOutput: (text: string) => told.push(['output', text]),
  } as unknown as TestRun;
  return { run, told, of: (what: string) => told.filter(([first]) => first === what) };
}

function clientThat(answers: (params: { readonly folder: string }) => ExpectationRun): NinefoldClient {
  return { request: async (_: unknown, params: never) => answers(params) } as unknown as NinefoldClient;
}

const result = (id: string, parts: Partial<ExpectationResult>): ExpectationResult => ({
  id,
  outcome: 'met',
  expected: '12.5',
  actual: '12.5',
  message: undefined,
  milliseconds: 4,
  ...parts,
});

describe('a run of expectations', () => {
  it('says of each what came out, with both figures where they differ', async () => {
    const client = clientThat(() => ({
      revision: 1,
      coverage: [],
      results: [
        result('met', {}),
        result('not', {
          outcome: 'notMet',
          actual: '13.1',
          message: 'Expected 12.5; the calculation gives 13.1.',
        }),
        result('none', { outcome: 'notCalculated', message: 'There is no figure.' }),
      ],
    }));
    const { run, of } = recordingRun();
    await runExpectations(
      client,
      run,
      ['met', 'not', 'none', 'gone'].map((id) => listed(id)),
      false,
    );
    expect(of('passed')).toEqual([['passed', 'met', 4]]);
    expect(of('failed')).toMatchObject([
      [
        'failed',
        'not',
        {
          message: 'Expected 12.5; the calculation gives 13.1.',
          expectedOutput: '12.5',
          actualOutput: '13.1',
          location: { range },
        },
        4,
      ],
    ]);
    expect(of('errored')).toMatchObject([
      ['errored', 'none', { message: 'There is no figure.', expectedOutput: undefined }, 4],
    ]);
    expect(of('skipped')).toEqual([['skipped', 'gone']]);
    expect(of('output')[1]).toEqual(['output', 'Label of not: expected 12.5, calculated 13.1\r\n']);
  });

  it('asks each partnership for its own, and adds what they cover where that is wanted', async () => {
    const asked: unknown[] = [];
    const client = clientThat((params) => {
      asked.push(params);
      const uri = `${params.folder}/a.indicator.yaml`;
      const coverage = [
        { indicator: 'a', uri, places: { covered: 2, total: 10 }, areas: { covered: 1, total: 3 } },
        { indicator: 'b', uri, places: { covered: 0, total: 0 }, areas: { covered: 0, total: 0 } },
      ];
      return { revision: 1, results: [result('x', {})], coverage };
    });
    const { run, of } = recordingRun();
    await runExpectations(client, run, [listed('x'), listed('x', 'file:///other')], true);
    expect(asked).toEqual([
      { folder: 'file:///plan', ids: ['x'] },
      { folder: 'file:///other', ids: ['x'] },
    ]);
    expect(of('coverage')).toMatchObject([
      [
        'coverage',
        { statementCoverage: { covered: 2, total: 10 }, declarationCoverage: { covered: 1, total: 3 } },
      ],
      ['coverage', { statementCoverage: { covered: 2, total: 10 } }],
    ]);
  });

  it('says why when the server cannot answer', async () => {
    const client = clientThat(() => {
      throw new Error('The server is gone.');
    });
    const { run, of } = recordingRun();
    await runExpectations(client, run, [listed('x')], false);
    expect(of('errored')).toMatchObject([['errored', 'x', { message: 'The server is gone.' }]]);
  });
});
