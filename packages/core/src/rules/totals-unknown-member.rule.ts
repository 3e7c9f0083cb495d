import type { TreePath } from '../syntax/tree.ts';
import type { Document } from '../workspace/document.ts';
import { defineRule, type RulePage } from './rule.ts';
import { type Total, totalsOf } from './tables/totals.ts';
import { nearestOfShown } from './words/nearest-of-shown.ts';
import { namesOf, type ToldMembers, toldMembers } from './words/phrases.ts';
import { replaceValue } from './words/yaml-edit.ts';

export const page: RulePage = {
  summary: 'Every total, and every part of a total, is a member of its column in the file.',
  why: 'Double counting is found by the names of the totals. With one letter different from the file, the check finds nothing and the total is added to its parts.',
  examples: {
    bad: `id: made-up-totals
path: ../data/made-up-bed-days.csv
columns:
  council: { role: area, level: council }
  month: { role: period, grain: month }
  age_group: { role: category }
  reason: { role: category, totals: { All Reason: "*" } }
  bed_days: { role: measure, unit: bed days }
`,
    good: `id: made-up-totals
path: ../data/made-up-bed-days.csv
columns:
  council: { role: area, level: council }
  month: { role: period, grain: month }
  age_group: { role: category }
  reason: { role: category, totals: { All reasons: "*" } }
  bed_days: { role: measure, unit: bed days }
`,
  },
};

export const totalsUnknownMember = defineRule({
  id: 'totals-unknown-member',
  severity: 'error',
  appliesTo: ['dataset'],
  messages: {
    near: ({ member, column, suggestion }: { member: string; column: string; suggestion: string }) =>
      `"${member}" is not in the column "${column}" of the file. Did you mean "${suggestion}"?`,
    listed: (params: { member: string; column: string } & ToldMembers) =>
      `"${params.member}" is not in the column "${params.column}" of the file. It has ${namesOf(params.members, 5, params.count)}.`,
  },
  check({ document, table }, _, report) {
    if (table === undefined || table.rowCount === 0) return;
    const nearest = nearestOfShown();
    for (const [column, definition] of Object.entries(document.model.columns ?? {})) {
      const found = table.columns.get(column);
      if (found === undefined || found.role === 'measure') continue;
      const known = new Set(found.members);
      const members = found.members.filter((each) => each !== '');
      const told = toldMembers(members);
      for (const { name, range } of totalsOf(new Map([[column, definition]])).flatMap((total) =>
        unknownIn(total, known, document),
      )) {
        const suggestion = nearest(name, members);
        if (suggestion === undefined) {
          report('listed', { document, range, params: { member: name, column, ...told } });
        } else {
          const fixes = replaceValue(document, range, suggestion);
          report('near', { document, range, params: { member: name, column, suggestion }, fixes });
        }
      }
    }
  },
});

/** The total and those of its parts that are no members of the column, each with where it is written. */
function unknownIn({ column, member, parts = [] }: Total, known: ReadonlySet<string>, document: Document) {
  const path: TreePath = ['columns', column, 'totals', member];
  return [
    ...(known.has(member) ? [] : [{ name: member, range: document.rangeOfKey(path) }]),
    ...parts.flatMap((name, index) =>
      known.has(name) ? [] : [{ name, range: document.rangeOfValue([...path, index]) }],
    ),
  ];
}
