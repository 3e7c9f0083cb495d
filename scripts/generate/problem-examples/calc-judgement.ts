import type { Asked, ProblemExamples } from './problem-example.ts';
import { below, changed, smallWorkspace } from './small-workspace.ts';

const rag = (scheme: string) => below('falls.indicator.yaml', `rag: ${scheme}`);
const inCell = (from: string, to: string) => changed('falls.csv', [from, to]);
const csv = { 'falls.csv': smallWorkspace['falls.csv'] };
const colour: Asked = { about: 'colour' };
/** A target without an area is the partnership's own. */
const colourOfPartnership: Asked = { about: 'colour', area: 'South Lanarkshire partnership' };
const target = 'targets: [{ period: 2023, atMost: 9, source: Strategic plan 2022 }]';
const ofTarget = 'rag: { scheme: percentOfTarget, green: 3, amber: 6 }';
const withTarget = below('falls.indicator.yaml', `${target}\n${ofTarget}`);
const besideFife = rag('{ scheme: intervalOverlap, comparator: Fife council }');
const quartile = rag('{ scheme: quartile, group: councils }');
const breaks = below(
  'falls.indicator.yaml',
  'breaks: [{ at: 2022, reason: Falls without an injury are counted too. }]',
);

/** A published percentage of a survey, with or without its limits and those who answered. */
const survey = (rows: string, scheme: string, columns = '', limits = '') => ({
  'falls.indicator.yaml': `id: falls
title: People who feel safe at home
unit: "%"
polarity: higherIsBetter
period: { type: calendarYear }
measures: { safe: value(percent) from falls }
calculation: { method: published, value: safe }
minimum: 0
maximum: 100
rag: { scheme: ${scheme}, comparator: Fife council }
`,
  'falls.dataset.yaml': `id: falls
path: falls.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: calendarYear }
  percent: { role: measure, unit: "%"${limits} }
${columns}`,
  'falls.csv': rows,
});
const limitColumns = '  low: { role: measure, unit: "%" }\n  high: { role: measure, unit: "%" }\n';
const withLimits = (fife: string, scheme: string) =>
  survey(
    `council,year,percent,low,high\nFife,2023,${fife}\nSouth Lanarkshire,2023,80,76,84\n`,
    scheme,
    limitColumns,
    ', lower: low, upper: high',
  );
const answers = (own: string, fife: string) => {
  const files = changed(
    'falls.indicator.yaml',
    ['title: Falls of people aged 65 and over', 'title: People who fell'],
    ['unit: falls per 1,000 people', 'unit: "%"'],
    ['method: rate', 'method: proportion'],
    [', per: 1000', ''],
  );
  return {
    'falls.indicator.yaml': `${files['falls.indicator.yaml']}rag: { scheme: zTest, comparator: Fife council }\n`,
    'falls.csv': `council,year,falls,people\nFife,2023,${fife}\nSouth Lanarkshire,2023,${own}\n`,
  };
};

