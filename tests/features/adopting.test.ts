import { describe, expect, it } from 'vitest';
import { folder } from '../harness/editor-feature.ts';
import { choose, offered, own } from '../harness/refactorings.ts';

const formula = `id: case
title: Made-up days for each thousand people
unit: days per 1,000 people
polarity: lowerIsBetter
period: { type: financialYear, from: 2023/24 }
`;

describe('adopting a definition of a pack', () => {
  it('from the place that names it, in a file of its own that only lacks its queries', async () => {
    const text = `${formula}calculation: { method: formula, formula: "[NI-‸12] * 2" }\n`;
    const { action, changed, codesIn } = await choose(/^Adopt NI-12/, text);
    expect(action).toMatchObject({
      title: 'Adopt NI-12 from the pack "national"',
      kind: 'quickfix',
      diagnostics: [{ code: 'rule/unknown-indicator' }],
    });
    expect(action.edit?.documentChanges?.[0]).toEqual({
      kind: 'create',
      uri: `${folder}/indicators/ni-12.indicator.yaml`,
      options: { overwrite: false, ignoreIfExists: false },
    });
    expect(Object.keys(changed)).toEqual(['indicators/ni-12.indicator.yaml']);
    expect(changed['indicators/ni-12.indicator.yaml']).toMatch(/^id: NI-12\nextends: national #/);
    expect(codesIn('indicators/ni-12.indicator.yaml')).toEqual(['rule/measure-without-query']);
    expect(codesIn(own)).not.toContain('rule/unknown-indicator');
  });

  it('in the file that has its id and nothing else', async () => {
    const { changed, codesIn } = await choose(/^Adopt NI-12/, '# Ours soon.\nid: NI-‸12\n');
    expect(changed[own]).toMatch(/^# Ours soon\.\nid: NI-12\nextends: national #[\s\S]*\}\n$/);
    expect(codesIn(own)).toEqual(['rule/measure-without-query']);
  });

  it('in a file that says more, with all else as it was and the pack under `uses`', async () => {
    const { changed } = await choose(/^Adopt NI-12/, 'id: NI-‸12 # the one of the pack\ntitle: Ours\n', {
      'partnership.yaml': '# Us.\nname: A\narea: S37000028\nuses: [] # none\n',
    });
    expect(changed[own]).toBe('id: NI-12 # the one of the pack\nextends: national\ntitle: Ours\n');
    expect(changed['partnership.yaml']).toMatch(
      /^# Us\.\nname: A\narea: S37000028\nuses: \[national@[\d.]+\] # none\n$/,
    );
  });

  it('keeps the line ends of the file, and a comment behind the id', async () => {
    const windows = await choose(/^Adopt NI-12/, '# top\r\nid: NI-‸12\r\n# tail\r\n');
    expect(windows.changed[own]).toMatch(/^# top\r\nid: NI-12\r\nextends: national .*\r\n# tail\r\n$/s);
    expect(windows.changed[own]).not.toMatch(/(?<!\r)\n/);
    const commented = await choose(/^Adopt NI-12/, 'id: NI-‸12 # ours\n');
    expect(commented.changed[own]).toBe('id: NI-12 # ours\nextends: national\n');
  });

  it('is not offered where the file that it would write is there, with another id in it', async () => {
    const files = { 'indicators/ni-12.indicator.yaml': 'id: NI-12b\n' };
    const actions = await offered(
      'id: case\ncalculation: { method: formula, formula: "[NI-‸12] * 2" }\n',
      files,
    );
    expect(actions.filter(({ title }) => title.startsWith('Adopt'))).toEqual([]);
  });

  it('is not offered for an id that no pack has, nor where it is adopted already', async () => {
    expect(await offered('id: XY-‸12\n')).not.toContainEqual(expect.objectContaining({ title: /Adopt/ }));
    const adopted = await offered('id: NI-‸12\nextends: national\n');
    expect(adopted.filter(({ title }) => title.startsWith('Adopt'))).toEqual([]);
  });
});
