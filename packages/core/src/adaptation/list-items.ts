import { plainAt } from '../schema/plain.ts';
import { isMap } from '../syntax/plain-value.ts';
import { shortened } from '../text/quoted.ts';

/** An item of a list: what makes it the same item in another list, and what a sentence calls it. */
export interface ListItem {
  readonly key: string;
  readonly name: string;
  readonly index: number;
  readonly value: unknown;
}

/**
 * The items of a list by what they are about, in the order of the list: a target by its period, an alignment by its outcome, words by
 * themselves. Two items about the same thing are told apart by their order.
 */
export function itemsOf(pattern: string, list: readonly unknown[]): ReadonlyMap<string, ListItem> {
  const items = new Map<string, ListItem>();
  list.forEach((value, index) => {
    const { key, name } = identityOf(pattern, value);
    let unique = key;
    for (let count = 2; items.has(unique); count++) unique = `${key}\n${count}`;
    items.set(unique, { key: unique, name, index, value });
  });
  return items;
}

type Identity = Pick<ListItem, 'key' | 'name'>;

function identityOf(pattern: string, value: unknown): Identity {
  const text = (key: string) => oneLine(plainAt(value, [key]));
  switch (pattern) {
    case 'outcomes.*': {
      const outcome = text('outcome');
      return { key: outcome, name: /^\d+$/.test(outcome) ? `outcome ${outcome}` : `"${outcome}"` };
    }
    case 'targets.*': {
      const span = text('period') || [text('from'), text('to')].filter(Boolean).join(' to ');
      const where = text('area') === '' ? '' : ` and ${text('area')}`;
      return { key: `${span}\n${text('area')}`, name: `for ${span || 'every period'}${where}` };
    }
    case 'expect.*':
      return named(`${text('area')}, ${text('period')}`);
    case 'breaks.*':
      return named(text('at'));
    case 'notComparableWith.*':
      return named(text('indicator'));
    case 'sources.*':
      return isMap(value)
        ? inQuotes(text('title') || text('url') || text('note') || text('publisher'))
        : inQuotes(oneLine(value));
    default:
      return inQuotes(oneLine(value));
  }
}

function named(name: string): Identity {
  return { key: name, name };
}

function inQuotes(text: string): Identity {
  return { key: text, name: `"${shortened(text)}"` };
}

/** A value as text on one line; how a text was folded in its file does not matter. */
export function oneLine(value: unknown): string {
  if (value === undefined) return '';
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).trim().replace(/\s+/g, ' ');
}