/** Why a value has no colour, no comparison or no change. */
export const calcJudgementExamples: ProblemExamples = {
  'calc/break': {
    why: 'The number rose because something else is counted, and not because anything happened to people.',
    bad: breaks,
    good: breaks,
    asked: { about: 'change', since: '2021' },
    askedInstead: { about: 'change', since: '2022' },
  },
  'calc/group-too-small': {
    why: 'The best of three is no top quarter.',
    bad: {
      ...quartile,
      'falls.csv':
        'council,year,falls,people\nFalkirk,2023,305,32000\nFife,2023,780,80000\nSouth Lanarkshire,2023,600,66000\n',
    },
    good: { ...quartile, ...csv },
    asked: colour,
  },
  'calc/incomplete': {
    why: 'A part of the figure would be green where the whole is red.',
    bad: {
      ...below(
        'falls.indicator.yaml',
        `targets: [{ area: Clackmannanshire and Stirling, period: 2023, atMost: 9, source: Strategic plan 2022 }]\n${ofTarget}`,
      ),
      ...inCell('Stirling,2023,175,19000\n', ''),
    },
    good: {
      ...below(
        'falls.indicator.yaml',
        `targets: [{ area: Clackmannanshire and Stirling, period: 2023, atMost: 9, source: Strategic plan 2022 }]\n${ofTarget}`,
      ),
      ...csv,
    },
    asked: { about: 'colour', area: 'Clackmannanshire and Stirling' },
  },
  'calc/no-band': {
    why: 'The bands leave a gap, and the value stands in it.',
    bad: rag('{ scheme: bands, bands: [{ status: green, to: 9 }, { status: red, from: 10 }] }'),
    good: rag('{ scheme: bands, bands: [{ status: green, to: 9 }, { status: red, from: 9 }] }'),
    asked: colour,
  },
  'calc/no-comparator-interval': {
    why: 'Whether two intervals overlap cannot be said of one.',
    bad: withLimits('78,,', 'intervalOverlap'),
    good: withLimits('78,75,81', 'intervalOverlap'),
    asked: colour,
  },
  'calc/no-comparator-value': {
    why: 'There is nothing to compare with, and an older figure would be of another time.',
    bad: { ...besideFife, ...inCell('Fife,2023,780,80000\n', '') },
    good: { ...besideFife, ...csv },
    asked: colour,
  },
  'calc/no-error': {
    why: 'Where all answer alike the sample shows no spread, and a test would divide by 0.',
    bad: answers('0,900', '0,1100'),
    good: answers('90,900', '100,1100'),
    asked: colour,
  },
  'calc/no-interval': {
    why: 'A ratio of two quantities has no interval, so that chance cannot be told from a difference.',
    bad: {
      'falls.indicator.yaml': `${besideFife['falls.indicator.yaml']}`.replace(
        'method: rate',
        'method: ratio',
      ),
    },
    good: besideFife,
    asked: colour,
  },
  'calc/no-judgement': {
    why: 'A colour would say that more, or less, of it is good, and the definition says that neither is.',
    bad: {
      'falls.indicator.yaml': `${withTarget['falls.indicator.yaml']}`.replace('lowerIsBetter', 'noJudgement'),
    },
    good: withTarget,
    asked: colourOfPartnership,
  },
  'calc/no-parts': {
    why: 'An average of rates is not the rate of the group, for one council has more people than another.',
    bad: changed(
      'falls.indicator.yaml',
      [
        '  falls: sum(falls) from falls\n  people: sum(people) from falls',
        '  falls: value(falls) from falls',
      ],
      [
        '{ method: rate, numerator: falls, denominator: people, per: 1000 }',
        '{ method: published, value: falls }',
      ],
    ),
    asked: { about: 'peers' },
  },
  'calc/no-polarity': {
    why: 'Of two values that differ, which is the better one is not said.',
    bad: {
      'falls.indicator.yaml': `${besideFife['falls.indicator.yaml']}`.replace(
        'polarity: lowerIsBetter\n',
        '',
      ),
    },
    good: besideFife,
    asked: colour,
  },
  'calc/no-rag-scheme': {
    why: 'How far from the target is still amber is a decision of the partnership, and no program can make it.',
    bad: below('falls.indicator.yaml', target),
    good: withTarget,
    asked: colourOfPartnership,
  },
  'calc/no-sample': {
    why: 'How sure a percentage is depends on how many answered.',
    bad: withLimits('78,,', 'zTest'),
    good: withLimits('78,75,81', 'zTest'),
    asked: colour,
  },
  'calc/no-value': {
    why: 'What is not known is neither red nor green.',
    bad: { ...withTarget, ...inCell('South Lanarkshire,2023,600', 'South Lanarkshire,2023,') },
    good: { ...withTarget, ...csv },
    asked: colourOfPartnership,
  },
  'calc/not-a-share': {
    why: 'The test is one of shares: it takes yes and no of everybody who was asked, and a person can fall twice.',
    bad: rag('{ scheme: zTest, comparator: Fife council }'),
    good: besideFife,
    asked: colour,
  },
  'calc/not-in-group': {
    why: 'A council has no place among health boards.',
    bad: rag('{ scheme: quartile, group: boards }'),
    good: quartile,
    asked: colour,
  },
  'calc/peers-without-value': {
    why: 'The figure of the group would be that of the others only, and say so nowhere.',
    bad: inCell('Fife,2023,780', 'Fife,2023,'),
    asked: { about: 'peers' },
  },
  'calc/same-area': {
    why: 'Every area is like itself.',
    bad: rag('{ scheme: intervalOverlap, comparator: South Lanarkshire council }'),
    good: besideFife,
    asked: colour,
  },
  'calc/unknown-comparator': {
    why: 'There is nothing to compare with.',
    bad: rag('{ scheme: intervalOverlap, comparator: Fiffe }'),
    good: besideFife,
    asked: colour,
  },
  'calc/unknown-group': {
    why: 'Among whom the value stands is not known.',
    bad: rag('{ scheme: quartile, group: counties }'),
    good: quartile,
    asked: colour,
  },
  'calc/zero-target': {
    why: 'Per cent of 0 is nothing: one fall would miss the target by more than any per cent.',
    bad: below(
      'falls.indicator.yaml',
      `targets: [{ period: 2023, atMost: 0, source: Strategic plan 2022 }]\n${ofTarget}`,
    ),
    good: below(
      'falls.indicator.yaml',
      'targets: [{ period: 2023, atMost: 0, source: Strategic plan 2022 }]\nrag: { scheme: percentagePoints, green: 3, amber: 6 }',
    ),
    asked: colourOfPartnership,
  },
};
