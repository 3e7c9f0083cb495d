/** A file, or a few, that could keep a language server from answering. */
export interface Bomb {
  readonly name: string;
  /** The file that a person has open. */
  readonly path: string;
  readonly text: string;
  /** Further files of the folder. */
  readonly more?: Readonly<Record<string, string>>;
  /** A word of the file to stand at when something is asked; the middle of the file where it is left out. */
  readonly at?: string;
  /** A problem that it must have; undefined where the file may be read, because it is odd rather than much. */
  readonly code: string | undefined;
}

/** A text made of many like parts. */
export const times = (count: number, make: (number: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, number) => make(number)).join(between);
