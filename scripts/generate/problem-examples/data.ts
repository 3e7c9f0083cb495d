import type { ProblemExamples } from './problem-example.ts';
import { below, changed, encoded, smallWorkspace, unprintable } from './small-workspace.ts';

const csv = smallWorkspace['falls.csv'];
const inCell = (from: string, to: string) => changed('falls.csv', [from, to]);
const inWords = (shown: string, text: () => string | Uint8Array) => ({
  'falls.csv': unprintable(shown, text),
});
const lastRow = 'Stirling,2023,175,19000';

/** A file with a column for each year, and what its columns mean. */
const wideFile = 'council,falls 2021,falls 2022,falls 2023\nSouth Lanarkshire,640,620,600\n';
const wideDataset = `id: falls-by-year
path: falls-by-year.csv
unpivot:
  - { prefix: "falls ", names: year, values: falls }
columns:
  council: { role: area, level: council }
  year: { role: period, grain: calendarYear }
  falls: { role: measure }
`;
const wide = (dataset = wideDataset, text = wideFile) => ({
  'falls-by-year.dataset.yaml': dataset,
  'falls-by-year.csv': text,
});

/** One line that becomes a table too large to be held. */
const manyKeys = Array.from({ length: 8000 }, (_, at) => `k${at}`);
const hugeDataset = wideDataset.replace(
  'columns:\n',
  `columns:\n${manyKeys.map((key) => `  ${key}: { role: category }\n`).join('')}`,
);
const hugeHeadings = ['council', ...manyKeys, ...manyKeys.map((_, at) => `falls ${1000 + at}`)];
const hugeFile = `${hugeHeadings.join(',')}\nFife${',1'.repeat(hugeHeadings.length - 1)}\n`;

