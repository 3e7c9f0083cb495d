import { describe, expect, it } from 'vitest';
import { kindOfFile } from '../model/document.ts';
import type { Document } from '../workspace/document.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { readDocument } from '../workspace/read-document.ts';
import { comparePacks } from './compare-packs.ts';
import { upgradeAdvice } from './upgrade-advice.ts';

type Files = Readonly<Record<string, string>>;

const falls = `id: falls
title: Falls
unit: falls per 1,000 people
period: { type: financialYear }
measures: { falls: { title: Falls }, people: { title: People } }
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
`;
const old: Files = {
  'pack.yaml': 'id: board\nversion: 1.2.3\n',
  'falls.indicator.yaml': falls,
  'plan.framework.yaml': 'id: plan\nitems: { early-help: { title: Early help }, home: { title: At home } }\n',
};

function documents(files: Files): readonly Document[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const kind = kindOfFile(path);
    return kind ? [readDocument(path, kind, undefined, text)] : [];
  });
}

function compared(files: Files) {
  return comparePacks(documents(old), documents({ ...old, ...files }), []);
}

function version(number: string): Files {
  return { 'pack.yaml': `id: board\nversion: ${number}\n` };
}

describe('two versions of a pack', () => {
  it('are the same', () => {
    expect(compared({})).toMatchObject({ id: 'board', differences: [], demanded: 'none', problems: [] });
  });

  it.each([
    ['patch', { 'falls.indicator.yaml': falls.replace('title: Falls\n', 'title: Tumbles\n') }, '1.2.4'],
    ['minor', { 'falls.indicator.yaml': `${falls}aliases: [F1]\n` }, '1.3.0'],
    ['minor', { 'beds.indicator.yaml': falls.replace('id: falls', 'id: beds') }, '1.3.0'],
    ['minor', { 'falls.indicator.yaml': `${falls}polarity: lowerIsBetter\n` }, '1.3.0'],
    ['major', { 'falls.indicator.yaml': falls.replace('per: 1000', 'per: 100') }, '2.0.0'],
    ['major', { 'falls.indicator.yaml': '' }, '2.0.0'],
    ['major', { 'plan.framework.yaml': 'id: plan\nitems: { home: { title: At home } }\n' }, '2.0.0'],
    [
      'patch',
      { 'plan.framework.yaml': old['plan.framework.yaml']?.replace('At home', 'Home') ?? '' },
      '1.2.4',
    ],
  ])('demand a %s step: %j', (demanded, files, least) => {
    const { problems, ...rest } = compared(files);
    expect(rest.demanded).toBe(demanded);
    expect(problems).toMatchObject([{ code: 'link/version-too-low', file: 'pack.yaml', params: { least } }]);
    expect(compared({ ...files, ...version(least) }).problems).toEqual([]);
  });

  it('may rise by more than their changes demand, and never fall', () => {
    expect(compared(version('2.0.0')).problems).toEqual([]);
    expect(compared(version('1.2.2')).problems.map(({ message }) => message)).toEqual([
      'The pack "board" stayed as it was since version 1.2.3, so its version is 1.2.3 or higher; found 1.2.2.',
    ]);
  });

  it('say what was added, removed and changed', () => {
    const { differences } = compared({
      'falls.indicator.yaml': falls.replace('id: falls', 'id: beds'),
      'plan.framework.yaml':
        'id: plan\nitems: { early-help: { title: Early help }, home: { title: Home } }\n',
    });
    expect(differences.map(({ kind, id, what }) => `${kind} ${id} ${what}`)).toEqual([
      'indicator falls removed',
      'indicator beds added',
      'framework plan changed',
    ]);
    expect(differences[2]?.changes.map(({ sentence }) => sentence)).toEqual([
      'The wording of "home" is "Home" instead of "At home".',
    ]);
  });
});

describe('what an upgrade asks of a partnership', () => {
  const advise = async (own: string, recent: string) => {
    const files: Files = {
      'partnership.yaml': 'uses: [board]\n',
      'packs/board/pack.yaml': old['pack.yaml'] ?? '',
      'packs/board/falls.indicator.yaml': falls,
      'own.indicator.yaml': `id: falls\nextends: board\n${own}`,
    };
    const workspace = await loadWorkspace({
      list: async () => Object.keys(files),
      read: async (path) => ({ kind: 'content', bytes: new TextEncoder().encode(files[path]) }),
    });
    const after = documents({ ...old, 'falls.indicator.yaml': recent });
    return upgradeAdvice(workspace, documents(old), after).map(({ action, items }) => [
      action,
      ...items.map(({ sentence }) => sentence),
    ]);
  };
  const bound = 'measures: { falls: count() from x, people: count() from y }\n';

  it('is nothing where the definition stays, or only gains something', async () => {
    expect(await advise(bound, falls)).toEqual([['nothing']]);
    expect(await advise(bound, `${falls}aliases: [F1]\n`)).toEqual([['nothing', 'The alias "F1" is new.']]);
  });

  it('is to look where words or judgement change', async () => {
    expect(await advise(bound, falls.replace('title: Falls\n', 'title: Tumbles\n'))).toEqual([
      ['look', 'The title is "Tumbles" instead of "Falls".'],
    ]);
    expect((await advise(bound, `${falls}polarity: lowerIsBetter\n`))[0]?.[0]).toBe('look');
  });

  it('is to decide where values change their meaning', async () => {
    expect(await advise(bound, falls.replace('per: 1000', 'per: 100'))).toEqual([
      [
        'decide',
        'The rate is per 100 instead of per 1,000: values are not comparable with earlier ones. Work the earlier years out anew where the data allow, else write a `break` at the first new one.',
      ],
    ]);
  });

  it('is a conflict where the partnership has something of its own in the place', async () => {
    expect(await advise('title: Ours\n', falls.replace('title: Falls\n', 'title: Tumbles\n'))).toEqual([
      [
        'conflict',
        'The title is "Tumbles" instead of "Falls". Yours is in its place: keep it, or take it out to follow the pack.',
      ],
    ]);
    expect((await advise('title: Ours\n', falls.replace('per: 1000', 'per: 100')))[0]?.[0]).toBe('decide');
    expect((await advise(bound, falls.replace('falls: { title: Falls }, ', '')))[0]?.[0]).toBe('conflict');
  });

  it('is a conflict where the pack locks what the partnership has changed, and not elsewhere', async () => {
    expect(await advise('unit: falls\n', `${falls}locked: [unit]\n`)).toEqual([
      [
        'conflict',
        'The pack locks "unit", which you have changed. Take it out, or make the indicator a definition of your own.',
      ],
    ]);
    expect(await advise(bound, `${falls}locked: [unit]\n`)).toEqual([['nothing']]);
  });

  it('is a conflict where the definition is gone', async () => {
    expect(await advise(bound, '')).toEqual([
      [
        'conflict',
        'The pack has no indicator "falls" any more. Eject yours before you upgrade, or delete its file.',
      ],
    ]);
  });
});
