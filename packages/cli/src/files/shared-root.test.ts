import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';
import { memoryIo } from '../testing/memory-io.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const dataset = (path: string) => `id: made-up
path: ${path}
columns:
  council: { role: area, level: council }
  year: { role: period, grain: financialYear }
  events: { role: measure }
`;
const csv = 'council,year,events\nS12000029,2023/24,1\n';

async function problemsOf(cwd: string): Promise<readonly string[]> {
  const io = memoryIo({ cwd });
  await run(['check', '--format', 'json'], io);
  expect(io.written.stderr).toBe('');
  return JSON.parse(io.written.stdout).problems.map(({ code }: { code: string }) => code);
}

describe('a folder named by a workspace.yaml above it', () => {
  const files = {
    'a/partnership.yaml': 'name: A\n',
    'a/datasets/made-up.dataset.yaml': dataset('../../b/data/made-up.csv'),
    'b/data/made-up.csv': csv,
  };

  it('reads the data of its neighbours', async () => {
    const folder = await temporaryFolder({ ...files, 'workspace.yaml': 'partnerships: [a, b]\n' });
    expect(await problemsOf(`${folder}/a`)).toEqual([]);
  });

  it('reads nothing above that file', async () => {
    const folder = await temporaryFolder({
      'outside.csv': csv,
      'shared/workspace.yaml': 'partnerships: [a]\n',
      'shared/a/partnership.yaml': 'name: A\n',
      'shared/a/datasets/made-up.dataset.yaml': dataset('../../../outside.csv'),
    });
    expect(await problemsOf(`${folder}/shared/a`)).toEqual(['link/path-outside-workspace']);
  });

  it('reads only its own where the file does not name it, or is not there', async () => {
    for (const workspace of [{ 'workspace.yaml': 'partnerships: [b]\n' }, {}]) {
      const folder = await temporaryFolder({ ...files, ...workspace });
      expect(await problemsOf(`${folder}/a`)).toEqual(['link/path-outside-workspace']);
    }
  });
});
