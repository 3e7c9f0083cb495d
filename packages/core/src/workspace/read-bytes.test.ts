import { describe, expect, it } from 'vitest';
import { readBytes } from './read-bytes.ts';

const read = (bytes: Uint8Array) =>
  readBytes({ path: 'a.indicator.yaml', kind: 'indicator', pack: undefined }, bytes);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the bytes of a file', () => {
  it('are UTF-8, with or without a byte order mark', async () => {
    for (const text of ['id: a\ntitle: Cost in £\n', '\ufeffid: a\ntitle: Cost in £\n']) {
      const { model, problems } = await read(utf8(text));
      expect([model, problems]).toEqual([{ id: 'a', title: 'Cost in £' }, []]);
    }
  });

  it('that are not UTF-8 are told at the first of them, and the rest is read', async () => {
    // £ in Windows-1252 is the byte A3.
    const bytes = Uint8Array.from([...utf8('id: a\ntitle: Cost in '), 0xa3, ...utf8('\nunit: days\n')]);
    const { model, problems } = await read(bytes);
    expect(model).toMatchObject({ id: 'a', unit: 'days' });
    expect(problems).toMatchObject([
      {
        code: 'syntax/not-utf8',
        range: { start: { line: 1, character: 15 }, end: { line: 1, character: 16 } },
      },
    ]);
  });

  it('of UTF-16 are one problem, not a file of strange signs', async () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...[...'id: a'].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    const { problems } = await read(bytes);
    expect(problems.map(({ code }) => code)).toEqual(['syntax/utf-16']);
  });
});
