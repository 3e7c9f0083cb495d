import { expect, it } from 'vitest';
import { createCalculator } from '../packages/core/src/calculation/create-calculator.ts';
import { defineRule } from '../packages/core/src/rules/rule.ts';
import { runRules } from './harness/run-rules.ts';
import { loadFiles } from './harness/small-workspace.ts';

const told = {
  severity: 'warning',
  appliesTo: ['partnership'],
  summary: '',
  why: '',
  examples: { bad: '', good: '' },
} as const;

const throwing = defineRule({
  ...told,
  id: 'throwing',
  messages: {},
  check() {
    throw new Error('out of paper');
  },
});

const telling = defineRule({
  ...told,
  id: 'telling',
  messages: { name: ({ name }: { name: string }) => `The partnership is called ${name}.` },
  check(document, _, report) {
    report('name', {
      document,
      range: document.rangeOfValue(['name']),
      params: { name: document.model.name ?? '' },
    });
  },
});

it('I6: a rule that throws is one problem, which says whose fault it is, and the others run', async () => {
  const workspace = await loadFiles({});
  const problems = runRules([throwing, telling], { workspace, calculator: createCalculator(workspace) });
  const nowhere = { related: [], fixes: [], severity: 'warning', file: 'partnership.yaml' };
  expect(problems).toEqual([
    {
      ...nowhere,
      code: 'internal/rule-crashed',
      message:
        'The check "throwing" stopped with a fault of Ninefold\'s own (Error: out of paper). The other checks ran. Please report it.',
      params: { rule: 'throwing', error: 'Error: out of paper' },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
    },
    {
      ...nowhere,
      code: 'rule/telling',
      message: 'The partnership is called Made-up Partnership.',
      params: { name: 'Made-up Partnership' },
      range: { start: { line: 0, character: 6 }, end: { line: 0, character: 25 } },
    },
  ]);
});

it('keeps what a rule found before it threw', async () => {
  const workspace = await loadFiles({});
  const both = defineRule({
    ...told,
    id: 'both',
    messages: { found: () => 'Found.' },
    check(document, _, report) {
      report('found', { document, range: document.rangeOfValue(['name']), params: {} });
      throw new Error('out of paper');
    },
  });
  const problems = runRules([both], { workspace, calculator: createCalculator(workspace) });
  expect(problems.map(({ code }) => code)).toEqual(['rule/both', 'internal/rule-crashed']);
});

it('asks a rule that needs a sound definition only where nothing else found an error', async () => {
  const workspace = await loadFiles({});
  const context = { workspace, calculator: createCalculator(workspace) };
  const last = { ...telling, id: 'last', needsSoundDefinition: true };
  const codes = (severity: 'error' | 'warning') =>
    runRules([last, { ...telling, severity }], context).map(({ code }) => code);
  expect(codes('error')).toEqual(['rule/telling']);
  expect(codes('warning')).toEqual(['rule/telling', 'rule/last']);
});

it('asks a rule of two kinds about each subject of both', async () => {
  const workspace = await loadFiles({});
  const asked: string[] = [];
  const asking = defineRule({
    ...told,
    id: 'asking',
    appliesTo: ['partnership', 'indicator'],
    messages: {},
    check: (subject) => {
      asked.push('kind' in subject ? subject.path : subject.id);
    },
  });
  runRules([asking], { workspace, calculator: createCalculator(workspace) });
  expect(asked).toEqual(['partnership.yaml', 'made-up-estimate', 'made-up-rate', 'made-up-share']);
});

it('shows fifty findings of one rule in one definition, and counts the rest', async () => {
  const workspace = await loadFiles({});
  const repeating = (times: number) =>
    defineRule({
      ...told,
      id: 'repeating',
      messages: { found: () => 'Found.' },
      check(document, _, report) {
        for (let time = 0; time < times; time++) {
          report('found', { document, range: document.rangeOfValue(['name']), params: {} });
        }
      },
    });
  const found = (times: number) =>
    runRules([repeating(times)], { workspace, calculator: createCalculator(workspace) });
  const more = { code: 'rule/more-problems', severity: 'warning', file: 'partnership.yaml' };
  expect(found(50)).toHaveLength(50);
  expect(found(51)).toHaveLength(51);
  expect(found(51).at(-1)).toMatchObject({
    ...more,
    message: 'The check "repeating" finds 1 more place here. Mend those that are shown first.',
    params: { rule: 'repeating', count: 1 },
  });
  expect(found(53)).toHaveLength(51);
  expect(found(53).at(-1)).toMatchObject({
    ...more,
    message: 'The check "repeating" finds 3 more places here. Mend those that are shown first.',
    params: { rule: 'repeating', count: 3 },
  });
});
