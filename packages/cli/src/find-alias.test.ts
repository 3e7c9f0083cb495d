import type { LinkedIndicator } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../../tests/harness/national-definitions.ts';
import { findAlias } from './find-alias.ts';
import { runIn } from './testing/run-in.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const national = [...indicators].map(([id, effective]) => ({ id, effective }) as LinkedIndicator);

function findIn(definitions: readonly LinkedIndicator[], name: string) {
  const told: string[] = [];
  const found = findAlias(name, definitions, (sentence) => told.push(sentence));
  return { id: found?.id, told };
}

describe('another name', () => {
  it('leads to one indicator of the national pack, whichever it is', () => {
    for (const { id, effective } of national) {
      for (const name of effective.aliases ?? [])
        expect([name, findIn(national, name).id]).toEqual([name, id]);
    }
  });

  it.each([
    ...['SW8', 'SW08', 'LGBF SW08', 'lgbf_sw8', 'Sw 08'].map((name) => [name, 'LGBF-SW08']),
    ...['SW4b', 'SW04B', 'lgbf-sw-04b'].map((name) => [name, 'LGBF-SW04b']),
    ...['NI 19', 'ni19', 'NI-019'].map((name) => [name, 'NI-19']),
    ['MSG 1a', 'MSG-1'],
  ])('%s is found as %s, and that is told', (name, id) => {
    expect(findIn(national, name)).toEqual({ id, told: [`${name} is ${id}.`] });
  });

  it.each(['SW80', 'NI-1900', 'SW', '-', ''])('%j is nobody, and nothing is told', (name) => {
    expect(findIn(national, name)).toEqual({ id: undefined, told: [] });
  });

  it('of several names them all', () => {
    const both = ['A', 'B', 'C'].map((id) => ({ id, effective: { aliases: ['X 1'] } }) as LinkedIndicator);
    expect(() => findIn(both, 'x01')).toThrow('x01 is a name of A, B and C; write one of these.');
  });
});

describe('commands', () => {
  it('take an indicator by another name and say on the side which it is', async () => {
    const folder = await temporaryFolder({ 'partnership.yaml': 'name: A\nuses: [national]\n' });
    const side = { code: 0, stderr: 'SW8 is LGBF-SW08.\n' };
    expect(await runIn(folder, 'explain', 'SW8')).toMatchObject({
      ...side,
      stdout: expect.stringMatching(/^LGBF-SW08 /),
    });
    expect(await runIn(folder, 'adopt', 'SW8', '--print')).toMatchObject({
      ...side,
      stdout: expect.stringMatching(/^id: LGBF-SW08\n/),
    });
    expect(await runIn(folder, 'eject', 'SW8')).toMatchObject(side);
    expect(await runIn(folder, 'adopt', 'SW8', 'sw08')).toMatchObject({
      code: 0,
      stderr: 'SW8 is LGBF-SW08.\nsw08 is LGBF-SW08.\n',
    });
    expect(await runIn(folder, 'calculate', '--indicator', 'SW8')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^SW8 is LGBF-SW08\.\nThere is nothing to calculate/),
    });
  });
});
