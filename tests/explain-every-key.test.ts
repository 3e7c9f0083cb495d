import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { indicatorSchema, measureSchema } from '../packages/core/src/model/indicator.ts';
import { sourceSchema } from '../packages/core/src/model/source.ts';
import { explained, viewOf, workspaceOfFiles } from './harness/explained.ts';

/** A definition that says something under every key; each word that a reader must find again ends in a number. */
const whole = `
id: LOCAL-1
title: title-01
shortTitle: short-title-02
aliases: [alias-03]
description: description-04
rationale: rationale-05
topics: [topic-06]
outcomes:
  - { outcome: plan/priority, authority: authority-07, confidence: read, source: { url: "https://example.org/08" } }
reporting: { status: suspended, since: 2019/20, reason: reason-09, source: source-10 }
unit: unit-11
polarity: noJudgement
period: { type: rolling, from: 2010/11, to: 2029/30, every: 3, months: 36, startsIn: September, proxies: { 2023/24: 2023 } }
areas: [board, locality]
ages: { from: 65, to: 74 }
sex: female
breakdowns: { split-12: [group-13, group-14], split-15: notListed }
attributedBy: treatment
survey: { name: name-16, question: question-17, asked: asked-18, positive: [positive-19], neutral: [neutral-20], negative: [negative-21], leftOut: [leftOut-22] }
measures:
  figure:
    title: measure-23
    description: counted-24
    includes: [include-25]
    excludes: [exclude-26]
    counts: services
    dateOf: census
    unit: unit-27
    source: { title: source-28, note: note-29, confidence: readInCode }
    dating: midYearOfFirstCalendarYear
    carryForward: 7
  above: above-30
  below: { title: below-31 }
standardPopulation: standard-32
calculation: { method: published, value: figure, numerator: above, denominator: below }
methodology: { statistic: score, description: method-33, interval: { method: other, description: interval-34 } }
publication:
  frequency: frequency-35
  latest: 2021/22
  areas: [area-36]
  comparison: { method: intervalOverlap, confidence: 0.998 }
  rounding: rounding-37
  disclosureControl: disclosure-38
aggregation: none
decimals: 3
minimum: 4
maximum: 44
comparators: [scotland, lgbf-people]
rag: { scheme: percentOfTarget, green: 3.25, amber: 6.5 }
targets: [{ from: 2020/21, to: 2021/22, area: Fife, atMost: 12, atLeast: 11, source: target-39 }]
breaks: [{ at: 2015/16, reason: break-40, source: source-41 }]
twin: { indicator: OTHER-42, differs: differs-43, source: source-44, confidence: derived }
notComparableWith: [{ indicator: OTHER-45, reason: other-46, source: source-47, confidence: remembered }]
caveats: [caveat-48]
notes: [note-49]
sources:
  - title: source-50
    publisher: publisher-51
    licence: licence-52
    copyright: copyright-53
    reuse: reuse-54
    url: https://example.org/55
    retrieved: 2024-05-06
    vintage: vintage-56
    confidence: readInCode
    note: note-57
confidenceOf: { survey.asked: remembered, measures.figure.elsewhere: derived }
verified: true
contact: contact-58
`;

