import { afterEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../packages/lsp/src/protocol/custom/definitions.ts';
import type { ExpectationRun } from '../../packages/lsp/src/protocol/custom/expectations.ts';
import {
  type ClientCapabilities,
  type CodeAction,
  type Editor,
  memorySessionHost,
  startEditor,
} from '../../packages/lsp/src/testing/editor.ts';
import { exampleFolder, readFolder } from '../harness/example.ts';

const root = 'file:///work';
const canCreate: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});

async function start(files: Map<string, string | Uint8Array>, capabilities: ClientCapabilities = {}) {
  editor = await startEditor(memorySessionHost(files), { roots: [root], capabilities });
  return editor;
}

function actionsIn(open: Editor, uri: string, line: number, character: number) {
  const at = { line, character };
  return open.request<readonly CodeAction[] | null>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [] },
  });
}

describe('a conversation about new files', () => {
  it('begins in an empty folder and ends with a first indicator that has a value', async () => {
    const files = new Map<string, string | Uint8Array>();
    const open = await start(files, canCreate);
    const save = ({ files: proposed }: Proposal) => {
      for (const { uri, text } of proposed) files.set(uri, text);
      open.notify('workspace/didChangeWatchedFiles', {
        changes: proposed.map(({ uri }) => ({ uri, type: 1 })),
      });
    };
    const partnership = { folder: root, area: 'S37000028' };
    save(await open.request<Proposal>('ninefold/newPartnership', partnership));
    files.set(
      `${root}/data/falls.csv`,
      'council,year,falls,people\nS12000029,2022,50,8000\nS12000029,2023,40,8000\n',
    );
    open.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/data/falls.csv`, type: 1 }] });
    const dataset = await open.request<Proposal>('ninefold/datasetFromFile', {
      uri: `${root}/data/falls.csv`,
    });
    expect(dataset.notes).toEqual([]);
    save(dataset);
    const indicator = await open.request<Proposal>('ninefold/newIndicator', {
      folder: root,
      id: 'falls',
      title: 'Falls',
      outcomes: [],
      method: 'rate',
      dataset: 'falls',
    });
    const [drafted] = indicator.files;
    // 40 falls among 8,000 people are 5 per 1,000.
    const text = (drafted?.text ?? '')
      .replace('unit:\n', 'unit: falls per 1,000 people\n')
      .replace('polarity:\n', 'polarity: lowerIsBetter\n')
      .replace('denominator: {}', 'denominator: sum(people) from falls')
      .concat('expect:\n  - { area: S12000029, period: 2023, value: 5, source: made up }\n');
    save({ files: [{ uri: drafted?.uri ?? '', text }], notes: [] });
    const { results, coverage } = await open.request<ExpectationRun>('ninefold/runExpectations', {});
    expect(results).toMatchObject([{ outcome: 'met', expected: '5', actual: '5' }]);
    expect(coverage).toMatchObject([{ indicator: 'falls' }]);
    expect(open.log).toEqual([]);
  });

  it('offers a dataset for what stands in an unsaved CSV, to an editor that can make files', async () => {
    const uri = `${root}/data/new.csv`;
    const files = () => new Map<string, string>([[`${root}/partnership.yaml`, 'name: A\n']]);
    const able = await start(files(), canCreate);
    able.open(uri, 'council,year,n\nFife,2022,1\nFife,2023,2\n');
    expect(await actionsIn(able, uri, 0, 0)).toMatchObject([
      { title: 'Create the dataset "new" from data/new.csv' },
    ]);
    await able.close();
    const unable = await start(files());
    unable.open(uri, 'council,year,n\nFife,2022,1\nFife,2023,2\n');
    expect(await actionsIn(unable, uri, 0, 0)).toEqual([]);
  });

  it('works the edits out when an action is chosen, or at once for an editor that does not ask again', async () => {
    const uri = `${root}/a.indicator.yaml`;
    const text = 'id: NI-12\n';
    const files = () =>
      new Map([
        [`${root}/partnership.yaml`, 'name: A\nuses: [national]\n'],
        [uri, text],
      ]);
    const codeAction = { resolveSupport: { properties: ['edit'] } };
    const patient = await start(files(), { textDocument: { codeAction } });
    const [offer] = (await actionsIn(patient, uri, 0, 4)) ?? [];
    expect(offer).toMatchObject({ title: 'Adopt NI-12 from the pack "national"' });
    expect(offer?.edit).toBeUndefined();
    const chosen = await patient.request<CodeAction>('codeAction/resolve', offer ?? {});
    expect(chosen.edit?.changes?.[uri]).toHaveLength(1);
    await patient.close();
    const other = await start(files());
    expect((await actionsIn(other, uri, 0, 4))?.[0]?.edit).toEqual(chosen.edit);
  });

  it('runs every expected figure of a real partnership, with what they cover, within ten seconds', async () => {
    const example = readFolder(exampleFolder('south-lanarkshire'));
    const open = await start(new Map([...example].map(([path, bytes]) => [`${root}/${path}`, bytes])));
    const began = performance.now();
    const { results, coverage } = await open.request<ExpectationRun>('ninefold/runExpectations', {});
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(results.every(({ outcome }) => outcome === 'met')).toBe(true);
    expect(results.length).toBeGreaterThan(20);
    expect(coverage.every(({ places }) => places.covered <= places.total && places.total > 0)).toBe(true);
  });
});
