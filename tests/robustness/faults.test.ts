import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, open, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkWorkspace, createCalculator, loadWorkspace } from '@ninefold/core';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../packages/cli/src/run.ts';
import { memoryIo } from '../../packages/cli/src/testing/memory-io.ts';
import { temporaryFolder } from '../../packages/cli/src/testing/temporary-folder.ts';
import { memoryHost, root } from '../harness/example.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

const partnership = 'partnership.yaml';
const dataset = 'datasets/made-up-bed-days.dataset.yaml';
const indicator = 'indicators/made-up-rate.indicator.yaml';
const data = 'data/made-up-bed-days.csv';
const indicatorText = smallWorkspace[indicator] ?? '';

/** The command line in this process, in a folder with the small made-up partnership and some files changed. */
async function ninefold(folder: string, ...argv: readonly string[]) {
  const io = memoryIo({ cwd: folder });
  return { code: await run(argv, io), ...io.written };
}

/** Every write to a file fails half-way from now on, as on a disk that is full. */
async function fillDisk(folder: string): Promise<void> {
  const handle = await open(join(folder, partnership));
  const handles = Object.getPrototypeOf(handle);
  await handle.close();
  const writes = vi.spyOn(handles, 'writeFile').mockImplementation(async function (
    this: unknown,
    text: unknown,
  ) {
    const half = String(text).slice(0, Math.floor(String(text).length / 2));
    await (this as { write(text: string): Promise<unknown> }).write(half);
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  });
  onTestFinished(() => writes.mockRestore());
}

/** What there is in a folder, with hidden files and scraps, and what each says. */
async function contentOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );
}