/** What a reader finds for each key; where a key holds other keys, for each of those. */
const shown: Readonly<Record<string, readonly string[]>> = {
  id: ['LOCAL-1  '],
  title: ['title-01'],
  shortTitle: ['Short title: short-title-02'],
  aliases: ['Also called: alias-03'],
  description: ['Description-04.'],
  rationale: ['Why it is measured: Rationale-05.'],
  topics: ['Topics: topic-06'],
  outcomes: [
    'A plan: A priority',
    'Who says so: authority-07. Read in the source.',
    'https://example.org/08',
  ],
  'reporting.status': ['National figures are suspended'],
  'reporting.since': ['suspended since 2019/20.'],
  'reporting.reason': ['Reason-09.'],
  'reporting.source': ['Source: source-10.'],
  unit: ['Unit: Unit-11.'],
  polarity: ['Neither way is better by agreement.'],
  'period.type': ['Kind: Rolling periods'],
  'period.from': ['First: 2010/11.'],
  'period.to': ['Last: 2029/30.'],
  'period.every': ['every third one'],
  'period.months': ['of 3 years'],
  'period.startsIn': ['each from September'],
  'period.proxies': ['Calendar year 2023 is used in the place of 2023/24.'],
  areas: ['Areas: Health boards and localities.'],
  'ages.from': ['Ages: 65 to'],
  'ages.to': ['to 74.'],
  sex: ['Females only.'],
  breakdowns: ['Split by split-12: group-13; group-14.', 'Split by split-15: The groups are not listed.'],
  attributedBy: ['The area where the treatment is given.'],
  'survey.name': ['Survey: Name-16.'],
  'survey.question': ['Question: “question-17”'],
  'survey.asked': ['Asked in these words: Asked-18.\n      Remembered; not yet found in a source.'],
  'survey.positive': ['Positive, counted by the value: positive-19.'],
  'survey.neutral': ['Neutral, in the denominator only: neutral-20.'],
  'survey.negative': ['Negative, in the denominator only: negative-21.'],
  'survey.leftOut': ['Left out altogether: leftOut-22.'],
  'measures.title': ['Published figure: measure-23'],
  'measures.description': ['Counted-24.'],
  'measures.includes': ['Included: include-25'],
  'measures.excludes': ['Not included: exclude-26'],
  'measures.counts': ['Counts: Services.'],
  'measures.dateOf': ['Dated by: The census.'],
  'measures.unit': ['Unit: Unit-27.'],
  'measures.source': ['Source: source-28. Note-29. Read in the code that makes the figure.'],
  'measures.dating': ['mid-2023 for 2023/24.'],
  'measures.carryForward': ['at most 7 years old'],
  'measures.query': ['Query: above-30'],
  standardPopulation: ['Standard population: Standard-32.'],
  calculation: ['Read as it was published', 'The publisher divides: above ÷ below-31.'],
  'methodology.statistic': ['Kind of figure: A score.'],
  'methodology.description': ['The publisher’s method: Method-33.'],
  'methodology.interval': ['Published interval: A method of the publisher’s own. Interval-34.'],
  'publication.frequency': ['How often: Frequency-35.'],
  'publication.latest': ['Latest period: 2021/22'],
  'publication.areas': ['Areas: Area-36.'],
  'publication.comparison': ['its 99.8% confidence interval'],
  'publication.rounding': ['Rounding: Rounding-37.'],
  'publication.disclosureControl': ['Small numbers: Disclosure-38.'],
  aggregation: ['Never added or averaged.'],
  decimals: ['To 3 decimal places.'],
  minimum: ['Possible values: 4 to'],
  maximum: ['to 44.'],
  comparators: ['Compared with: Scotland; LGBF family group for people services.'],
  rag: ['Green to within 3.25% of the target, amber to within 6.5%, red beyond.'],
  targets: ['Target: 2020/21 to 2021/22 (Fife): at least 11.000 and at most 12.000. Source: target-39.'],
  'breaks.at': ['Break at financial year 2015/16: '],
  'breaks.reason': ['Break-40.'],
  'breaks.source': ['Source: source-41.'],
  'twin.indicator': ['Twin OTHER-42'],
  'twin.differs': ['Differs-43.'],
  'twin.source': ['Source: source-44.'],
  'twin.confidence': ['Worked out from facts that were read.'],
  'notComparableWith.indicator': ['Not comparable with OTHER-45'],
  'notComparableWith.reason': ['Other-46.'],
  'notComparableWith.source': ['Source: source-47.'],
  'notComparableWith.confidence': ['Remembered; not yet found in a source.'],
  caveats: ['Caveat-48.'],
  notes: ['Note-49.'],
  'sources.title': ['source-50'],
  'sources.publisher': ['publisher-51'],
  'sources.licence': ['licence-52'],
  'sources.copyright': ['copyright-53'],
  'sources.reuse': ['Reuse-54.'],
  'sources.url': ['https://example.org/55'],
  'sources.retrieved': ['retrieved 2024-05-06'],
  'sources.vintage': ['release vintage-56'],
  'sources.confidence': ['Read in the code that makes the figure.'],
  'sources.note': ['Note-57.'],
  confidenceOf: ['measures.figure.elsewhere: Worked out from facts that were read.'],
  verified: ['Wording of the title: Read in the source.'],
  contact: ['Contact\n  contact-58'],
};

