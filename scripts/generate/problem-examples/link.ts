import type { ProblemExamples, Unprintable } from './problem-example.ts';
import { below, changed, inIndicator, smallWorkspace, unprintable } from './small-workspace.ts';

const board = 'id: board\nversion: 1.2.0\n';
const usesBoard = below('partnership.yaml', 'uses: [board]');
/** A pack of the health board in a folder of its own. */
const packOf = (pack: string, lines = '') => ({
  'board/pack.yaml': pack,
  'board/stays.indicator.yaml': `id: stays
title: Stays in hospital
unit: stays per 1,000 people
polarity: lowerIsBetter
period: { type: calendarYear }
measures: { stays: { title: Stays }, people: { title: People } }
calculation: { method: rate, numerator: stays, denominator: people, per: 1000 }
${lines}`,
});
const ownStays = (lines: string) => ({
  'stays.indicator.yaml': `id: stays
extends: board
measures:
  stays: sum(falls) from falls
  people: sum(people) from falls
${lines}`,
});

/** One of many definitions that each extend the one before; a page shows the last. */
const stepOn = (step: number): readonly [string, Unprintable] => [
  `step-${step}.indicator.yaml`,
  unprintable(
    step === 1 ? 'It extends `falls`; `step-2` extends it, and so on to `step-20`.' : '',
    () => `id: step-${step}\nextends: ${step === 1 ? 'falls' : `step-${step - 1}`}\n`,
  ),
];

/** The pack after its rate became one of 100 people in place of 1,000. */
const perHundred = (version: string) => ({
  'board/pack.yaml': `id: board\nversion: ${version}\n`,
  'board/stays.indicator.yaml': packOf(board)
    ['board/stays.indicator.yaml'].replace('per 1,000', 'per 100')
    .replace('per: 1000', 'per: 100'),
});

/** Files that name one another and do not fit together. */
export const linkExamples: ProblemExamples = {
  'link/circular-extends': {
    why: 'No file of the circle says what holds, like cells in Excel that refer to one another.',
    bad: { 'falls.indicator.yaml': 'id: falls\nextends: falls-at-home\n', ...inIndicator() },
    good: { 'falls.indicator.yaml': smallWorkspace['falls.indicator.yaml'], ...inIndicator() },
  },
  'link/data-not-found': {
    why: 'Without its file no figure can be made; often the extract has a new name with every release.',
    bad: changed('falls.dataset.yaml', ['path: falls.csv', 'path: fals.csv']),
  },
  'link/data-too-large': {
    why: 'The table would fill the memory of the computer, and an editor could not follow your edits.',
    bad: {
      'falls.csv': {
        shown:
          'A file of more bytes than can be held in memory, such as one row for each person in Scotland and day.',
        bytes: () => 'tooLarge',
      },
    },
  },
  'link/data-unreadable': {
    why: 'The file is there, and every figure from it is missing until it can be opened.',
    bad: {
      'falls.csv': {
        shown: 'A file that another program holds, or that you are not permitted to read.',
        bytes: () => 'locked',
      },
    },
  },
  'link/duplicate-id': {
    why: 'A query, a formula or a report that names the id would get one of the two by chance.',
    bad: { 'falls-at-home.indicator.yaml': smallWorkspace['falls.indicator.yaml'] },
    good: inIndicator(),
  },
  'link/extends-too-long': {
    why: 'What holds would have to be gathered from so many files that no reviewer could say where a word comes from.',
    bad: {
      'falls-at-home.indicator.yaml': 'id: falls-at-home\nextends: step-20\n',
      ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => stepOn(at + 1))),
    },
    good: inIndicator(),
  },
  'link/framework-not-found': {
    why: 'The priorities of the plan cannot be named, and indicators lose the outcome that they are about.',
    bad: below('partnership.yaml', 'frameworks: [plan-2026.framework.yaml]'),
    good: {
      ...below('partnership.yaml', 'frameworks: [plan.framework.yaml]'),
      'plan.framework.yaml': 'id: plan\nitems:\n  home: { title: People live at home for longer. }\n',
    },
  },
  'link/locked-field': {
    why: 'The field is locked so that the same figure means the same everywhere; a figure of your own would be compared with others that are made in another way.',
    bad: { ...usesBoard, ...packOf(board, 'locked: [title]\n'), ...ownStays('title: Admissions\n') },
    good: { ...usesBoard, ...packOf(board, 'locked: [title]\n'), ...ownStays('') },
  },
  'link/more-problems': {
    why: 'One slip in a list that was pasted is in every line of it; the first few say what it is.',
    bad: {
      'partnership.yaml': unprintable(
        'The partnership with 60 framework files under `frameworks:` of which none is there.',
        () =>
          `${smallWorkspace['partnership.yaml']}frameworks:\n${Array.from({ length: 60 }, (_, at) => `  - plan-${at}.framework.yaml\n`).join('')}`,
      ),
    },
    besides: ['link/framework-not-found'],
  },
  'link/pack-version': {
    why: 'Figures may have changed because the definition did, and not because anything happened to people.',
    bad: {
      ...below('partnership.yaml', 'uses: [board@1.0.0]'),
      ...packOf('id: board\nversion: 2.0.0\n'),
      ...ownStays(''),
    },
    good: {
      ...below('partnership.yaml', 'uses: [board@2.0.0]'),
      ...packOf('id: board\nversion: 2.0.0\n'),
      ...ownStays(''),
    },
  },
  'link/path-outside-workspace': {
    why: 'Whoever gets the folder would not get the file, and a definition from elsewhere could read files that are none of its business.',
    bad: changed('falls.dataset.yaml', ['path: falls.csv', 'path: ../../falls.csv']),
  },
  'link/unknown-extends': {
    why: 'The title, the unit and the arithmetic that were meant to come from there are missing.',
    bad: { 'falls-at-home.indicator.yaml': 'id: falls-at-home\nextends: fals\n' },
    good: inIndicator(),
  },
  'link/unknown-indicator': {
    why: 'The pack cannot give what it does not have; the id may have changed with a release.',
    bad: { ...usesBoard, ...packOf(board), 'stay.indicator.yaml': 'id: stay\nextends: board/stay\n' },
    good: { ...usesBoard, ...packOf(board), ...ownStays('') },
  },
  'link/unknown-pack': {
    why: 'Every indicator that adapts a definition of the pack would be empty.',
    bad: { ...below('partnership.yaml', 'uses: [bord]'), ...packOf(board) },
    good: { ...usesBoard, ...packOf(board) },
  },
  'link/version-too-low': {
    why: 'Partnerships that use the pack decide by its version whether to look again; a step that is too small hides a change from them.',
    before: packOf(board),
    bad: perHundred('1.2.1'),
    good: perHundred('2.0.0'),
  },
};
