import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';
import { memoryIo } from '../testing/memory-io.ts';
import { runIn } from '../testing/run-in.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const definition = (id: string) => `id: ${id}
title: People counted
unit: people
polarity: noJudgement
period: { type: financialYear }
measures: { people: { title: People } }
calculation: { method: published, value: people }
`;
const pack = {
  'pack/pack.yaml': 'id: made-up\nversion: 1.2.3\n',
  'pack/a-1.indicator.yaml': definition('A-1'),
  'pack/a-2.indicator.yaml': definition('A-2'),
};

const buildIn = (cwd: string, ...argv: readonly string[]) =>
  runIn(cwd, 'build', 'pack', '--out', 'out', ...argv);

describe('build', () => {
  it('compiles a pack and says what it wrote', async () => {
    const folder = await temporaryFolder(pack);
    expect(await buildIn(folder)).toEqual({
      code: 0,
      stdout: 'Wrote made-up 1.2.3 to out: 8 files, 8 of them new or changed.\n',
      stderr: '',
    });
    expect((await readdir(`${folder}/out`, { recursive: true })).sort()).toEqual([
      'freeze.js',
      'index.d.ts',
      'index.js',
      'indicators',
      'indicators/A-1.d.ts',
      'indicators/A-1.js',
      'indicators/A-2.d.ts',
      'indicators/A-2.js',
      'ninefold-pack.json',
    ]);
    const { madeUp } = await import(`${folder}/out/index.js`);
    expect(madeUp.indicators['A-1'].unit).toBe('people');
  });

  it('compiles the folder one stands in', async () => {
    const folder = await temporaryFolder(pack);
    const io = memoryIo({ cwd: `${folder}/pack` });
    expect(await run(['build', '--out', 'out'], io)).toBe(0);
    expect(await readdir(`${folder}/pack/out`)).toContain('index.js');
  });

  it('writes nothing when nothing has changed', async () => {
    const folder = await temporaryFolder(pack);
    await buildIn(folder);
    expect(await buildIn(folder)).toMatchObject({
      code: 0,
      stdout: 'out is as made-up 1.2.3 has it already; nothing is written.\n',
    });
  });

  it('takes away what an earlier build wrote and this one does not, and nothing else', async () => {
    const folder = await temporaryFolder(pack);
    await buildIn(folder);
    await writeFile(`${folder}/out/indicators/mine.js`, 'export const mine = 1;\n');
    await rm(`${folder}/pack/a-2.indicator.yaml`);
    expect((await buildIn(folder)).stdout).toBe(
      'Wrote made-up 1.2.3 to out: 6 files, 3 of them new or changed; took away 2 that an earlier build left.\n',
    );
    expect((await readdir(`${folder}/out/indicators`)).sort()).toEqual(['A-1.d.ts', 'A-1.js', 'mine.js']);
  });

  it('prints the problems of a pack with errors, and builds nothing from it', async () => {
    const folder = await temporaryFolder({
      ...pack,
      'pack/a-1.indicator.yaml': definition('A-1').replace('unit', 'unti'),
    });
    const { code, stdout, stderr } = await buildIn(folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Nothing is built from a pack with errors.\n' });
    expect(stdout).toContain('pack/a-1.indicator.yaml:3:1  error  schema/unknown-key');
    expect(await readdir(folder)).toEqual(['pack']);
  });
});

describe('build --check', () => {
  it('is content with what the pack says, and writes nothing', async () => {
    const folder = await temporaryFolder(pack);
    await buildIn(folder);
    expect(await buildIn(folder, '--check')).toEqual({
      code: 0,
      stdout: 'out is as made-up 1.2.3 has it.\n',
      stderr: '',
    });
  });

  it('fails for each file that is missing, out of date or left over, and leaves them so', async () => {
    const folder = await temporaryFolder(pack);
    await buildIn(folder);
    await rm(`${folder}/pack/a-2.indicator.yaml`);
    await rm(`${folder}/out/freeze.js`);
    const before = await readFile(`${folder}/out/index.js`, 'utf8');
    const { code, stdout } = await buildIn(folder, '--check');
    expect({ code, lines: stdout.split('\n') }).toEqual({
      code: 1,
      lines: [
        '  indicators/A-2.d.ts is no longer part of the pack',
        '  indicators/A-2.js is no longer part of the pack',
        '  freeze.js is not there',
        '  index.d.ts is out of date',
        '  index.js is out of date',
        '  ninefold-pack.json is out of date',
        'out is not as made-up 1.2.3 has it; build it again.',
        '',
      ],
    });
    expect(await readFile(`${folder}/out/index.js`, 'utf8')).toBe(before);
  });
});

describe('build cannot be done', () => {
  const refusal = (stderr: string) => ({ code: 2, stdout: '', stderr: `${stderr}\n` });

  it('without a pack', async () => {
    const folder = await temporaryFolder({ 'pack/partnership.yaml': 'name: Fife\n' });
    expect(await buildIn(folder)).toEqual(
      refusal('There is no pack.yaml in pack: write one with the id and the version of the pack.'),
    );
  });

  it('without a folder to write to', async () => {
    const io = memoryIo();
    expect(await run(['build'], io)).toBe(2);
    expect(io.written.stderr).toContain('--out <folder>');
  });

  it('over a file that it did not write', async () => {
    const folder = await temporaryFolder({ ...pack, 'out/index.js': 'export const mine = 1;\n' });
    expect(await buildIn(folder)).toEqual(
      refusal(
        'out has the file index.js already, and it was not built from the pack made-up; name another folder, or move the file away.',
      ),
    );
    expect(await readdir(`${folder}/out`)).toEqual(['index.js']);
  });

  it('to a place that is a file, or through a folder that is one', async () => {
    const folder = await temporaryFolder({ ...pack, out: 'text' });
    expect(await buildIn(folder)).toEqual(
      refusal('out cannot be written: a file of that name is in the way.'),
    );
    const other = await temporaryFolder(pack);
    await mkdir(`${other}/out/index.js`, { recursive: true });
    expect(await buildIn(other)).toEqual(refusal('out cannot be read: it is a folder, not a file.'));
  });
});