/** Keys that say nothing of the indicator itself. */
const notForReaders: Readonly<Record<string, string>> = {
  extends: 'The files that a definition is made of stand under "Written in".',
  'measures.by': 'How the data of a measure call the column that the method names.',
  locked: 'A rule for whoever writes a file that extends this one.',
  expect: 'Compared with results; the page has a section of its own for them once there are any.',
};

const workspace = await workspaceOfFiles({
  'partnership.yaml': 'name: Somewhere\narea: S37000028\n',
  'plan.framework.yaml': 'id: plan\ntitle: A plan\nitems: { priority: { title: A priority } }\n',
  'local-1.indicator.yaml': whole,
});
const text = explained(viewOf(workspace, 'LOCAL-1'));

describe('every key of an indicator', () => {
  it('is known to this test, with what a reader finds or why there is nothing', () => {
    const keys = [
      ...keysOf(indicatorSchema),
      ...under('measures', measureSchema),
      ...under('sources', sourceSchema),
    ];
    const parents = new Set(keys.flatMap((key) => (key.includes('.') ? [key.split('.')[0]] : [])));
    const known = new Set([...Object.keys(shown), ...Object.keys(notForReaders)]);
    expect(keys.filter((key) => !known.has(key) && !parents.has(key))).toEqual([]);
    expect([...known].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it.each(Object.entries(shown))('%s is on the page', (_, words) => {
    for (const each of words) expect(text).toContain(each);
  });

  it('leaves no word of the definition out', () => {
    const words = new Set(whole.match(/[a-zA-Z-]+-\d\d/g)?.map((word) => word.toLowerCase()));
    expect([...words].filter((word) => !text.toLowerCase().includes(word))).toEqual([]);
  });
});

/** The keys, and for a key that holds others of a fixed kind, theirs: `survey.question`. */
function keysOf(schema: z.ZodMiniType): readonly string[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, value]) => {
    const isOpen = [
      'outcomes',
      'targets',
      'expect',
      'calculation',
      'rag',
      'sources',
      'reporting.source',
    ].includes(key);
    const inner = isOpen ? undefined : shapeOf(value);
    return inner === undefined ? [key] : [key, ...Object.keys(inner).map((each) => `${key}.${each}`)];
  });
}

function under(key: string, schema: z.ZodMiniType): readonly string[] {
  return Object.keys(shapeOf(schema) ?? {}).map((each) => `${key}.${each}`);
}

/** The keys of an object, also inside a list, a choice or what may be left out. */
function shapeOf(schema: unknown): Readonly<Record<string, z.ZodMiniType>> | undefined {
  const { def } = schema as {
    def: {
      type: string;
      innerType?: unknown;
      element?: unknown;
      options?: unknown[];
      shape?: Record<string, z.ZodMiniType>;
    };
  };
  switch (def.type) {
    case 'object':
      return def.shape;
    case 'optional':
      return shapeOf(def.innerType);
    case 'array':
      return shapeOf(def.element);
    case 'union':
      return def.options?.map(shapeOf).find((shape) => shape !== undefined);
    default:
      return undefined;
  }
}
