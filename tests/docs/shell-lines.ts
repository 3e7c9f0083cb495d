import type { Block } from './pages.ts';

/** A command that a page tells its reader to type. */
export interface ShellLine {
  readonly place: string;
  /** `ninefold`, `npm`, `cp`, `mkdir`; for `npm run ninefold --` it is `ninefold`. */
  readonly command: string;
  readonly words: readonly string[];
}

/** The commands of a block: remarks after `#`, and what is done with the output, left away. */
export function shellLines({ text, place }: Block): readonly ShellLine[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+#.*$|\s+>\s.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
        ([, double, single, bare]) => double ?? single ?? bare ?? '',
      );
      const [command = '', ...rest] = words;
      return line.startsWith('npm run ninefold -- ')
        ? { place, command: 'ninefold', words: rest.slice(3) }
        : { place, command, words: rest };
    });
}
