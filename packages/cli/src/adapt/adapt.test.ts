import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { runIn } from '../testing/run-in.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const falls = `id: falls
title: Falls
unit: falls per 1,000 people
polarity: lowerIsBetter
period: { type: financialYear }
measures: { falls: { title: Falls, unit: falls }, people: { title: People, unit: people } }
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
caveats: [Small numbers.]
`;
const pack = {
  'packs/board/pack.yaml': 'id: board\nversion: 1.0.0\n',
  'packs/board/falls.indicator.yaml': falls,
};
const newPack = {
  'new/pack.yaml': 'id: board\nversion: 2.0.0\n',
  'new/falls.indicator.yaml': falls
    .replace('title: Falls\n', 'title: Tumbles\n')
    .replace('per: 1000', 'per: 100'),
  'new/beds.indicator.yaml': falls.replace('id: falls', 'id: beds'),
};
const adopted = `id: falls
extends: board
title: Falls at home
measures:
  falls: count() from x
`;

describe('adopt', () => {
  it('writes the few lines, and adds the pack to `uses` with its version, comments kept', async () => {
    const folder = await temporaryFolder({ 'partnership.yaml': '# Ours.\nname: A\nuses: [] # none yet\n' });
    const { code, stdout } = await runIn(folder, 'adopt', 'ni-12', 'NI-13');
    expect(stdout).toBe(
      [
        '  wrote      indicators/ni-12.indicator.yaml',
        '  wrote      indicators/ni-13.indicator.yaml',
        '  added      national to `uses` in partnership.yaml',
        '',
        'Next: write the queries; `ninefold check` says which are missing.',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
    expect(await readFile(`${folder}/partnership.yaml`, 'utf8')).toMatch(
      /^# Ours\.\nname: A\nuses: \[national@\d+\.\d+\.\d+\] # none yet\n$/,
    );
    expect(await readFile(`${folder}/indicators/ni-12.indicator.yaml`, 'utf8')).toMatch(
      /^id: NI-12\nextends: national /,
    );
    const { problems } = JSON.parse((await runIn(folder, 'check', '--format', 'json')).stdout);
    expect(new Set(problems.map((problem: { code: string }) => problem.code))).toEqual(
      new Set(['rule/measure-without-query']),
    );
  });

  it('changes no file that is there, under whatever name, and leaves `uses` alone when the pack is in it', async () => {
    const files = {
      'partnership.yaml': 'uses: [national]\n',
      'own.indicator.yaml': 'id: NI-12\nextends: national\n',
      'indicators/ni-13.indicator.yaml': 'id: another\n',
    };
    const folder = await temporaryFolder(files);
    expect(await runIn(folder, 'adopt', 'NI-12', 'NI-13')).toEqual({
      code: 0,
      stdout:
        '  left alone own.indicator.yaml, which is there already\n  left alone indicators/ni-13.indicator.yaml, which is there already\n',
      stderr: '',
    });
    for (const [path, text] of Object.entries(files)) {
      expect(await readFile(`${folder}/${path}`, 'utf8')).toBe(text);
    }
  });

  it('prints and writes nothing with --print, in the folder that is named', async () => {
    const folder = await temporaryFolder({ 'a/partnership.yaml': 'name: A\n' });
    const { code, stdout } = await runIn(folder, 'adopt', 'NI-12', 'a', '--print');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^id: NI-12\nextends: national /);
    expect(await readFile(`${folder}/a/partnership.yaml`, 'utf8')).toBe('name: A\n');
    await expect(readFile(`${folder}/a/indicators/ni-12.indicator.yaml`)).rejects.toThrow();
  });

  it.each([
    [
      ['NI-91'],
      'There is no indicator "NI-91" in a pack; near it are NI-1, NI-2, NI-3, NI-4, NI-5, NI-6, NI-7, NI-8, and 15 more up to NI-23.\n',
    ],
    [['MSG-5-hospise'], 'There is no indicator "MSG-5-hospise" in a pack; did you mean MSG-5-hospice?\n'],
    [['.'], 'Name the indicators to adopt, such as NI-12.\n'],
    [['NI-12', './none'], 'The folder ./none cannot be opened: it is not there.\n'],
  ])('%j is misuse', async (words, stderr) => {
    const folder = await temporaryFolder({ 'partnership.yaml': 'uses: [national]\n' });
    expect(await runIn(folder, 'adopt', ...words)).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('eject', () => {
  const files = { ...pack, 'partnership.yaml': 'uses: [board]\n', 'falls.indicator.yaml': adopted };

  it('prints the whole definition, and replaces the file with it when asked', async () => {
    const folder = await temporaryFolder(files);
    const { code, stdout } = await runIn(folder, 'eject', 'falls');
    expect(code).toBe(0);
    expect(stdout).toContain(
      '# From falls.indicator.yaml:\ntitle: Falls at home\n# From the pack "board", version 1.0.0:\n',
    );
    expect(await readFile(`${folder}/falls.indicator.yaml`, 'utf8')).toBe(adopted);
    expect(await runIn(folder, 'eject', 'falls', '--write')).toEqual({
      code: 0,
      stdout: 'Replaced falls.indicator.yaml.\n',
      stderr: '',
    });
    expect(await readFile(`${folder}/falls.indicator.yaml`, 'utf8')).toBe(stdout);
    expect(await runIn(folder, 'eject', 'falls')).toMatchObject({
      code: 2,
      stderr: 'falls extends nothing: its file has the whole definition already.\n',
    });
  });

  it('writes one that nobody adopted next to the others, and over none of them', async () => {
    const folder = await temporaryFolder({ ...pack, 'partnership.yaml': 'uses: [board]\n' });
    expect((await runIn(folder, 'eject', 'falls', '--write')).stdout).toBe(
      'Wrote indicators/falls.indicator.yaml.\n',
    );
    const taken = {
      ...pack,
      'partnership.yaml': 'uses: [board]\n',
      'indicators/falls.indicator.yaml': 'id: a\n',
    };
    expect(await runIn(await temporaryFolder(taken), 'eject', 'falls', '--write')).toMatchObject({
      code: 2,
      stderr: 'indicators/falls.indicator.yaml is there already, and is not about falls; it is left alone.\n',
    });
  });
});

describe('diff', () => {
  const files = {
    ...pack,
    'partnership.yaml': 'uses: [board, national]\n',
    'falls.indicator.yaml': `${adopted}  people: { query: count() from y, carryForward: 2 }
