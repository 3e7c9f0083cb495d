import { parseAge } from '../../data/parse-age.ts';
import type { Column } from '../../model/dataset.ts';
import { findAreaColumns } from './find-area-column.ts';
import { type FoundNumbers, findNumbers, hasDecimalCommas } from './find-numbers.ts';
import { findPeriodColumns } from './find-period-column.ts';
import { isNamedTotal } from './find-totals.ts';
import { headingWords, holdsWord } from './heading-words.ts';
import type { RawColumn } from './raw-columns.ts';

/** What a column of a file was found to be, and what a person should know of that. */
export interface FoundColumn {
  readonly heading: string;
  readonly column: Column;
  readonly remark?: string;
  readonly numbers?: FoundNumbers;
}

/** What the columns of a file are, in their order. In a wide file the years or ages are headings, and no other column is a measure. */
export function findColumns(
  columns: readonly RawColumn[],
  wide: 'period' | 'age' | undefined,
): readonly FoundColumn[] {
  const areas = findAreaColumns(columns);
  const [area] = areas;
  const areaHeadings = new Set(areas.map(({ heading }) => heading));
  const others = columns.filter(({ heading }) => !areaHeadings.has(heading));
  const periods = wide === 'period' ? [] : findPeriodColumns(others);
  const [period] = periods;
  const periodHeadings = new Set(periods.map(({ heading }) => heading));
  const known = new Map<string, FoundColumn>();
  if (area) known.set(area.heading, areaColumn(area.heading, area.level, area.ignore));
  if (period) {
    known.set(period.heading, { heading: period.heading, column: { role: 'period', grain: period.grain } });
  }
  const keys = columns.filter(({ heading }) => heading === area?.heading);
  const headings = new Map(columns.map(({ heading }) => [heading.toUpperCase(), heading]));
  for (const column of columns) {
    const { heading } = column;
    if (known.has(heading)) continue;
    known.set(
      heading,
      ageColumn(column) ??
        qualifierColumn(column, headings) ??
        (periodHeadings.has(heading) ? undefined : numberColumn(column, wide, keys[0])) ??
        textColumn(column, keys),
    );
    if (known.get(heading)?.column.role === 'category') keys.push(column);
  }
  return columns.flatMap(({ heading }) => known.get(heading) ?? []);
}

function areaColumn(
  heading: string,
  level: Extract<Column, { role: 'area' }>['level'],
  ignore: readonly string[],
): FoundColumn {
  return {
    heading,
    column: { role: 'area', level, ...(ignore.length > 0 && { ignore: [...ignore] }) },
    ...(ignore.length > 0 && { remark: 'Rows under `ignore` name no area. Take out what should be one.' }),
  };
}

/** Single years of age, and perhaps a total of all; bands are a category like any other. */
function ageColumn({ heading, texts }: RawColumn): FoundColumn | undefined {
  if (!holdsWord(heading, ageWords) || texts.length > mostAges) return undefined;
  const bands = texts.map(parseAge);
  const single = bands.filter((band) => band && band.from === band.to).length;
  const isAges = bands.every((band, index) =>
    band ? band.to === undefined || band.from === band.to : isNamedTotal(texts[index] ?? ''),
  );
  return isAges && single > 1 ? { heading, column: { role: 'age' } } : undefined;
}

const ageWords = new Set(['age', 'ages']);
const mostAges = 200;

/** Beside a column some publishers have one of marks on it, such as `HB2014QF`. */
function qualifierColumn(
  { heading }: RawColumn,
  headings: ReadonlyMap<string, string>,
): FoundColumn | undefined {
  const marked = /^(.+)QF$/.exec(heading.toUpperCase())?.[1];
  const found = marked === undefined ? undefined : headings.get(marked);
  return found === undefined ? undefined : ignoredColumn(heading, `Marks on "${found}".`);
}

function ignoredColumn(heading: string, remark: string): FoundColumn {
  return { heading, column: { role: 'ignored' }, remark };
}

function numberColumn(
  column: RawColumn,
  wide: 'period' | 'age' | undefined,
  area: RawColumn | undefined,
): FoundColumn | undefined {
  const { heading } = column;
  if (hasDecimalCommas(column)) {
    return ignoredColumn(
      heading,
      'Numbers with a decimal comma, which are not read: save the file with decimal points.',
    );
  }
  const numbers = findNumbers(column);
  if (numbers === undefined) return undefined;
  if (wide !== undefined) {
    return ignoredColumn(heading, `Numbers beside those of each ${wide}; only one of the two can be read.`);
  }
  if (
    area &&
    column.texts.length > 1 &&
    column.codes.length >= 2 * area.texts.length &&
    followsFrom(column, area)
  ) {
    return ignoredColumn(heading, `The same in every row of an area: it belongs to "${area.heading}".`);
  }
  const { lowest, highest, missing, suppressed, unit } = numbers;
  const isShare = unit === '%' && lowest >= 0 && highest <= 100;
  const mayBeNegative = headingWords(heading).some((word) => differenceWords.has(word));
  return {
    heading,
    numbers,
    column: {
      role: 'measure',
      ...(unit && { unit }),
      ...(missing.length > 0 && { missingValues: ['', ...missing] }),
      ...(suppressed.length > 0 && { suppressed: [...suppressed] }),
      ...(lowest >= 0 && !mayBeNegative && { minimum: 0 }),
      ...(isShare && { maximum: 100 }),
    },
  };
}

const differenceWords = new Set(['change', 'difference', 'net', 'variance', 'variation']);

function textColumn(column: RawColumn, keys: readonly RawColumn[]): FoundColumn {
  const { heading, texts } = column;
  if (texts.length === 0) return ignoredColumn(heading, 'Blank in every row.');
  if (texts.some((text) => text.length > longestMember)) return ignoredColumn(heading, 'Whole sentences.');
  const source =
    texts.length < 2 ? undefined : keys.slice(0, mostKeys).find((key) => followsFrom(column, key));
  if (source) return ignoredColumn(heading, `Follows from "${source.heading}".`);
  return { heading, column: { role: 'category' } };
}

const longestMember = 120;
/** A column is compared with so many before it; a file with more keys is no table of figures. */
const mostKeys = 30;

/** Whether rows that agree in one column always agree in another: a name beside its code. */
function followsFrom(column: RawColumn, source: RawColumn): boolean {
  if (source.texts.length < 2) return false;
  const expected = new Int32Array(source.members.length).fill(-1);
  for (let row = 0; row < column.codes.length; row++) {
    const from = source.codes[row] as number;
    const code = column.codes[row] as number;
    if (expected[from] === -1) expected[from] = code;
    else if (expected[from] !== code) return false;
  }
  return true;
}
