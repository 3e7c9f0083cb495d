import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../fuzz/corpus.ts';
import { explore } from '../../fuzz/explore.ts';
import { minimise } from '../../fuzz/minimise.ts';
import { mutate } from '../../fuzz/mutate.ts';
import { createRandom } from '../../fuzz/random.ts';
import { promise, type Target, textOf } from '../../fuzz/target.ts';
import { targets } from '../../fuzz/targets/index.ts';
import { tryInput } from '../../fuzz/try-input.ts';
import { root } from '../harness/example.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textBefore = (text: string): Target => ({
  name: 'query',
  promise: '',
  words: ['x'],
  read: (input) => promise(!textOf(input).includes(text), () => `there is a "${text}"`),
});

/** Those that read a whole folder for every input are slow, and try fewer. */
const readsAFolder = ({ name }: Target) =>
  ['csv', 'dataset', 'framework', 'indicator', 'pack', 'partnership', 'workspace'].includes(name);

describe('every door keeps its promises', () => {
  it.each(targets.map((target) => [target.name, target] as const))(
    '%s, for its corpus and inputs made of it',
    async (_, target) => {
      const count = corpusOf(target).length + (readsAFolder(target) ? 30 : 200);
      const { found } = await explore(target, { seed: 20_260_101, goesOn: (tried) => tried < count });
      expect(found.map(({ input, ...rest }) => ({ ...rest, input: textOf(input) }))).toEqual([]);
    },
    120_000,
  );

  it('has a corpus for each, and no corpus of nothing', () => {
    const folders = readdirSync(join(root, 'fuzz/corpus'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders).toEqual(targets.map(({ name }) => name));
  });
});

describe('the fuzzer', () => {
  it('tries the same for the same seed, and something else for another', () => {
    const material = { corpus: [bytesOf('sum(x) from y'), bytesOf('count()')], words: ['where'] } as const;
    const tried = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 50 }, () => textOf(mutate(material.corpus[0], material, random)));
    };
    expect(tried(7)).toEqual(tried(7));
    expect(tried(8)).not.toEqual(tried(7));
  });

  it('finds a promise that is broken, and makes the input as short as it can be', async () => {
    const { found } = await explore(textBefore('“'), { seed: 1, goesOn: (tried) => tried < 20 });
    expect(found.map(({ input }) => textOf(input))).toEqual(['“']);
  });

  it('finds what is thrown, what is slow, and what is not the same twice', async () => {
    const [input, other] = [bytesOf('a'), bytesOf('b')];
    let read = 0;
    const kindOf = async (reading: () => unknown) =>
      (await tryInput({ ...textBefore('?'), read: reading }, input, other, 0.05))?.kind;
    expect(await kindOf(() => 'the same')).toBeUndefined();
    expect(await kindOf(() => ++read)).toBe('not the same twice');
    expect(
      await kindOf(() => {
        throw new TypeError('no');
      }),
    ).toMatch(/^TypeError at fuzz\.test\.ts:/);
    const busy = () => {
      const end = process.cpuUsage().user + 60_000;
      while (process.cpuUsage().user < end);
    };
    expect(await kindOf(busy)).toBe('slow');
  });

  it('leaves out all that does not matter', async () => {
    const shortest = await minimise(bytesOf('aaaaaXbbbbbYccccc'), async (input) =>
      /X.*Y/.test(textOf(input)),
    );
    expect(textOf(shortest)).toBe('XY');
  });
});
