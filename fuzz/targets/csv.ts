import { draftDataset } from '../../packages/core/src/drafting/dataset/draft-dataset.ts';
import { createSmallFolder } from '../small-folder.ts';
import type { Target } from '../target.ts';

const read = createSmallFolder('data/made-up-bed-days.csv');

/** A data file, whose dataset is declared; and the same as a file that nobody has described yet. */
export const csv: Target = {
  name: 'csv',
  promise:
    'Problems lie inside the file, every figure is a finite number, and a file can be described or says why not.',
  words: [
    ...[',', ';', '\t', '"', '""', '\r\n', '\n', '\r', '\ufeff', '\ufffd', '\0', ' ', '\u00a0', '|', "'"],
    ...['council,month,age_group,reason,bed_days\n', 'South Lanarkshire', 'S12000029', 'Apr-23', '2023/24'],
    ...[
      '75plus',
      '18plus',
      'All reasons',
      '1,234',
      '1.234,5',
      '-5',
      '1e400',
      '..',
      '*',
      'c',
      'n/a',
      '<5',
      '£1',
      '5%',
    ],
    ...['=SUM(A1)', '__proto__', 'constructor', '99999999999999999999', '0,123', '\u2028'],
  ],
  async read(input) {
    const draft = draftDataset(input, { id: 'made-up', title: 'Made up', path: 'made-up.csv' });
    return { draft, ...((await read(input)) as object) };
  },
};
