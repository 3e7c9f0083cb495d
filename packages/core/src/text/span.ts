/** A stretch of text: UTF-16 offsets from the start of the text, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text, counted from zero; `character` counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text by line and character; `end` not included. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
