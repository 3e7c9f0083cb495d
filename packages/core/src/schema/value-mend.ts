import type * as z from 'zod/mini';
import { isMap } from '../syntax/plain-value.ts';
import { joined } from '../text/joined.ts';
import { choicesOf, keysOf, partsOf, requiredKeysOf } from './schema-at.ts';
import { kindsOf } from './value-words.ts';

/** What to write in the place of a value, and the sentence that says so. */
export interface ValueMend {
  readonly hint: string;
  readonly newText: string;
}

/** The text of a mend with the value that it stands for. */
interface Candidate extends ValueMend {
  readonly value: unknown;
}

/** What was certainly meant by a value of the wrong kind: the first reading of it that fits the shape. */
export function valueMend(schema: z.ZodMiniType, found: unknown): ValueMend | undefined {
  return readingsOf(schema, found).find(({ value }) => schema.safeParse(value).success);
}

/** What to do about a value of the wrong kind, where it is not certain what was meant, or more than the value is to be changed. */
export function valueHint(schema: z.ZodMiniType, found: unknown): string | undefined {
  const element = elementOf(schema);
  if (element !== undefined) {
    if (typeof found === 'string' && found.startsWith('-')) return 'Put a space after the dash.';
    const keys = mainKeys(element);
    return keys === ''
      ? 'Write each item on a line of its own, with a dash before it.'
      : `Each item begins with a dash and has keys of its own, such as ${keys}.`;
  }
  if (!kindsOf(schema).includes('a group of keys')) return undefined;
  if (Array.isArray(found) && found.every(isMap))
    return 'Take the dashes away, so that each line begins with its name.';
  const chosen = chosenBy(schema, found);
  if (chosen !== undefined) return `Write "${chosen}: ${String(found)}" below it, with the other keys.`;
  const keys = mainKeys(schema);
  return keys === '' ? undefined : `It has keys of its own, such as ${keys}.`;
}

function readingsOf(schema: z.ZodMiniType, found: unknown): readonly Candidate[] {
  const wanted = kindsOf(schema);
  const element = elementOf(schema);
  const chosen = chosenBy(schema, found);
  return [
    ...(wanted.some((kind) => kind.includes('number')) ? numbersIn(found) : []),
    // Where a group of keys may stand too, nobody knows that the words are what was meant.
    ...(wanted.length === 1 && wanted.includes('words') ? wordsIn(found) : []),
    ...(element === undefined ? [] : listsIn(element, found)),
    ...(chosen === undefined ? [] : [withKey(chosen, String(found))]),
  ];
}

/** A number as people write it, as it is written here. */
function numbersIn(found: unknown): readonly Candidate[] {
  if (typeof found !== 'string') return [];
  const text = found.trim();
  const number = (hint: string, newText: string) => ({ hint, newText, value: Number(newText) });
  if (isPlainNumber(text)) return [number('Take the quotes away.', text)];
  const [, amount] = /^(-?\d{1,15}(?:\.\d{1,15})?) ?%$/.exec(text) ?? [];
  if (amount !== undefined) {
    const share = String(Number((Number(amount) / 100).toPrecision(12)));
    return [
      number(`Write it without the sign: ${amount}.`, amount),
      number(`Write ${share} for ${amount} per cent.`, share),
    ];
  }
  const [, sign] = /^\d{1,3}(?:(,| |\u00a0|\u2009|\u202f)\d{3})(?:\1\d{3}){0,3}$/.exec(text) ?? [];
  if (sign === undefined) return [];
  const newText = text.replaceAll(sign, '');
  return [number(`Write it without ${sign === ',' ? 'commas' : 'blanks'}: ${newText}.`, newText)];
}

function wordsIn(found: unknown): readonly Candidate[] {
  if (typeof found !== 'number' && typeof found !== 'boolean') return [];
  const newText = JSON.stringify(String(found));
  return [{ hint: `Put it in quotes: ${newText}.`, newText, value: String(found) }];
}

/** The lists that a number or a short text may stand for; words with a comma or "and" may be one item or several. */
function listsIn(element: z.ZodMiniType, found: unknown): readonly Candidate[] {
  if (typeof found === 'number') return [listOf([found])];
  if (typeof found !== 'string' || !/^[^-\s].{0,79}$/.test(found)) return [];
  const parts = found.trim().split(/ ?[,;] ?| and /);
  const choices = choicesOf(element);
  const isSure = parts.every((part) => isPlainNumber(part) || choices.includes(part));
  if (isSure) return [parts.map((part) => (isPlainNumber(part) ? Number(part) : part)), [found]].map(listOf);
  return parts.length === 1 ? [listOf([found])] : [];
}

function listOf(value: readonly (string | number)[]): Candidate {
  const newText = `[${value.map((item) => (isPlainWord(item) ? item : JSON.stringify(item))).join(', ')}]`;
  return { hint: `Write it as a list: ${newText}.`, newText, value };
}

function withKey(key: string, word: string): Candidate {
  const newText = `{ ${key}: ${word} }`;
  return { hint: `Write it as ${newText}.`, newText, value: { [key]: word } };
}

/** Where a group of keys has one key that makes a choice, that key, if the value found is one of the words to choose from. */
function chosenBy(schema: z.ZodMiniType, found: unknown): string | undefined {
  const { discriminator, shape = {} } = partsOf(schema);
  const [required, ...others] = requiredKeysOf(schema);
  const key = discriminator ?? (others.length === 0 ? required : undefined);
  const inner = discriminator === undefined && key !== undefined ? shape[key] : schema;
  return typeof found === 'string' && inner && choicesOf(inner).includes(found) ? key : undefined;
}

/** What a list holds; of a union, what its list holds. */
function elementOf(schema: z.ZodMiniType): z.ZodMiniType | undefined {
  const { element, options = [] } = partsOf(schema);
  return element ?? options.map(elementOf).find((each) => each !== undefined);
}

/** More keys than these do not help to see what a group of keys looks like. */
const mostMainKeys = 6;

/** Of a group of keys, those that must be there, or the first that may; nothing where any name may stand. */
function mainKeys(schema: z.ZodMiniType): string {
  const required = requiredKeysOf(schema);
  const main = required.length > 0 ? required : keysOf(schema).slice(0, mostMainKeys);
  return joined(main.map((key) => `"${key}"`));
}

function isPlainWord(item: string | number): boolean {
  return (
    typeof item === 'string' && /^[A-Za-z][\w-]{0,60}$/.test(item) && !/^(?:null|true|false)$/i.test(item)
  );
}

function isPlainNumber(text: string): boolean {
  return text !== '' && text.length < 30 && Number.isFinite(Number(text)) && /^[-\d.]+$/.test(text);
}
