import { beginning, inIndicator, type ProblemExamples } from './problem-example.ts';

/** Indicator files that cannot be read as YAML. */
export const syntaxExamples: ProblemExamples = {
  'syntax/alias-cycle': inIndicator('notes: &notes [*notes]', 'notes: [Counted anew each year.]'),
  'syntax/block-in-brackets': inIndicator('caveats: [\n  - Provisional.\n]', 'caveats: [Provisional.]'),
  'syntax/directive': { bad: `%YAML 1.2\n---\n${beginning}`, good: beginning },
  'syntax/duplicate-key': inIndicator('decimals: 1\ndecimals: 2', 'decimals: 1'),
  'syntax/empty-file': { bad: '# Nothing yet\n', good: beginning },
  'syntax/extra-comma': inIndicator('areas: [scotland, , council]', 'areas: [scotland, council]'),
  'syntax/indentation': inIndicator(
    'period:\n  type: financialYear\n   from: 2017/18',
    'period:\n  type: financialYear\n  from: 2017/18',
  ),
  'syntax/key-not-text': inIndicator('? [decimals]\n: 1', 'decimals: 1'),
  'syntax/list-in-map': inIndicator('caveats: - Provisional.', 'caveats:\n  - Provisional.'),
  'syntax/merge-key': inIndicator('<<: { decimals: 1 }', 'decimals: 1'),
  'syntax/missing-colon': inIndicator('decimals 1', 'decimals: 1'),
  'syntax/missing-comma': inIndicator(
    'caveats: ["Provisional." "Rounded."]',
    'caveats: ["Provisional.", "Rounded."]',
  ),
  'syntax/needs-quotes': inIndicator('shortTitle: Days: all of them', 'shortTitle: "Days: all of them"'),
  'syntax/second-document': { bad: `${beginning}---\nid: NI-14\n`, good: beginning },
  'syntax/space-after-colon': inIndicator('decimals:1', 'decimals: 1'),
  'syntax/space-before-comment': inIndicator(
    'shortTitle: "Days"# the short one',
    'shortTitle: "Days" # the short one',
  ),
  'syntax/stray-bracket': inIndicator('areas: [scotland]]', 'areas: [scotland]'),
  'syntax/tab': inIndicator('period:\n\ttype: financialYear', 'period:\n  type: financialYear'),
  'syntax/tag': inIndicator('shortTitle: !75 and over', 'shortTitle: "!75 and over"'),
  'syntax/thousands-comma': inIndicator(
    'targets: [{ period: 2025/26, atMost: 1,024, source: illustrative }]',
    'targets: [{ period: 2025/26, atMost: 1024, source: illustrative }]',
  ),
  'syntax/unclosed-bracket': inIndicator('areas: [scotland, council', 'areas: [scotland, council]'),
  'syntax/unclosed-quote': inIndicator('shortTitle: "Days in hospital', 'shortTitle: "Days in hospital"'),
  'syntax/unexpected-text': inIndicator('shortTitle: "Days" in hospital', 'shortTitle: "Days in hospital"'),
  'syntax/unknown-alias': inIndicator('shortTitle: *days', 'shortTitle: "*days"'),
  'syntax/unknown-escape': inIndicator('shortTitle: "Days \\d"', 'shortTitle: "Days \\\\d"'),
};
