import { explainUnknownArea } from '../areas/explain-unknown-area.ts';
import { findArea } from '../areas/find-area.ts';
import type { TreePath } from '../syntax/tree.ts';
import type { Range } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import type { LinkedIndicator } from '../workspace/workspace.ts';
import { defineRule, type RulePage } from './rule.ts';
import { onlyForShown } from './words/nearest-of-shown.ts';
import { didYouMean } from './words/phrases.ts';
import { replaceValue } from './words/yaml-edit.ts';
import { ownValue } from './written/own-words.ts';

export const page: RulePage = {
  summary:
    'Every area is a council, partnership, board or locality that Ninefold knows, by any of its codes or names.',
  why: 'A target or an expected figure for an area that does not exist is never used, and nobody notices.',
  examples: {
    bad: `id: NI-19
extends: national
targets:
  - { area: South Lanarkshir, period: 2024/25, atMost: 1000, source: illustrative }
`,
    good: `id: NI-19
extends: national
targets:
  - { area: South Lanarkshire, period: 2024/25, atMost: 1000, source: illustrative }
`,
  },
};

export const unknownArea = defineRule({
  id: 'unknown-area',
  severity: 'error',
  appliesTo: ['indicator', 'partnership'],
  messages: {
    settlement: ({ area }: { area: string }) =>
      `"${area}" is a code of a census settlement, not of a planning locality. Localities of a partnership have no official code; write the name.`,
    unknownCode: ({ area }: { area: string }) =>
      `"${area}" is not the code of any council, partnership or board, now or in the past. Check its digits, or write the name.`,
    unknown: ({ area, suggestion }: { area: string; suggestion: string | null }) =>
      `"${area}" is not the name of an area.${
        suggestion === null
          ? ' Write its code, or the name of a council, a partnership or a board.'
          : didYouMean(suggestion)
      }`,
  },
  check(subject, _, report) {
    const document = 'kind' in subject ? subject : subject.document;
    const ofShown = onlyForShown();
    for (const { area, range } of areasIn(subject)) {
      if (findArea(area) !== undefined) continue;
      const { reason, suggestion = null } = ofShown(() => explainUnknownArea(area)) ?? {};
      if (reason === 'settlement') report('settlement', { document, range, params: { area } });
      else if (/^S\d+$/i.test(area)) report('unknownCode', { document, range, params: { area } });
      else {
        const fixes = suggestion === null ? [] : replaceValue(document, range, suggestion);
        report('unknown', { document, range, params: { area, suggestion }, fixes });
      }
    }
  },
});

interface WrittenArea {
  readonly area: string;
  readonly range: Range;
}

function areasIn(subject: LinkedIndicator | Document<'partnership'>): readonly WrittenArea[] {
  if ('kind' in subject) {
    const { area } = subject.model;
    return area === undefined ? [] : [{ area, range: subject.rangeOfValue(['area']) }];
  }
  const at = (area: string | undefined, path: TreePath): readonly WrittenArea[] => {
    const range = ownValue(subject, path);
    return area === undefined || range === undefined ? [] : [{ area, range }];
  };
  const { calculation, targets = [], expect = [] } = subject.effective;
  return [
    ...(calculation && 'reference' in calculation
      ? at(calculation.reference, ['calculation', 'reference'])
      : []),
    ...targets.flatMap(({ area }, index) => at(area, ['targets', index, 'area'])),
    ...expect.flatMap(({ area }, index) => at(area, ['expect', index, 'area'])),
  ];
}
