import { alignedOutcome } from '../model/aligned-outcome.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { defineRule, type RulePage } from './rule.ts';
import { didYouMean, namesOf } from './words/phrases.ts';
import { replaceValue } from './words/yaml-edit.ts';
import { ownValue } from './written/own-words.ts';

export const page: RulePage = {
  summary:
    'Every outcome is one of the nine, or `framework/item` for a priority of a framework that is here.',
  why: 'Reports group indicators by outcome; one that is aligned to an outcome that does not exist is left out of all groups.',
  examples: {
    bad: `id: NI-19
extends: national
outcomes: [2, 10]
`,
    good: `id: NI-19
extends: national
outcomes: [2, 9]
`,
  },
};

export const unknownOutcome = defineRule({
  id: 'unknown-outcome',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    notOneOfNine: ({ outcome }: { outcome: string }) =>
      `There are nine national outcomes, numbered 1 to 9; "${outcome}" is none of them.`,
    noFramework: (params: { outcome: string; framework: string; known: readonly string[] }) =>
      params.known.length === 0
        ? `"${params.outcome}" names the framework "${params.framework}", but there are no frameworks here. Describe it in a file whose name ends in .framework.yaml.`
        : `There is no framework "${params.framework}". The frameworks here are ${namesOf(params.known)}.`,
    noItem: (params: {
      outcome: string;
      framework: string;
      suggestion: string | null;
      known: readonly string[];
    }) =>
      `The framework "${params.framework}" has no item for "${params.outcome}".${
        params.suggestion === null
          ? ` Its items are ${namesOf(params.known, 9)}.`
          : didYouMean(params.suggestion)
      }`,
    notAnOutcome: ({ outcome, suggestion }: { outcome: string; suggestion: string | null }) =>
      `"${outcome}" is not an outcome. Write a number from 1 to 9, or a framework and its item, such as plan-2022/early-help.${didYouMean(suggestion)}`,
  },
  check(indicator, { workspace }, report) {
    const { document, effective } = indicator;
    (effective.outcomes ?? []).forEach((alignment, index) => {
      const path = ['outcomes', index, ...(typeof alignment === 'object' ? ['outcome'] : [])];
      const range = ownValue(indicator, path);
      if (range === undefined) return;
      const outcome = alignedOutcome(alignment);
      const place = { document, range };
      if (/^-?\d+$/.test(outcome)) {
        if (!/^[1-9]$/.test(outcome)) report('notOneOfNine', { ...place, params: { outcome } });
        return;
      }
      const slash = outcome.indexOf('/');
      if (slash < 0) {
        const suggestion = nearestItem(outcome, workspace);
        const fixes = suggestion === null ? [] : replaceValue(document, range, suggestion);
        report('notAnOutcome', { ...place, params: { outcome, suggestion }, fixes });
        return;
      }
      const framework = outcome.slice(0, slash);
      const items = workspace.frameworks.get(framework)?.effective.items;
      if (!workspace.frameworks.has(framework)) {
        const known = [...workspace.frameworks.keys()];
        report('noFramework', { ...place, params: { outcome, framework, known } });
      } else if (items && !Object.hasOwn(items, outcome.slice(slash + 1))) {
        const known = Object.keys(items);
        const item = nearestWord(outcome.slice(slash + 1), known);
        const suggestion = item === undefined ? null : `${framework}/${item}`;
        const fixes = suggestion === null ? [] : replaceValue(document, range, suggestion);
        report('noItem', { ...place, params: { outcome, framework, suggestion, known }, fixes });
      }
    });
  },
});

/** The framework's item that a word without a slash may mean. */
function nearestItem(word: string, workspace: Workspace): string | null {
  for (const [id, { effective }] of workspace.frameworks) {
    const item = nearestWord(word, Object.keys(effective.items ?? {}));
    if (item !== undefined) return `${id}/${item}`;
  }
  return null;
}
