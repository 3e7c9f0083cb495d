import type { ListedExpectation, ListedIndicator } from '@ninefold/lsp/protocol';
import { Range, type TestController, type TestItem, Uri } from 'vscode';

/** What stands behind the items of the Test Explorer. */
export interface ExpectationItems {
  /** Shows what was listed last. */
  show(indicators: readonly ListedIndicator[]): void;
  /** The expectations that an item stands for: itself, or those below it. */
  expectationsOf(item: TestItem): readonly ListedItem[];
  /** Every expectation that is listed. */
  all(): readonly ListedItem[];
}

/** An expectation and the item that stands for it. */
export interface ListedItem {
  readonly item: TestItem;
  readonly folder: string;
  readonly expectation: ListedExpectation;
}

/** Keeps the items of a controller: indicators, and below each its expectations. */
export function createExpectationItems(controller: TestController): ExpectationItems {
  let listed: ReadonlyMap<TestItem, ListedItem> = new Map();
  const below = (item: TestItem): readonly TestItem[] => [item, ...valuesOf(item).flatMap(below)];
  return {
    show: (indicators) => {
      const next = new Map<TestItem, ListedItem>();
      const items = indicators
        .filter(({ expectations }) => expectations.length > 0)
        .map((indicator) => indicatorItem(controller, indicator, next));
      controller.items.replace(items);
      listed = next;
    },
    expectationsOf: (item) =>
      below(item).flatMap((each) => {
        const found = listed.get(each);
        return found === undefined ? [] : [found];
      }),
    all: () => [...listed.values()],
  };
}

/** An item that is there already is kept, so that its last result stays beside it. */
function indicatorItem(
  controller: TestController,
  indicator: ListedIndicator,
  listed: Map<TestItem, ListedItem>,
): TestItem {
  const { folder, id, title, uri, range, expectations } = indicator;
  const key = `${folder}#${id}`;
  const item =
    keptItem(controller.items.get(key), uri) ?? controller.createTestItem(key, title, Uri.parse(uri));
  item.label = title;
  item.description = id;
  item.range = toRange(range);
  item.children.replace(
    expectations.map((expectation, index) => {
      const childKey = `${key}#${expectation.id}`;
      const child =
        keptItem(item.children.get(childKey), expectation.uri) ??
        controller.createTestItem(childKey, expectation.label, Uri.parse(expectation.uri));
      child.label = expectation.label;
      child.range = toRange(expectation.range);
      child.sortText = String(index).padStart(4, '0');
      listed.set(child, { item: child, folder, expectation });
      return child;
    }),
  );
  return item;
}

function keptItem(item: TestItem | undefined, uri: string): TestItem | undefined {
  return item?.uri?.toString() === Uri.parse(uri).toString() ? item : undefined;
}

function valuesOf(item: TestItem): readonly TestItem[] {
  const values: TestItem[] = [];
  item.children.forEach((child) => {
    values.push(child);
  });
  return values;
}

/** A stretch of a file as the editor counts it. */
export function toRange({ start, end }: ListedExpectation['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
