import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { features } from '../../packages/lsp/src/features/index.generated.ts';
import { folder, nothingChecked, snapshotOf } from '../harness/editor-feature.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

const at = { line: 8, character: 20 };
const params = {
  textDocument: { uri: `${folder}/indicators/made-up-rate.indicator.yaml` },
  uri: `${folder}/partnership.yaml`,
  position: at,
  positions: [at],
  range: { start: at, end: at },
  context: { diagnostics: [], includeDeclaration: true },
  newName: 'another-name',
  data: { uri: `${folder}/indicators/made-up-rate.indicator.yaml`, range: { start: at, end: at } },
  query: '',
  previousResultIds: [],
  item: { uri: `${folder}/indicators/made-up-rate.indicator.yaml` },
  folder,
  id: 'NI-12',
  title: 'Made up',
  outcomes: ['2'],
  method: 'rate',
  area: 'S37000028',
  files: [{ oldUri: `${folder}/data`, newUri: `${folder}/figures` }],
};

/** How long something took is never the same twice. */
function timeless(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer ?? null), (key, value) => (key === 'milliseconds' ? 0 : value));
}

describe('features', () => {
  it('answer one request each, and every file of the folder is one', () => {
    expect(new Set(features.map(({ method }) => method)).size).toBe(features.length);
    const files = readdirSync(new URL('../../packages/lsp/src/features/', import.meta.url));
    expect(features).toHaveLength(files.filter((name) => name.endsWith('.feature.ts')).length);
  });

  it.each(features.map((feature) => [feature.method, feature] as const))(
    '%s asks for the problems only if it says so, and leaves the snapshot as it was',
    async (_, feature) => {
      const snapshot = await snapshotOf({});
      let isAsked = false;
      const watched = Object.defineProperty({ ...snapshot, problems: [] }, 'problems', {
        get: () => {
          isAsked = true;
          return snapshot.problems;
        },
      });
      const before = [...snapshot.workspace.documents.keys()];
      const first = JSON.stringify(timeless(await feature.provide([watched], params, nothingChecked)));
      expect(isAsked).toBe(feature.needs === 'checked');
      expect(JSON.stringify(timeless(await feature.provide([watched], params, nothingChecked)))).toBe(first);
      expect([...snapshot.workspace.documents.keys()]).toEqual(before);
    },
  );

  it.each(
    features
      .filter(({ method }) => method.startsWith('textDocument/'))
      .map((each) => [each.method, each] as const),
  )('%s has no answer for a file that is none of ours', async (_, feature) => {
    const snapshot = await snapshotOf({ ...smallWorkspace });
    const answer = await feature.provide(
      [snapshot],
      {
        ...params,
        textDocument: { uri: `${folder}/notes.txt` },
      },
      nothingChecked,
    );
    expect(answer === null || (answer as { items: unknown[] }).items.length === 0).toBe(true);
  });
});
