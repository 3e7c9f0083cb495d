import { describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { memoryIo } from './testing/memory-io.ts';

async function runWith(argv: readonly string[], given: Parameters<typeof memoryIo>[0] = {}) {
  const io = memoryIo(given);
  return { code: await run(argv, io), ...io.written };
}

describe('help', () => {
  it('prints the version', async () => {
    expect(await runWith(['--version'])).toEqual({ code: 0, stdout: '0.0.0\n', stderr: '' });
  });

  it('says what the tool is for and lists the commands', async () => {
    const { code, stdout } = await runWith(['--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: ninefold <command>/);
    for (const name of [
      'init',
      'check',
      'format',
      'calculate',
      'test',
      'preview',
      'explain',
      'adopt',
      'diff',
      'upgrade',
      'eject',
      'build',
      'rules',
    ]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    }
  });

  it.each([
    'init',
    'check',
    'format',
    'calculate',
    'test',
    'preview',
    'explain',
    'adopt',
    'diff',
    'upgrade',
    'eject',
    'build',
    'rules',
  ])('gives an example of `%s`', async (name) => {
    const { code, stdout } = await runWith([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Examples:\n  ninefold ${name}`);
  });

  it('is misuse, and shows the help, without a command', async () => {
    const { code, stdout, stderr } = await runWith([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('First steps:');
  });
});

describe('misuse ends with exit code 2 and one sentence', () => {
  it.each([
    [['chekc'], "Unknown command 'chekc'. Did you mean check? See: ninefold --help\n"],
    [
      ['check', '--formt', 'json'],
      "Unknown option '--formt'. Did you mean --format? See: ninefold check --help\n",
    ],
    [['check', '--format'], "Option '-f, --format <format>' argument missing. See: ninefold check --help\n"],
    [['check', '--format', 'xml'], '--format takes human, json, sarif, junit or github; found "xml".\n'],
    [
      ['check', '--max-warnings', '-1'],
      '--max-warnings takes a whole number from 0 to 1000000; found "-1".\n',
    ],
    [['check', '--watch', '--fix'], '--watch and --fix cannot be used together.\n'],
    [['check', '--watch', '--format', 'json'], '--watch writes only --format human.\n'],
    [['calculate', '--format', 'xml'], '--format takes table, csv, json or parquet; found "xml".\n'],
    [['preview', '--port', '70000'], '--port takes a whole number from 1 to 65535; found "70000".\n'],
    [['preview', '--out', 'x.html', '--area', 'Fife'], '--area and --period go with --indicator.\n'],
    [['explain'], "Missing required argument 'id'. See: ninefold explain --help\n"],
    [
      ['check', 'a', 'b'],
      "Too many arguments for 'check'. Expected 1 argument but got 2: a, b. See: ninefold check --help\n",
    ],
  ] as const)('%j', async (argv, stderr) => {
    expect(await runWith(argv)).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('colours', () => {
  const isColoured = async (argv: readonly string[], given: Parameters<typeof memoryIo>[0]) =>
    (await runWith(argv, given)).stdout.includes('\u001b[');

  it('are for a person who is looking', async () => {
    expect(await isColoured(['--help'], { isTTY: true })).toBe(true);
    expect(await isColoured(['--help'], { isTTY: false })).toBe(false);
    expect(await isColoured(['--help'], { isTTY: true, env: { TERM: 'dumb' } })).toBe(false);
  });

  it('can be refused and can be forced', async () => {
    expect(await isColoured(['--help'], { isTTY: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await isColoured(['--help'], { env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await isColoured(['--help', '--no-color'], { isTTY: true, env: { FORCE_COLOR: '1' } })).toBe(
      false,
    );
  });
});
