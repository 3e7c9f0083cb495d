import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  aggregateFunctions,
  colouredWords,
  findDocument,
  loadWorkspace,
  type WordKind,
} from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { type ColouredStretch, tokenize } from '../testing/tokenize.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** What a colour of the language server is in the grammar. */
const scopeOf: Partial<Record<WordKind, RegExp>> = {
  function: /^support\.function/,
  keyword: /^keyword\.control\.query/,
  dataset: /^entity\.name\.type\.dataset/,
  column: /^variable\.other\.property/,
  indicator: /^entity\.name\.class\.indicator/,
  measure: /^variable\.other/,
  text: /^string\.quoted\.double\.query/,
  number: /^constant\.numeric/,
  period: /^constant\.numeric/,
  operator: /^keyword\.operator/,
};

/** Carets under a stretch name a scope that it has; `!` before it, one that it has not. */
const marked = [
  [
    'a plain query',
    [
      'measures:',
      '  days: sum(bed_days) from stays where age = 75+',
      '#       ^^^ support.function.aggregate.ninefold',
      '#                          ^^^^^ entity.name.type.dataset.ninefold',
      '#                                            ^^^ constant.numeric.age.ninefold',
    ],
  ],
  [
    'a query in double quotes',
    [
      'measures:',
      '  days: "count() from stays where ward = \\"A, B\\""',
      '#                                        ^^^^^^^^ string.quoted.double.query.ninefold',
    ],
  ],
  [
    'a query in single quotes',
    [
      'measures:',
      "  days: 'count() from stays where ward is missing'",
      '#                           ^^^^^ keyword.control.query.ninefold',
    ],
  ],
  [
    'a folded query under a comment',
    [
      'measures:',
      '  days: >- # why',
      '    # no comment here',
      '#   ^ !comment.line.number-sign.yaml',
      '    sum(x)',
      '#   ^^^ support.function.aggregate.ninefold',
      '    from stays where ward = "one',
      '#                           ^^^^ string.quoted.double.query.ninefold',
      '      two" and not age >= 3',
      '#     ^^^^ string.quoted.double.query.ninefold',
      '#          ^^^ keyword.control.query.ninefold',
      'unit: sum',
      '#     ^^^ !support.function.aggregate.ninefold',
    ],
  ],
  [
    'a literal query in a map, and the keys beside it',
    [
      'measures:',
      '  days:',
      '    title: Sum of days from stays',
      '#             ^^^^ !keyword.control.query.ninefold',
      '    query: |',
      '      sum(x) from stays',
      '#     ^^^ support.function.aggregate.ninefold',
      '    unit: days',
      '#         ^^^^ string.unquoted.plain.out.yaml',
      '  other: count() from stays',
      '#        ^^^^^ support.function.aggregate.ninefold',
    ],
  ],
  [
    'a measure in braces',
    [
      'measures:',
      '  days: { title: From here, query: sum(x) from stays, unit: days }',
      '#                ^^^^ !keyword.control.query.ninefold',
      '#                                  ^^^ support.function.aggregate.ninefold',
      '#                                         ^^^^ keyword.control.query.ninefold',
      '#                                                           ^^^^ string.unquoted.plain.in.yaml',
    ],
  ],
  [
    'a formula',
    [
      'calculation:',
      '  method: formula',
      '  formula: >-',
      '    100 * deaths / [NI-14]',
      '#         ^^^^^^ variable.other.ninefold',
      '#                  ^^^^^^^ entity.name.class.indicator.ninefold',
      '  unit: "%"',
      '# ^^^^ entity.name.tag.yaml',
    ],
  ],
  [
    'a formula in braces',
    [
      'calculation: { method: formula, formula: "[NI-19] / beds * 1.5", unit: x }',
      '#                                         ^^^^^^^ entity.name.class.indicator.ninefold',
      '#                                                          ^^^ constant.numeric.ninefold',
      '#                                                                ^^^^ entity.name.tag.yaml',
    ],
  ],
  [
    'values that are not words',
    [
      'area: S12000029 # a council',
      '#     ^^^^^^^^^ constant.other.area.ninefold',
      '#               ^^^^^^^^^^^ comment.line.number-sign.yaml',
      'period: 2019/20',
      '#       ^^^^^^^ constant.numeric.period.ninefold',
      'verified: false',
      '#         ^^^^^ constant.language.yaml',
      'value: 1,155.7',
      '#      ^^^^^^^ string.unquoted.plain.out.yaml',
      'expect:',
      '  - { area: S37000028, value: 12.5 }',
      '#           ^^^^^^^^^ constant.other.area.ninefold',
      '#                             ^^^^ constant.numeric.yaml',
    ],
  ],
  [
    'a query word outside the measures',
    [
      'caveats:',
      '  - >-',
      '    sum(x) from where',
      '#   ^^^ !support.function.aggregate.ninefold',
      'title: It is from "where"',
      '#            ^^^^ !keyword.control.query.ninefold',
    ],
  ],
] as const;

