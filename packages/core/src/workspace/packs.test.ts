import { describe, expect, it } from 'vitest';
import { loadWorkspace } from './load-workspace.ts';

function load(files: Readonly<Record<string, string>>) {
  const encoder = new TextEncoder();
  return loadWorkspace({
    list: async () => Object.keys(files),
    read: async (path) => ({ kind: 'content', bytes: encoder.encode(files[path]) }),
  });
}

const pack = 'id: made-up\nversion: 1.0.0\n';
const indicator = 'id: A-1\ntitle: One\nunti: people\n';

describe('a folder with pack.yaml at its root', () => {
  it('has the definitions of the pack for its own, and says what is wrong with them', async () => {
    const workspace = await load({ 'pack.yaml': pack, 'indicators/a-1.indicator.yaml': indicator });
    expect([...workspace.indicators.keys()]).toEqual(['A-1']);
    expect(workspace.documentsOfKind('pack').map(({ path }) => path)).toEqual(['pack.yaml']);
    expect(workspace.problems.map(({ code }) => code)).toEqual(['schema/unknown-key']);
  });

  it('may extend the national definitions without saying that it uses them', async () => {
    const workspace = await load({
      'pack.yaml': pack,
      'ni-19.indicator.yaml': 'id: NI-19\nextends: national\ndecimals: 2\n',
    });
    expect(workspace.problems).toEqual([]);
    expect(workspace.indicators.get('NI-19')?.effective).toMatchObject({
      decimals: 2,
      polarity: 'lowerIsBetter',
    });
  });
});

describe('a folder with a pack in a folder inside it', () => {
  it('does not have the definitions of the pack for its own', async () => {
    const workspace = await load({
      'packs/made-up/pack.yaml': pack,
      'packs/made-up/a-1.indicator.yaml': indicator,
    });
    expect(workspace.indicators.size).toBe(0);
    expect(workspace.packIndicators.has('A-1')).toBe(true);
  });
});
