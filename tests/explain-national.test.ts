import { renderIndicatorPage, renderMarkdown, wholeDefinition } from '@ninefold/report';
import { describe, expect, it } from 'vitest';
import { reportingWords } from '../packages/report/src/format/definition-words.ts';
import { explained, viewOf, workspaceOfFiles } from './harness/explained.ts';
import { eachMeasure, indicators } from './harness/national-definitions.ts';

const workspace = await workspaceOfFiles({
  'partnership.yaml': 'name: Somewhere\narea: S37000028\nuses: [national]\n',
});
const pages = new Map(
  [...indicators.keys()].map((id) => {
    const view = viewOf(workspace, id);
    return [id, { view, text: explained(view) }] as const;
  }),
);

function page(id: string) {
  const found = pages.get(id);
  if (found === undefined) throw new Error(`no page of ${id}`);
  return found;
}

describe.each([...indicators])('the page of %s', (id, definition) => {
  const { view, text } = page(id);

  it('begins with its title and says whether national figures are published', () => {
    expect(text.startsWith(`${id}  ${definition.title}\n`)).toBe(true);
    const { status, reason } = definition.reporting ?? { status: 'reported' };
    expect(text).toContain(`\nReporting status\n  ${reportingWords[status]}`);
    expect(text).toContain(reason ?? '');
  });

  it('has something under every heading, and no heading twice', () => {
    const sections = wholeDefinition(view);
    for (const { groups } of sections) {
      expect(groups.length).toBeGreaterThan(0);
      for (const { entries } of groups) {
        expect(entries.length).toBeGreaterThan(0);
        for (const { texts } of entries) expect(texts.length).toBeGreaterThan(0);
      }
    }
    const headings = sections.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    const [, ...blocks] = text.trimEnd().split('\n\n').slice(0, -1);
    for (const block of blocks) expect(block).toMatch(/^\S.*\n {2}\S|^ {2}\S/);
    expect(text).not.toMatch(/undefined|\[object|null|: \n|\.\.|\n\n\n/);
  });

  it('names every case that is counted and every case that is not', () => {
    const cases = eachMeasure()
      .filter((each) => each.id === id)
      .flatMap(({ measure: { includes = [], excludes = [] } }) => [...includes, ...excludes]);
    for (const each of cases) expect(text).toContain(each);
  });

  it('has its breaks, its caveats, its twin and what it must not be compared with', () => {
    for (const { at, reason } of definition.breaks ?? []) {
      expect(view.breaks.map(({ period }) => period.text)).toContain(String(at));
      expect(text).toContain(reason);
    }
    for (const caveat of definition.caveats ?? []) expect(text).toContain(caveat);
    if (definition.twin) {
      expect(text).toMatch(new RegExp(`^ {2}Twin ${definition.twin.indicator} \\(`, 'm'));
      expect(text).toContain(definition.twin.differs);
    }
    for (const { indicator, reason } of definition.notComparableWith ?? []) {
      expect(text).toMatch(new RegExp(`^ {2}Not comparable with ${indicator} \\(`, 'm'));
      expect(text).toContain(reason);
    }
  });

  it('has the survey question and on which side each answer counts', () => {
    const { survey } = definition;
    expect(view.definition.sections.some((section) => section.id === 'survey')).toBe(survey !== undefined);
    if (survey === undefined) return;
    expect(text).toContain(`Question: “${survey.question}”`);
    const { positive = [], neutral = [], negative = [], leftOut = [] } = survey;
    expect(text).toContain(`Positive, counted by the value: ${positive.join('; ')}.`);
    expect(text).toContain(
      `Neutral, in the denominator only: ${neutral.length === 0 ? 'None is named' : neutral.join('; ')}.`,
    );
    expect(text).toContain(`Negative, in the denominator only: ${negative.join('; ')}.`);
    expect(text).toContain(`Left out altogether: ${leftOut.join('; ')}.`);
  });

  it('says of every outcome who says so, or that nobody was found', () => {
    const outcomes = view.definition.sections.find((section) => section.id === 'outcomes');
    const entries = outcomes?.groups[0]?.entries ?? [];
    for (const { term, texts, notes } of entries) {
      expect(notes.length > 0 || texts[0] === 'No outcome or priority is named.').toBe(true);
      if (term !== undefined) expect(texts[0]).not.toContain('Not found');
    }
    expect(entries).toHaveLength(Math.max(1, definition.outcomes?.length ?? 0));
  });

  it('has a source with its certainty for every source of the definition', () => {
    expect(view.sources.filter(({ of }) => of.includes('the definition'))).toHaveLength(
      definition.sources?.length ?? 0,
    );
    for (const { of, certainty } of view.sources)
      if (of.includes('the definition')) expect(certainty).toBeDefined();
  });

  it('says how far each field is known that the definition marks', () => {
    const fields = wholeDefinition(view).flatMap(({ groups }) =>
      groups.flatMap(({ entries }) => entries.map(({ field, term }) => field ?? term)),
    );
    for (const field of Object.keys(definition.confidenceOf ?? {}))
      expect([...fields, 'title']).toContain(field);
  });

  it('has no figure and says in one line, at the end, what would have to be added', () => {
    expect(text).not.toMatch(/no value|No target|Against the/);
    const last = text.trimEnd().split('\n').at(-1);
    expect(last).toMatch(/^(To calculate it, adopt it with `ninefold adopt |Nothing can be calculated)/);
    expect(last).toContain(definition.calculation === undefined ? 'does not say' : id);
  });

  it('says the same in HTML and in Markdown', () => {
    const html = readable(renderIndicatorPage(view).replace(/<[^>]*>/g, ''));
    const markdown = readable(renderMarkdown(view).replaceAll('\\', ''));
    for (const { texts, notes } of entriesOf(id)) {
      for (const each of [...texts, ...notes]) expect(markdown).toContain(readable(each));
      for (const each of texts) expect(html).toContain(readable(each));
    }
    expect(html).not.toContain('no value');
  });
});

it('no line of a page is wider than the terminal, unless one word is', () => {
  for (const { view } of pages.values()) {
    const wide = explained(view, 60)
      .split('\n')
      .filter((line) => line.length > 60 && /\S\s\S/.test(line.trim()));
    expect(wide).toEqual([]);
  }
});

/** All but the sources, which HTML sets as links. */
function entriesOf(id: string) {
  return wholeDefinition(page(id).view)
    .filter((section) => section.id !== 'sources')
    .flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
}

function readable(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&#96;': '`',
  };
  return text
    .replace(/&(?:amp|lt|gt|quot|#39|#96);/g, (entity) => entities[entity] ?? '')
    .replace(/\s+/g, ' ');
}