describe('colours of definition files', () => {
  it.each(marked)('%s', async (_, lines) => {
    const isMark = (line: string) => /^# *\^+ !?[a-z.-]+$/.test(line);
    const text = lines.filter((line) => !isMark(line));
    const stretches = await tokenize(text.join('\n'));
    let line = -1;
    for (const each of lines) {
      if (!isMark(each)) line++;
      else {
        const [, blanks = '', carets = '', no, scope] = /^(# *)(\^+) (!?)(.+)$/.exec(each) ?? [];
        const covered = scopesOver(stretches, line, blanks.length, blanks.length + carets.length);
        for (const scopes of covered) {
          if (no === '!') expect(scopes).not.toContain(scope);
          else expect(scopes, `${each} under ${text[line]}`).toContain(scope);
        }
        expect(covered.length, each).toBeGreaterThan(0);
      }
    }
  });

  it("are the language server's own in every query and formula of the examples and the national pack", async () => {
    let words = 0;
    for (const folder of ['examples/south-lanarkshire/indicators', 'packages/core/national']) {
      for (const name of readdirSync(join(root, folder)).filter((each) => each.endsWith('.indicator.yaml'))) {
        const text = readFileSync(join(root, folder, name), 'utf8');
        const stretches = await tokenize(text);
        for (const { kind, range } of await wordsOf(name, text)) {
          const { line, character } = range.start;
          for (const scopes of scopesOver(stretches, line, character, range.end.character)) {
            const wanted = scopeOf[kind];
            if (wanted)
              expect(
                scopes.some((scope) => wanted.test(scope)),
                `${name}:${line + 1} ${kind} ${scopes}`,
              ).toBe(true);
            words++;
          }
        }
      }
    }
    expect(words).toBeGreaterThan(100);
  });

  it('know every function of a query', async () => {
    for (const name of aggregateFunctions) {
      const stretches = await tokenize(`measures:\n  a: ${name}(x) from y`);
      expect(stretches.find(({ text }) => text === name)?.scopes).toContain(
        'support.function.aggregate.ninefold',
      );
    }
  });

  it('come for a line of ten thousand signs at once', async () => {
    for (const text of [
      'a'.repeat(10_000),
      '#: '.repeat(3000),
      'measures:\n  a: "'.concat('"('.repeat(5000)),
      '- '.repeat(5000),
      "'".repeat(9999),
    ]) {
      const begin = performance.now();
      await tokenize(text);
      // Some 50 ms on a machine with nothing else to do; one that reads the line again from every sign needs minutes.
      expect(performance.now() - begin).toBeLessThan(5000);
    }
  });
});

function scopesOver(stretches: readonly ColouredStretch[], line: number, start: number, end: number) {
  return stretches
    .filter((each) => each.line === line && each.start < end && each.start + each.text.length > start)
    .filter(({ text }) => text.trim() !== '')
    .map(({ scopes }) => scopes);
}

async function wordsOf(path: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  const workspace = await loadWorkspace({
    list: async () => [path],
    read: async () => ({ kind: 'content', bytes }),
  });
  const document = findDocument(workspace, path);
  return document ? colouredWords(document) : [];
}
