import { Option } from 'commander';
import { Misuse } from '../misuse.ts';

/** `--format`, with what each format is for; the first is taken unasked. */
export function formatOption(formats: readonly { readonly id: string; readonly summary: string }[]): Option {
  const ids = formats.map(({ id }) => id);
  const words = formats.map(({ id, summary }) => `${id} (${summary})`).join(', ');
  return new Option('-f, --format <format>', words).default(ids[0]).argParser(oneOf('--format', ids));
}

/** Gathers the values of an option that may be given more than once. */
export function repeated(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Reads one of a few words. */
export function oneOf<W extends string>(flag: string, words: readonly W[]): (value: string) => W {
  return (value) => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) {
      throw new Misuse(
        `${flag} takes ${words.slice(0, -1).join(', ')} or ${words.at(-1)}; found "${value}".`,
      );
    }
    return word;
  };
}

/** Reads a whole number within limits. */
export function wholeNumber(flag: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= most)) {
      throw new Misuse(`${flag} takes a whole number from ${least} to ${most}; found "${value}".`);
    }
    return number;
  };
}
