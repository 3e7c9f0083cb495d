import type { Column, Dataset } from '../model/dataset.ts';
import type { Heading, Headings } from './headings.ts';
import type { Layout, PlannedKey, PlannedMeasure } from './layout.ts';
import { planUnpivot } from './plan-unpivot.ts';
import type { ProblemList } from './problem-list.ts';

/** Finds the heading of every column that the dataset declares; what is not found is a problem and left out. */
export function planLayout(headings: Headings, dataset: Partial<Dataset>, problems: ProblemList): Layout {
  const columns = Object.entries(dataset.columns ?? {});
  const unpivot = dataset.columns === undefined ? undefined : dataset.unpivot;
  const madeByUnpivot = new Set(unpivot?.flatMap(({ names, values }) => [names, values]));
  const found = new Map<string, Heading>();
  for (const [name, column] of columns) {
    if (madeByUnpivot.has(name)) continue;
    const heading = findHeading(headings, name, column, problems);
    if (heading !== undefined) found.set(name, heading);
  }
  const keys: PlannedKey[] = [];
  const measures: (PlannedMeasure & { readonly heading: Heading })[] = [];
  for (const [name, definition] of columns) {
    const heading = found.get(name);
    if (heading === undefined || definition.role === 'ignored') continue;
    if (definition.role === 'measure') measures.push({ name, definition, heading });
    else keys.push({ name, definition, cell: heading.cell, names: [] });
  }
  if (unpivot === undefined) {
    const cells = measures.map(({ heading }) => heading.cell);
    return { keys, measures, rows: [{ namesKey: undefined, name: 0, cells }] };
  }
  for (const { name, heading } of measures) {
    problems.add('data/measure-beside-unpivot', heading.place, () => ({ column: name }));
  }
  const declared = new Set([...found.values()].map((heading) => heading.cell));
  const free = headings.all.filter((heading) => !declared.has(heading.cell));
  return planUnpivot({ unpivot, columns: new Map(columns), keys, free, headings }, problems);
}

const mostHeadingsShown = 7;

function findHeading(
  headings: Headings,
  name: string,
  { header: text = name, role }: Column,
  problems: ProblemList,
): Heading | undefined {
  const [heading, another] = headings.find(text);
  if (role === 'ignored') return heading;
  if (heading === undefined) {
    problems.add('data/missing-column', headings.place, () => ({
      column: name,
      heading: text,
      nearest: headings.nearest(text) ?? null,
      headings: headings.all.slice(0, mostHeadingsShown).map((each) => each.text),
      count: headings.all.length,
    }));
    return undefined;
  }
  if (another !== undefined) {
    problems.add('data/duplicate-heading', another.place, () => ({
      heading: text,
      count: headings.find(text).length,
    }));
    return undefined;
  }
  if (heading.text !== text)
    problems.add('data/header-blanks', heading.place, () => ({ heading: heading.text }));
  return heading;
}
