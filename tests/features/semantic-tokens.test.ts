import { describe, expect, it } from 'vitest';
import { features } from '../../packages/lsp/src/features/index.generated.ts';
import { ask } from '../harness/editor-feature.ts';

const method = 'textDocument/semanticTokens/full';

async function coloured(text: string): Promise<readonly string[]> {
  const { data } = await ask<{ data: readonly number[] }>(method, 'indicators/case.indicator.yaml', text);
  const provider = features.find((each) => each.method === method)?.capabilities.semanticTokensProvider;
  const types = provider?.legend.tokenTypes ?? [];
  const lines = text.split('\n');
  let [line, character] = [0, 0];
  const words: string[] = [];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, across = 0, length = 0, type = 0] = data.slice(at, at + 4);
    character = down === 0 ? character + across : across;
    line += down;
    words.push(`${lines[line]?.slice(character, character + length)} ${types[type]}`);
  }
  return words;
}

describe('colours inside queries', () => {
  it('follow the words through folding and quotes', async () => {
    const text = `id: case
measures:
  a: >-
    sum(bed_days) from made-up-bed-days
    where reason = "Care" and month >= 2023-06
calculation: { method: formula, formula: '100 - a / [NI-19]' }
`;
    expect(await coloured(text)).toEqual([
      'sum function',
      'bed_days property',
      'from keyword',
      'made-up-bed-days struct',
      'where keyword',
      'reason property',
      '= operator',
      '"Care" string',
      'and keyword',
      'month property',
      '>= operator',
      '2023-06 number',
      '100 number',
      'a variable',
      '[NI-19] class',
    ]);
  });
});
