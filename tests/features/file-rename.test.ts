import { describe, expect, it } from 'vitest';
import { ask, folder } from '../harness/editor-feature.ts';
import { type Files, smallWorkspace } from '../harness/small-workspace.ts';

interface Edit {
  readonly newText: string;
}

/** What is written in the place of paths when files move, by file. */
async function move(moves: Readonly<Record<string, string>>, files: Files = {}) {
  const params = {
    files: Object.entries(moves).map(([from, to]) => ({
      oldUri: `${folder}/${from}`,
      newUri: `${folder}/${to}`,
    })),
  };
  const [path = '', text = ''] = Object.entries(files)[0] ?? ['indicators/case.indicator.yaml', 'id: case\n'];
  const answer = await ask<{ changes: Record<string, Edit[]> }>('workspace/willRenameFiles', path, text, {
    files,
    params,
  });
  return Object.fromEntries(
    Object.entries(answer.changes).map(([uri, edits]) => [
      uri.replace(`${folder}/`, ''),
      edits.map(({ newText }) => newText),
    ]),
  );
}

describe('a file that gets another name or place', () => {
  it('is found by its dataset', async () => {
    expect(await move({ 'data/made-up-falls.csv': 'data/falls 2023.csv' })).toEqual({
      'datasets/made-up-falls.dataset.yaml': ['../data/falls 2023.csv'],
    });
    expect(await move({ 'data/made-up-falls.csv': '../above/falls.csv' })).toEqual({
      'datasets/made-up-falls.dataset.yaml': ['../../above/falls.csv'],
    });
  });

  it('as a dataset finds its data again, and needs nothing beside its old place', async () => {
    const from = 'datasets/made-up-falls.dataset.yaml';
    expect(await move({ [from]: 'made-up-falls.dataset.yaml' })).toEqual({
      [from]: ['data/made-up-falls.csv'],
    });
    expect(await move({ [from]: 'datasets/falls.dataset.yaml' })).toEqual({});
  });

  it('as a folder takes what is in it along', async () => {
    const changed = await move({ data: 'figures' });
    const datasets = Object.keys(smallWorkspace).filter((path) => path.endsWith('.dataset.yaml'));
    expect(Object.keys(changed).sort()).toEqual(datasets.sort());
    expect(changed['datasets/made-up-falls.dataset.yaml']).toEqual(['../figures/made-up-falls.csv']);
    // Both ends of the way move.
    expect(await move({ data: 'all/data', datasets: 'all/datasets' })).toEqual({});
  });

  it('as a framework is found by the partnership, a partnership by the workspace, and a pack by its users', async () => {
    const partnership =
      'name: x\nuses: [packs/own@1.2.0, national]\nframeworks: [frameworks/plan.framework.yaml]\n';
    const files = {
      'partnership.yaml': partnership,
      'frameworks/plan.framework.yaml': 'id: plan\n',
      'packs/own/pack.yaml': 'id: ours\nversion: 1.2.0\n',
    };
    expect(
      await move({ 'frameworks/plan.framework.yaml': 'frameworks/plan-2026.framework.yaml' }, files),
    ).toEqual({
      'partnership.yaml': ['frameworks/plan-2026.framework.yaml'],
    });
    expect(await move({ packs: 'shared' }, files)).toEqual({ 'partnership.yaml': ['shared/own@1.2.0'] });
    const workspace = { 'workspace.yaml': 'partnerships: [north, south]\n' };
    expect(await move({ south: 'far south' }, workspace)).toEqual({ 'workspace.yaml': ['far south'] });
  });

  it('is the same file in another spelling of its address', async () => {
    expect(await move({ 'data/made-up%2Dfalls.csv': 'data/x.csv' })).toEqual({
      'datasets/made-up-falls.dataset.yaml': ['../data/x.csv'],
    });
  });
});