describe('a disk that is full', () => {
  const untidy = { [indicator]: indicatorText.replace('title: ', 'title:    ') };
  const misspelt = { [indicator]: indicatorText.replace('polarity:', 'polarty:') };
  const undescribed = { 'data/new.csv': 'council,year,falls\nFife,2023/24,1\n' };
  const commands: readonly (readonly [
    string,
    Readonly<Record<string, string>>,
    readonly string[],
    string,
  ])[] = [
    ['a page', { 'out.html': 'old' }, ['preview', '--out', 'out.html'], 'out.html'],
    ['figures', { 'out.csv': 'old' }, ['calculate', '--format', 'csv', '--out', 'out.csv'], 'out.csv'],
    ['a file that is mended', misspelt, ['check', '--fix'], indicator],
    ['a file that is formatted', untidy, ['format'], indicator],
    ['a new dataset', undescribed, ['dataset', 'data/new.csv', '--write'], 'datasets/new.dataset.yaml'],
    ['an adopted indicator', {}, ['adopt', 'NI-14'], 'indicators/ni-14.indicator.yaml'],
    ['a new folder', {}, ['init', 'new'], ''],
  ];

  it.each(commands)('leaves everything as it was, and no scraps: %s', async (_, files, argv, shown) => {
    const folder = await temporaryFolder({ ...smallWorkspace, ...files });
    const before = await contentOf(folder);
    await fillDisk(folder);
    const { code, stderr } = await ninefold(folder, ...argv);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/ cannot be written: the disk is full\.\n$/),
    });
    expect(stderr).toContain(shown);
    expect(await contentOf(folder)).toEqual(before);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'behind the standard output ends with a sentence and not as if all were well',
    () => {
      const { status, stderr } = startNinefold(['rules'], { stdout: '/dev/full' });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'The output cannot be written: the disk is full.\n',
      });
    },
  );

  it('is told from one that is not: a real one of a few blocks', async ({ skip }) => {
    const small = mountSmallDisk();
    if (small === undefined) return skip('SKIPPED, no disk can be mounted here: a disk that is really full.');
    const out = join(small, 'out.html');
    writeFileSync(out, 'old');
    const folder = await temporaryFolder(smallWorkspace);
    const page = ['preview', '-i', 'made-up-rate', '--out', out];
    const { code, stderr } = await ninefold(folder, ...page);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${out} cannot be written: the disk is full.\n` });
    expect(await readdir(small)).toEqual(['out.html']);
    expect(readFileSync(out, 'utf8')).toBe('old');
  });
});

/** A disk of 16 kB until the test is over, where this machine lets one be mounted. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'ninefold-disk-'));
  const disk = ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder];
  const { status } = spawnSync('mount', disk, { stdio: 'ignore' });
  onTestFinished(() => {
    if (status === 0) spawnSync('umount', [folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  });
  return status === 0 ? folder : undefined;
}

/** The command line in a process of its own; by somebody with few rights where this is one who may do anything. */
function startNinefold(
  argv: readonly string[],
  { cwd = root, stdout = 'pipe', asNobody = false }: { cwd?: string; stdout?: string; asNobody?: boolean },
) {
  const main = join(root, 'packages/cli/src/main.ts');
  return spawnSync(process.execPath, ['--conditions=@ninefold/source', main, ...argv], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', stdout === 'pipe' ? 'pipe' : openSync(stdout, 'w'), 'pipe'],
    ...(asNobody && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}),
  });
}

describe('a folder that may not be written to', () => {
  it('is said to be so, and nothing in it changes', async () => {
    const folder = await temporaryFolder({ ...smallWorkspace, 'out.html': 'old' });
    await chmod(folder, 0o555);
    onTestFinished(() => chmod(folder, 0o755));
    const { status, stderr } = startNinefold(['preview', '--out', 'out.html'], {
      cwd: folder,
      asNobody: true,
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'out.html cannot be written: you do not have permission.\n',
    });
    expect(await readFile(join(folder, 'out.html'), 'utf8')).toBe('old');
  });
});

describe('a file that may not be read', () => {
  it('is a problem that says so, and the others are read', async () => {
    const folder = await temporaryFolder(smallWorkspace);
    await chmod(join(folder, indicator), 0o000);
    await chmod(join(folder, data), 0o000);
    await chmod(folder, 0o755);
    const { status, stdout } = startNinefold(['check', '--format', 'json'], { cwd: folder, asNobody: true });
    const problems: readonly { file: string; code: string; message: string }[] = JSON.parse(stdout).problems;
    expect(status).toBe(1);
    const unread = problems.filter(({ message }) => message.includes('you do not have permission'));
    expect(unread.map(({ file }) => file).sort()).toEqual([dataset, indicator]);
  });
});

describe('a file that goes while it is read', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const files = new Map(Object.entries(smallWorkspace).map(([path, text]) => [path, encode(text)]));

  it.each([partnership, indicator, dataset, data])('%s is as if it had never been listed', async (path) => {
    const listed = memoryHost(files);
    const without = memoryHost(new Map([...files].filter(([each]) => each !== path)));
    const found = async (host: typeof listed) => {
      const workspace = await loadWorkspace(host);
      return checkWorkspace(workspace, createCalculator(workspace)).map(
        ({ file, code }) => `${file} ${code}`,
      );
    };
    const problems = await found({ list: listed.list, read: without.read });
    expect(problems.filter((each) => !each.startsWith(path))).toEqual(await found(without));
  });

  it('leaves no figure of a data file that is cut off while it is written', async () => {
    const whole = smallWorkspace[data]?.trimEnd() ?? '';
    const cut = whole.slice(0, whole.lastIndexOf(',') - 3);
    const folder = await temporaryFolder({ ...smallWorkspace, [data]: cut });
    const { code, stdout } = await ninefold(folder, 'check', '--format', 'json');
    const [problem] = JSON.parse(stdout).problems.filter(({ file }: { file: string }) => file === data);
    expect(code).toBe(1);
    expect(problem).toMatchObject({
      severity: 'error',
      range: { start: { line: whole.split('\n').length - 1 } },
    });
  });
});

describe('a path that leads out of the folder', () => {
  const secret = 'council,month,age_group,reason,bed_days\nS12000029,2023-04,75plus,All reasons,987654321\n';
  const escapes = [
    '../secret.csv',
    '../../secret.csv',
    '..\\\\..\\\\secret.csv',
    'file:../secret.csv',
    '%2e%2e/secret.csv',
    '....//secret.csv',
    '//host/share/secret.csv',
    '\\\\\\\\host\\\\share\\\\secret.csv',
    '~/secret.csv',
    'CON',
    'data\\0.csv',
  ];

  it.each([...escapes, 'ABSOLUTE', 'FILE'])('%j gives nothing of what lies there', async (written) => {
    const outer = await temporaryFolder({ 'secret.csv': secret });
    const folder = join(outer, 'work');
    const path = written
      .replace('ABSOLUTE', join(outer, 'secret.csv'))
      .replace('FILE', `file://${outer}/secret.csv`);
    const text = (smallWorkspace[dataset] ?? '').replace(/path: .*/, `path: "${path}"`);
    await writeAll(folder, { ...smallWorkspace, [dataset]: text });
    const { code, stdout } = await ninefold(folder, 'check', '--format', 'json');
    expect(code).toBe(1);
    expect(stdout).toContain(`"file": "${dataset}"`);
    const figures = await ninefold(folder, 'calculate', '--format', 'csv', '-i', 'made-up-rate');
    expect(figures.stdout + figures.stderr + stdout).not.toContain('987654321');
  });

  it.each([
    ['a link to a file', 'file'],
    ['a link to a folder', 'folder'],
  ])('%s outside is not followed', async (_, kind) => {
    const outer = await temporaryFolder({ 'elsewhere/made-up-bed-days.csv': secret });
    const folder = join(outer, 'work');
    await writeAll(folder, smallWorkspace);
    rmSync(join(folder, kind === 'file' ? data : 'data'), { recursive: true });
    const target = kind === 'file' ? 'elsewhere/made-up-bed-days.csv' : 'elsewhere';
    await symlink(join(outer, target), join(folder, kind === 'file' ? data : 'data'));
    const checked = await ninefold(folder, 'check', '--format', 'json');
    expect(checked.code).toBe(1);
    const figures = await ninefold(folder, 'calculate', '--format', 'csv', '-i', 'made-up-rate');
    expect(figures.stdout + figures.stderr + checked.stdout).not.toContain('987654321');
  });
});

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    execFileSync('mkdir', ['-p', join(folder, path, '..')]);
    await writeFile(join(folder, path), text);
  }
}