/** Data files that cannot be read, or not in full. */
export const dataExamples: ProblemExamples = {
  'data/delimiter': {
    why: 'Every row would be one long cell.',
    bad: below('falls.dataset.yaml', 'delimiter: "–"'),
    good: below('falls.dataset.yaml', 'delimiter: ","'),
  },
  'data/duplicate-heading': {
    why: 'The figures of the two columns may differ, and to take the first would be to guess.',
    bad: inCell('falls,people', 'falls,falls'),
    besides: ['data/missing-column'],
  },
  'data/empty-file': {
    why: 'An export that stopped at once leaves a file of no length, and every figure from it is missing.',
    bad: { 'falls.csv': unprintable('A file with nothing in it.', () => '') },
  },
  'data/header-blanks': {
    why: 'A heading with a blank at its end looks like one without, and a lookup in Excel or R would not find it.',
    bad: inCell('council,year,falls,people', 'council,year,falls ,people'),
  },
  'data/long-row': {
    why: 'A quotation mark that is not closed swallows the rows below it, and the total is too small without looking so.',
    bad: inWords(
      'A file with a cell that begins with a quotation mark on one line and ends with another, 2,000 lines further down.',
      () => csv.replace('South Lanarkshire,2021', `"${'Somewhere\n'.repeat(2000)}",2021`),
    ),
    besides: ['data/unknown-area'],
  },
  'data/measure-beside-unpivot': {
    why: 'The number would stand in every row that the line becomes, and be added once for each.',
    bad: wide(
      `${wideDataset}  people: { role: measure }\n`,
      'council,people,falls 2021,falls 2022,falls 2023\nSouth Lanarkshire,66000,640,620,600\n',
    ),
    good: wide(),
  },
  'data/missing-column': {
    why: 'A release may call its columns by other names, and no figure can be read from one that is not there.',
    bad: inCell('falls,people', 'falls,persons'),
  },
  'data/more-problems': {
    why: 'One fault in an export is often in every row; the first few say what it is.',
    bad: inWords(
      'A file with 60 rows in which the falls are written as "n/k".',
      () =>
        `council,year,falls,people\n${Array.from({ length: 60 }, (_, at) => `South Lanarkshire,${1960 + at},n/k,66000\n`).join('')}`,
    ),
    besides: ['data/not-a-number'],
  },
  'data/no-rows': {
    why: 'A filter in the export may have left nothing, and every figure from the file is missing.',
    bad: { 'falls.csv': 'council,year,falls,people\n' },
  },
  'data/not-a-number': {
    why: 'A cell that is no number cannot be added; Excel would count it as 0 and R would make the whole column text.',
    bad: inCell('Stirling,2023,175', 'Stirling,2023,ca. 175'),
  },
  'data/not-text': {
    why: 'A workbook is no table of text: it may have several sheets, formulas and hidden rows, and which are meant is not said.',
    bad: inWords('An Excel workbook that was renamed to `falls.csv`.', () =>
      Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]),
    ),
  },
  'data/not-utf8': {
    why: 'The name of a place with such a letter would be another name, and its rows would be missed.',
    bad: inWords(
      'A file with a column `note` in which "café" stands, saved as `CSV` and not as `CSV UTF-8`.',
      () => encoded(csv.replaceAll('\n', ',café\n').replace('people,café', 'people,note'), 'windows-1252'),
    ),
  },
  'data/nul-byte': {
    why: 'It is a sign of a broken export; what else was lost in the row nobody can say.',
    bad: inWords('A file in whose last row a byte of value 0 stands.', () =>
      csv.replace(lastRow, `${lastRow}\0`),
    ),
  },
  'data/other-delimiter': {
    why: 'Every row would be one long cell. Excel writes semicolons on computers that have the comma for decimals.',
    bad: { 'falls.csv': csv.replaceAll(',', ';') },
    good: { 'falls.csv': csv.replaceAll(',', ';'), ...below('falls.dataset.yaml', 'delimiter: ";"') },
  },
  'data/out-of-range': {
    why: 'No true value is so high or so low; it may be a code for "not known", such as -99 or 9999.',
    bad: {
      ...changed('falls.dataset.yaml', ['falls: { role: measure }', 'falls: { role: measure, minimum: 0 }']),
      ...inCell('Stirling,2023,175', 'Stirling,2023,-99'),
    },
    good: {
      ...changed('falls.dataset.yaml', ['falls: { role: measure }', 'falls: { role: measure, minimum: 0 }']),
      ...inCell('Stirling,2023,175', 'Stirling,2023,'),
    },
  },
  'data/text-after-quote': {
    why: 'Where the cell ends is not certain, and so neither is which number stands in which column.',
    bad: inCell('Stirling,2023', '"Stirling" council,2023'),
    good: inCell('Stirling,2023', '"Stirling council",2023'),
  },
  'data/too-large': {
    why: 'The table would fill the memory of the computer; what is left out is not counted.',
    bad: {
      'falls-by-year.dataset.yaml': unprintable(
        'A dataset with `unpivot` that makes 8,000 rows of each line, each with 8,000 other columns.',
        () => hugeDataset,
      ),
      'falls-by-year.csv': unprintable(
        'A file from which a table of more than 50 million cells would be made.',
        () => hugeFile,
      ),
    },
    good: wide(),
  },
  'data/too-many-headings': {
    why: 'So many columns are a table on its side, or a file without line breaks.',
    bad: inWords(
      'A file whose first line has 20,000 headings.',
      () => `${Array.from({ length: 20_000 }, (_, at) => `c${at}`).join(',')}\n`,
    ),
  },
  'data/unclosed-quote': {
    why: 'Everything below the mark would be one cell, and the total too small.',
    bad: inCell('Stirling,2022', '"Stirling,2022'),
  },
  'data/unknown-area': {
    why: 'The rows belong to nobody, so that the total of Scotland would be too small.',
    bad: inCell('Stirling,2023', 'Sterling,2023'),
  },
  'data/unknown-period': {
    why: 'The row belongs to no year, so that it would be missing from its own.',
    bad: inCell('Stirling,2023', 'Stirling,2023/24'),
  },
  'data/unpivot-column': {
    why: 'What the headings mean, such as years, is only known from the description of their column.',
    bad: wide(wideDataset.replace('names: year', 'names: yeer')),
    good: wide(),
    besides: ['data/missing-column', 'rule/dataset-incomplete'],
  },
  'data/unpivot-prefix': {
    why: 'No column would become a row, and the dataset would be empty.',
    bad: wide(wideDataset.replace('prefix: "falls "', 'prefix: "fall "')),
    good: wide(),
  },
  'data/utf-16': {
    why: 'Every sign takes two bytes there, so that no heading would be found.',
    bad: inWords('A file that Excel saved as `Unicode Text`.', () => encoded(csv, 'utf-16')),
  },
  'data/wrong-cell-count': {
    why: 'From the first cell that is too many, every number stands under the wrong heading.',
    bad: inCell(lastRow, 'Stirling,2023,175,19,000'),
    good: inCell(lastRow, 'Stirling,2023,175,"19,000"'),
  },
};
