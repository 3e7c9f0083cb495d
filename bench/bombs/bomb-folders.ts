import { type Bomb, times } from './bomb.ts';

const datasetPath = 'datasets/bomb.dataset.yaml';
const dataset = (columns: string, path = '../data/bomb.csv') =>
  `id: bomb\npath: ${path}\ncolumns:\n${columns}\n`;
const plainColumns = '  council: { role: area, level: council }\n  n: { role: measure, unit: people }';

/** Bombs of several files, or in files of other kinds than indicators. */
export const folderBombs: readonly Bomb[] = [
  {
    name: 'extends in a circle of 500 files',
    path: 'indicators/c0.indicator.yaml',
    text: 'id: c0\nextends: c1\n',
    more: Object.fromEntries(
      Array.from({ length: 499 }, (_, n) => [
        `indicators/c${n + 1}.indicator.yaml`,
        `id: c${n + 1}\nextends: c${(n + 2) % 500}\n`,
      ]),
    ),
    code: undefined,
  },
  {
    name: 'extends in a line of 500 files',
    path: 'indicators/c0.indicator.yaml',
    text: 'id: c0\nextends: c1\n',
    more: Object.fromEntries(
      Array.from({ length: 499 }, (_, n) => [
        `indicators/c${n + 1}.indicator.yaml`,
        `id: c${n + 1}\n${n < 498 ? `extends: c${n + 2}\n` : 'title: The last\n'}`,
      ]),
    ),
    code: undefined,
  },
  {
    name: 'a dataset with 9,000 columns',
    path: datasetPath,
    text: dataset(times(9_000, (n) => `  c${n}: { role: measure, unit: people }`)),
    more: { 'data/bomb.csv': `council,n\nS12000029,1\n` },
    code: undefined,
  },
  {
    name: 'a dataset with 20,000 columns',
    path: datasetPath,
    text: dataset(times(20_000, (n) => `  c${n}: { role: measure, unit: people }`)),
    more: { 'data/bomb.csv': `council,n\nS12000029,1\n` },
    code: undefined,
  },
  {
    name: 'a heading of 100,000 columns',
    path: datasetPath,
    text: dataset(plainColumns),
    more: { 'data/bomb.csv': `${times(100_000, (n) => `c${n}`, ',')}\n` },
    code: undefined,
  },
  {
    name: 'a cell of 900,000',
    path: datasetPath,
    text: dataset(plainColumns),
    more: { 'data/bomb.csv': `council,n\n${'x'.repeat(900_000)},1\n` },
    code: undefined,
  },
  {
    name: 'a CSV of one quote',
    path: datasetPath,
    text: dataset(plainColumns),
    more: { 'data/bomb.csv': `council,n\n"${'x,1\n'.repeat(200_000)}` },
    code: undefined,
  },
  {
    name: 'a CSV of 900,000 quotes',
    path: datasetPath,
    text: dataset(plainColumns),
    more: { 'data/bomb.csv': `council,n\n${'"'.repeat(900_000)}\n` },
    code: undefined,
  },
  {
    name: 'a CSV open with 100,000 columns',
    path: 'data/bomb.csv',
    text: `${times(100_000, (n) => `c${n}`, ',')}\n${times(100_000, () => '1', ',')}\n`,
    more: { [datasetPath]: dataset(plainColumns) },
    code: undefined,
  },
  {
    name: 'a CSV open with a row of 900,000',
    path: 'data/bomb.csv',
    text: `council,n\n${'1,'.repeat(450_000)}\n`,
    more: { [datasetPath]: dataset(plainColumns) },
    code: undefined,
  },
  {
    name: 'a CSV open with 40,000 wrong rows',
    path: 'data/bomb.csv',
    text: `council,n\n${'Nowhere,many\n'.repeat(40_000)}`,
    more: { [datasetPath]: dataset(plainColumns) },
    code: undefined,
  },
  {
    name: 'a framework of 3,000 items',
    path: 'bomb.framework.yaml',
    text: `id: bomb\ntitle: Bomb\nitems:\n${times(3_000, (n) => `  i${n}: { title: Item }`)}\n`,
    code: undefined,
  },
  {
    name: 'a partnership that uses 5,000 packs',
    path: 'partnership.yaml',
    text: `name: x\narea: S37000028\nuses:\n${times(5_000, (n) => `  - pack${n}`)}\n`,
    code: undefined,
  },
  {
    name: 'a workspace of 5,000 partnerships',
    path: 'workspace.yaml',
    text: `partnerships:\n${times(5_000, (n) => `  - p${n}`)}\n`,
    code: undefined,
  },
  {
    name: '1,000 datasets of one CSV',
    path: 'datasets/d0.dataset.yaml',
    text: dataset(plainColumns, '../data/shared.csv').replace('id: bomb', 'id: d0'),
    more: {
      'data/shared.csv': `council,n\n${'S12000029,1\n'.repeat(1_000)}`,
      ...Object.fromEntries(
        Array.from({ length: 999 }, (_, n) => [
          `datasets/d${n + 1}.dataset.yaml`,
          dataset(plainColumns, '../data/shared.csv').replace('id: bomb', `id: d${n + 1}`),
        ]),
      ),
    },
    code: undefined,
  },
  {
    name: 'a column of 9,000 members',
    path: datasetPath,
    text: dataset(
      `${plainColumns}\n  group:\n    role: category\n    members:\n${times(9_000, (n) => `      m${n}: Member ${n}`)}`,
    ),
    more: { 'data/bomb.csv': `council,n,group\n${times(9_000, (n) => `S12000029,1,x${n}`)}\n` },
    code: undefined,
  },
  {
    name: 'a total of 9,000 members',
    path: datasetPath,
    text: dataset(
      `${plainColumns}\n  group:\n    role: category\n    totals:\n      All:\n${times(9_000, (n) => `        - m${n}`)}`,
    ),
    more: { 'data/bomb.csv': `council,n,group\n${times(9_000, (n) => `S12000029,1,x${n}`)}\n` },
    code: undefined,
  },
  {
    name: '3,000 totals',
    path: datasetPath,
    text: dataset(
      `${plainColumns}\n  group:\n    role: category\n    totals:\n${times(3_000, (n) => `      t${n}: [m${n}, t${n + 1}]`)}`,
    ),
    more: { 'data/bomb.csv': `council,n,group\n${times(9_000, (n) => `S12000029,1,m${n}`)}\n` },
    code: undefined,
  },
  {
    name: '9,000 texts that mean missing',
    path: datasetPath,
    text: `${dataset(plainColumns)}missingValues:\n${times(9_000, (n) => `  - none${n}`)}\n`,
    more: { 'data/bomb.csv': `council,n\n${'S12000029,x\n'.repeat(9_000)}` },
    code: undefined,
  },
  {
    name: 'a partnership with 9,000 frameworks that are not there',
    path: 'partnership.yaml',
    text: `name: x\narea: S37000028\nframeworks:\n${times(9_000, (n) => `  - plan-${n}.framework.yaml`)}\n`,
    code: undefined,
  },
];
