import { formatYaml } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { run } from '../../packages/cli/src/run.ts';
import { memoryIo } from '../../packages/cli/src/testing/memory-io.ts';
import { temporaryFolder } from '../../packages/cli/src/testing/temporary-folder.ts';
import { applyFix } from '../harness/apply-fix.ts';
import { ask } from '../harness/editor-feature.ts';
import { exampleFolder, readFolder, root } from '../harness/example.ts';

const path = 'indicators/case.indicator.yaml';
const untidy = `id:   case   # its name
measures:
    days: >-
          sum(bed_days)
          from made-up-bed-days
    # the people
    people: sum(population) from made-up-population
expect:
- area:   S12000029
  period: 2022/23`;
const tidy = `id: case   # its name
measures:
  days: >-
    sum(bed_days)
    from made-up-bed-days
  # the people
  people: sum(population) from made-up-population
expect:
  - area: S12000029
    period: 2022/23
`;

type Edits = Parameters<typeof applyFix>[1]['edits'];

async function format(text: string, method = 'textDocument/formatting', params: object = {}) {
  const options = { tabSize: 4, insertSpaces: false };
  const edits = (await ask<Edits | null>(method, path, text, { params: { options, ...params } })) ?? [];
  return applyFix(text, { title: '', edits: edits.map((edit) => ({ ...edit, file: path })) }, path);
}

describe('formatting', () => {
  it('sets indentation, spacing and the end right, and keeps comments, folding and order', async () => {
    expect(await format(untidy)).toBe(tidy);
    expect(await format(tidy)).toBe(tidy);
  });

  it('writes in an editor what the command line writes', async () => {
    const folder = await temporaryFolder({
      'partnership.yaml': 'name: x\narea: S37000028\n',
      [path]: untidy,
    });
    await run(['format'], memoryIo({ cwd: folder }));
    expect(new TextDecoder().decode(readFolder(folder).get(path))).toBe(await format(untidy));
  });

  it('leaves a file alone that cannot be read without fault', async () => {
    const broken = 'id:   x\ntitle: "open\n';
    expect(await format(broken)).toBe(broken);
  });

  it('of some lines changes no other', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    expect(await format(untidy, 'textDocument/rangeFormatting', { range })).toBe(
      untidy.replace('id:   case', 'id: case'),
    );
  });

  it('has nothing to do in the examples and the national definitions', () => {
    const folders = [
      exampleFolder('minimal'),
      exampleFolder('south-lanarkshire'),
      `${root}packages/core/national`,
    ];
    const texts = folders.flatMap((each) => [...readFolder(each)]).filter(([name]) => name.endsWith('.yaml'));
    expect(texts.length).toBeGreaterThan(30);
    for (const [name, bytes] of texts)
      expect([name, formatYaml(new TextDecoder().decode(bytes))]).toEqual([name, []]);
  });
});