describe('names that every object has', () => {
  const names = ['constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
  /** What no id may be, since it begins with a line. */
  const unnameable = ['__proto__', '__defineGetter__'];

  it.each([...names, ...unnameable])('%s is a name like any other, wherever it stands', async (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const folder = await temporaryFolder({
      [partnership]: `${smallWorkspace[partnership]}${name}: { polluted: true }\n`,
      'datasets/own.dataset.yaml': `id: ${name}\npath: ../data/own.csv\ncolumns:\n  council: { role: area, level: council }\n  year: { role: period, grain: financialYear }\n  sex: { role: category, totals: { ${name}: [a, b] } }\n  ${name}: { role: measure, unit: people }\n`,
      'data/own.csv': `council,year,sex,${name}\nFife,2023/24,a,1\nFife,2023/24,b,2\nFife,2023/24,${name},3\n`,
      'indicators/own.indicator.yaml': `id: ${name}\ntitle: A title\nunit: people\nareas: [council]\npolarity: lowerIsBetter\nperiod: { type: financialYear }\nmeasures:\n  ${name}: { title: People, query: 'sum(${name}) from ${name} where sex = "${name}"' }\ncalculation: { method: published, value: ${name} }\naggregation: none\n`,
      'indicators/wrong.indicator.yaml': `id: wrong\n${name}: { polluted: true }\ncalculation: { method: ${name} }\nrag: { scheme: ${name} }\npolarity: ${name}\n`,
      'frameworks/own.framework.yaml': `id: ${name}\ntitle: A framework\nitems: { ${name}: { title: An item } }\n`,
    });
    const { code, stdout, stderr } = await ninefold(folder, 'check', '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { problems } = JSON.parse(stdout) as {
      problems: { file: string; code: string; message: string }[];
    };
    expect(problems.filter(({ code }) => code.startsWith('internal/'))).toEqual([]);
    expect(
      problems.filter(({ file }) => file.startsWith('indicators/wrong')).map(({ code }) => code),
    ).toContain('schema/unknown-key');
    const figures = await ninefold(folder, 'calculate', '--format', 'json', '-i', name, '-a', 'Fife');
    if (names.includes(name)) {
      expect(figures).toMatchObject({ code: 0, stderr: '' });
      expect(JSON.parse(figures.stdout)).toMatchObject([{ indicator: name, value: 3 }]);
    } else
      expect(figures).toMatchObject({ code: 2, stderr: expect.stringContaining(`no indicator "${name}"`) });
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
