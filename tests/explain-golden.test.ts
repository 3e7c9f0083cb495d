import { describe, expect, it } from 'vitest';
import { run } from '../packages/cli/src/run.ts';
import { memoryIo } from '../packages/cli/src/testing/memory-io.ts';
import { temporaryFolder } from '../packages/cli/src/testing/temporary-folder.ts';
import { exampleFolder } from './harness/example.ts';

describe('`ninefold explain`, as a person reads it on 80 columns', () => {
  it.each(['NI-3', 'NI-12', 'MSG-4', 'LGBF-SW06'])('prints %s of the national pack', async (id) => {
    const folder = await temporaryFolder({
      'partnership.yaml': 'name: Somewhere\narea: S37000028\nuses: [national]\n',
    });
    await expect(await printed(folder, id)).toMatchFileSnapshot(`golden/explain/${id}.txt`);
  });

  it("prints NI-19 with South Lanarkshire's data", async () => {
    await expect(await printed(exampleFolder('south-lanarkshire'), 'NI-19')).toMatchFileSnapshot(
      'golden/explain/NI-19.txt',
    );
  });
});

async function printed(folder: string, id: string): Promise<string> {
  const io = memoryIo({ isTTY: true, env: { NO_COLOR: '1' } });
  expect(await run(['explain', id, folder], io)).toBe(0);
  return io.written.stdout;
}
