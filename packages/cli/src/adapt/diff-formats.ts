import type { DiffFormat } from './diff-format.ts';
import { diffText } from './diff-text.ts';

/** The formats of `ninefold diff`; the first is taken unasked. */
export const diffFormats: readonly DiffFormat[] = [
  { id: 'human', summary: 'for reading', render: diffText },
  {
    id: 'json',
    summary: 'an array with a definition on each line',
    render: (compared) =>
      compared.length === 0 ? '[]\n' : `[\n${compared.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`,
  },
];
