import { expect } from 'vitest';
import { ask, readMark, type textAt } from './editor-feature.ts';

/** What an editor is offered. */
export interface Item {
  readonly label: string;
  readonly detail?: string;
  readonly documentation?: { readonly value: string };
  readonly textEdit: { readonly range: Parameters<typeof textAt>[1]; readonly newText: string };
  readonly data: object;
}

/** Files to complete in. */
export const indicator = 'indicators/case.indicator.yaml';
export const dataset = 'datasets/case.dataset.yaml';

/** All that is offered at the mark. */
export async function complete(path: string, marked: string): Promise<readonly Item[]> {
  return (await ask<readonly Item[] | null>('textDocument/completion', path, marked)) ?? [];
}

/** What the editor shows of a completion when somebody looks at it. */
export async function documentation(
  path: string,
  marked: string,
  label: string,
): Promise<string | undefined> {
  const item = (await complete(path, marked)).find((each) => each.label === label);
  expect(item?.documentation).toBeUndefined();
  const resolved = await ask<Item>('completionItem/resolve', path, marked, { params: { ...item } });
  expect(resolved).toMatchObject({ label, textEdit: item?.textEdit });
  return resolved.documentation?.value;
}

/** The names of what is offered at the mark. */
export async function labels(path: string, marked: string): Promise<readonly string[]> {
  return (await complete(path, marked)).map(({ label }) => label);
}

/** The line of the mark once the completion with this label is taken. */
export async function taken(path: string, marked: string, label: string): Promise<string> {
  const item = (await complete(path, marked)).find((each) => each.label === label);
  if (item === undefined) throw new Error(`"${label}" is not offered`);
  const { text } = readMark(path, marked);
  const lines = text.split('\n');
  const { start, end } = item.textEdit.range;
  const line = lines[start.line] ?? '';
  expect(end.line).toBe(start.line);
  return line.slice(0, start.character) + item.textEdit.newText + line.slice(end.character);
}
