import type { Column } from '../../model/dataset.ts';
import type { Drafting } from './drafting.ts';
import type { WideGroup } from './find-wide-headings.ts';
import { columnName, headingWords } from './heading-words.ts';

/** Adds the two columns that the headings of a wide file become: one of years or ages, and one of numbers for each group. */
export function addWideColumns(draft: Drafting, groups: readonly WideGroup[]): Drafting {
  const [first] = groups;
  if (first === undefined) return draft;
  const columns = new Map(draft.columns);
  const add = (wanted: string, column: Column, remark?: string): string => {
    const name = columnName(wanted, new Set(columns.keys()));
    columns.set(name, { column, remark });
    return name;
  };
  const isAges = first.names.role === 'age';
  const names = add(isAges ? 'age' : 'period', first.names, `Made of the headings, by \`unpivot\`.`);
  const unpivot = groups.map(({ prefix }) => {
    const words = headingWords(prefix).filter((word) => word !== 'age' && word !== 'year');
    const values = add(words.length === 0 ? 'number' : words.join('_'), { role: 'measure' });
    return { ...(prefix !== '' && { prefix }), names, values };
  });
  return { ...draft, columns, unpivot };
}