polarity: noJudgement
caveats: null
targets:
  - { period: 2024/25, atMost: 20 }
expect:
  - { area: Fife, period: 2023/24, value: 21 }
`,
    'ni-12.indicator.yaml': 'id: NI-12\nextends: national\n',
    'own.indicator.yaml': 'id: own\ntitle: Own\n',
  };

  it('says in words how the definitions differ', async () => {
    const folder = await temporaryFolder(files);
    const { code, stdout } = await runIn(folder, 'diff');
    expect(code).toBe(0);
    expect(stdout.replace(/version 0\.\d+\.\d+/, 'version 0.0.0')).toBe(`falls  Falls at home
  Adapts the pack "board", version 1.0.0, in falls.indicator.yaml.
  Queries for falls, people.
  1 expected figure of its own.
  Values are not those of the pack:
    The number of years the measure "people" may be carried forward is given now, 2: values are not comparable with earlier ones. (falls.indicator.yaml:6)
  Judged in another way:
    The polarity is "noJudgement" instead of "lowerIsBetter": values stay as they are, but are judged in another way. (falls.indicator.yaml:7)
  More, or less, than the pack has:
    The target for 2024/25 is new. (falls.indicator.yaml:10)
  In other words:
    The title is "Falls at home" instead of "Falls". (falls.indicator.yaml:3)
    The caveat "Small numbers." is gone. (falls.indicator.yaml:8)

NI-12  Emergency admissions, adults
  Adapts the pack "national", version 0.0.0, in ni-12.indicator.yaml.
  All else is as the pack has it.

