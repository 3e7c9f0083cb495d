import { addComments } from '../../authoring/add-comments.ts';
import { printDocument } from '../../authoring/print-document.ts';
import type { Dataset } from '../../model/dataset.ts';
import { countOf } from '../../text/count-of.ts';
import type { Drafting } from './drafting.ts';

/** The text of a drafted dataset, with what was found and what is left to fill in as comments. */
export function printDraft(definition: Dataset, { columns }: Drafting, rowCount: number): string {
  const firstMeasure = [...columns].find(([, { column }]) => column.role === 'measure' && !column.unit)?.[0];
  const remarks = [...columns].flatMap(([name, { remark }]) => {
    const lines = [
      ...(remark ? [remark] : []),
      ...(name === firstMeasure ? ['Say what a number counts, as in `unit: people`.'] : []),
    ];
    return lines.length === 0 ? [] : [{ path: ['columns', name], lines }];
  });
  return addComments(printDocument('dataset', definition), [
    {
      path: ['id'],
      lines: [
        `Found by looking at the ${countOf(rowCount, 'row')} of the file. Read it through before you rely on it.`,
      ],
    },
    {
      path: [definition.unpivot ? 'unpivot' : 'columns'],
      lines: ['Say who published the file, and which release it is:', ...source],
    },
    ...remarks,
  ]);
}

const source = ['source:', '  publisher:', '  url:', '  retrieved: YYYY-MM-DD'];
