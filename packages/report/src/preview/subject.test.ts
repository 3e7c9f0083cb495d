import { describe, expect, it } from 'vitest';
import {
  indicator,
  plan,
  positionOf,
  rate,
  requestOf,
} from '../../../../tests/harness/report/made-up-preview.ts';
import { subjectAt } from './subject.ts';

describe('what stands at a place', () => {
  it.each([
    ['the indicator of its file', rate, 'polarity', indicator],
    ['the outcome of that line', plan, 'shortTitle', { kind: 'outcome', framework: 'plan', id: 'made-up' }],
    [
      'the outcome after another',
      plan,
      'nothing measures',
      { kind: 'outcome', framework: 'plan', id: 'gap' },
    ],
    [
      'the first outcome above all',
      plan,
      'A made-up plan',
      { kind: 'outcome', framework: 'plan', id: 'made-up' },
    ],
    ['the partnership', 'partnership.yaml', 'area', { kind: 'partnership' }],
    ['nothing in a dataset', 'datasets/made-up-falls.dataset.yaml', 'path', undefined],
  ])('is %s', async (_, path, words, subject) => {
    const { workspace } = await requestOf(indicator);
    const document = workspace.documents.get(path);
    if (document === undefined) throw new Error(path);
    expect(subjectAt(workspace, document, positionOf(document.source.text, words))).toEqual(subject);
  });

  it('is the file itself where nothing could be read from it', async () => {
    const { workspace } = await requestOf(indicator, { [rate]: 'title: x\n', [plan]: 'id: plan\n' });
    for (const path of [rate, plan]) {
      const document = workspace.documents.get(path);
      expect(document && subjectAt(workspace, document, { line: 0, character: 0 })).toEqual({
        kind: 'file',
        path,
      });
    }
  });
});