Adapts no pack: own.
`);
  });

  it('says it of some, and for another program', async () => {
    const folder = await temporaryFolder(files);
    expect((await runIn(folder, 'diff', 'ni-12')).stdout).toMatch(/^NI-12 {2}Emergency/);
    const json = JSON.parse((await runIn(folder, 'diff', '.', 'falls', '--format', 'json')).stdout);
    expect(json).toHaveLength(1);
    expect(json[0]).toMatchObject({ id: 'falls', pack: { id: 'board', version: '1.0.0' } });
    expect(json[0].changes).toContainEqual({
      path: ['polarity'],
      before: 'lowerIsBetter',
      after: 'noJudgement',
      kind: 'judgement',
      sentence:
        'The polarity is "noJudgement" instead of "lowerIsBetter": values stay as they are, but are judged in another way.',
      place: { file: 'falls.indicator.yaml', line: 7 },
    });
    expect(await runIn(folder, 'diff', 'NI-91')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('upgrade', () => {
  const files = {
    ...pack,
    'partnership.yaml': 'uses: [board] # ours\n',
    'falls.indicator.yaml': adopted,
  };
  const upgrading = async () => {
    const folder = await temporaryFolder(newPack);
    return { folder, partnership: await temporaryFolder(files) };
  };

  it('says what to do, the most pressing first, and ends with exit code 1 if there is something', async () => {
    const { folder, partnership } = await upgrading();
    const argv = ['upgrade', '--from', 'packs/board', '--to', `${folder}/new`];
    expect(await runIn(partnership, ...argv)).toEqual({
      code: 1,
      stdout: `The pack "board", from version 1.0.0 to 2.0.0: 1 definition changed. Values change their meaning, or something is gone.

Yours and the pack do not agree:
  falls (falls.indicator.yaml:3)
    The title is "Tumbles" instead of "Falls". Yours is in its place: keep it, or take it out to follow the pack.

Values change, and you decide:
  falls (falls.indicator.yaml)
    The rate is per 100 instead of per 1,000: values are not comparable with earlier ones. Work the earlier years out anew where the data allow, else write a \`break\` at the first new one.

New in the pack: beds.
`,
      stderr: '',
    });
  });

  it('says that a version does not rise enough', async () => {
    const { folder, partnership } = await upgrading();
    const argv = ['upgrade', '--from', `${folder}/new`, '--to', 'packs/board'];
    expect((await runIn(partnership, ...argv)).stdout).toContain(
      'The pack "board" changed what values mean since version 2.0.0, so its version is 3.0.0 or higher; found 1.0.0.\n',
    );
  });

  it('records the version that was looked at, and then says where one stands', async () => {
    const { folder, partnership } = await upgrading();
    const told = async () => (await runIn(partnership, 'upgrade')).stdout;
    expect(await told()).toBe(
      'The pack "board" is of version 1.0.0, and no version is recorded. `ninefold upgrade --record` writes board@1.0.0.\n',
    );
    await runIn(partnership, 'upgrade', '--record');
    expect(await readFile(`${partnership}/partnership.yaml`, 'utf8')).toBe('uses: [board@1.0.0] # ours\n');
    expect(await told()).toBe('The pack "board" is of version 1.0.0, as recorded: there is nothing to do.\n');
    const argv = ['upgrade', '--from', 'packs/board', '--to', `${folder}/new`, '--record'];
    expect((await runIn(partnership, ...argv)).stdout).toContain(
      'Recorded board@2.0.0 in partnership.yaml.\n',
    );
    expect(await told()).toContain('It is older than the one recorded.');
    expect((await runIn(partnership, 'check')).stdout).toContain(
      'Version 2.0.0 of the pack "board" is recorded here. The pack is of version 1.0.0: it is older.',
    );
  });

  it('records the version of each pack as it is named, by its folder too', async () => {
    const folder = await temporaryFolder({
      ...pack,
      'partnership.yaml': 'uses: [./packs/board, national]\n',
    });
    await runIn(folder, 'upgrade', '--record');
    expect(await readFile(`${folder}/partnership.yaml`, 'utf8')).toMatch(
      /^uses: \[\.\/packs\/board@1\.0\.0, national@\d+\.\d+\.\d+\]\n$/,
    );
    expect((await runIn(folder, 'adopt', 'falls')).stdout).not.toContain('added');
  });

  it.each([
    [['--to', 'x'], '--to goes with --from, the folder of the old version.\n'],
    [['--from', '.'], 'There is no pack in .: name the folder that has pack.yaml in it.\n'],
  ])('%j is misuse', async (argv, stderr) => {
    const folder = await temporaryFolder(files);
    expect(await runIn(folder, 'upgrade', ...argv)).toMatchObject({ code: 2, stderr });
  });
});
