import { describe, expect, it } from 'vitest';
import { linkIndicator } from '../workspace/link-indicator.ts';
import { readDocument } from '../workspace/read-document.ts';
import { compareWithPack } from './compare-with-pack.ts';
import { overriddenFields, ownFields } from './own-fields.ts';

const pack = readDocument(
  'pack/falls.indicator.yaml',
  'indicator',
  'board',
  `id: falls
title: Falls
caveats: [Small numbers., Boundaries changed.]
measures: { falls: { title: Falls }, people: { title: People, query: count() from p } }
locked: [unit]
`,
);

function adapted(text: string) {
  const own = readDocument(
    'falls.indicator.yaml',
    'indicator',
    undefined,
    `id: falls\nextends: board\n${text}`,
  );
  return linkIndicator([pack, own]).linked;
}

function places(text: string) {
  return compareWithPack(adapted(text))?.differences.map(({ sentence, origin }) => [
    sentence,
    origin?.path.join('.'),
  ]);
}

describe('a definition beside the one that it adapts', () => {
  it('is no different where it says nothing, and does not inherit the locks', () => {
    expect(places('')).toEqual([]);
  });

  it('says where each difference is written: the field, the list it is in, the removal', () => {
    expect(
      places(
        'title: Ours\ncaveats: [Small numbers., Ours.]\nmeasures: { falls: count() from x, people: null }\n',
      ),
    ).toEqual([
      ['The title is "Ours" instead of "Falls".', 'title'],
      ['The query of the measure "falls" is given now, "count() from x".', 'measures.falls.query'],
      ['The measure "people" is gone: values are not comparable with earlier ones.', 'measures.people'],
      ['The caveat "Ours." is new.', 'caveats.1'],
      ['The caveat "Boundaries changed." is gone.', 'caveats'],
    ]);
  });

  it('is undefined for a definition that adapts none', () => {
    const alone = readDocument('a.indicator.yaml', 'indicator', undefined, 'id: a\ntitle: A\n');
    expect(compareWithPack(linkIndicator([alone]).linked)).toBeUndefined();
    expect(overriddenFields(linkIndicator([alone]).linked)).toEqual([]);
  });
});

describe('the fields that a file overrides', () => {
  it('are those that the pack has too; what the file adds is its own and not overridden', () => {
    const indicator = adapted(
      'title: Ours\ndecimals: 2\nmeasures: { falls: count() from x, people: count() from y }\n',
    );
    expect(ownFields(indicator).map(({ path }) => path.join('.'))).toEqual([
      'title',
      'decimals',
      'measures.falls.query',
      'measures.people.query',
    ]);
    expect(overriddenFields(indicator).map(({ path }) => path.join('.'))).toEqual([
      'title',
      'measures.people.query',
    ]);
  });
});
