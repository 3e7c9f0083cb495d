/** A request of our own, beside those of the protocol: its name on the wire, and the shapes of what is asked and answered. */
export interface CustomRequest<Params, Result> {
  readonly method: `ninefold/${string}`;
  /** Never there: it carries the types. */
  readonly shape?: (params: Params) => Result;
}

/** A message of our own that wants no answer. */
export interface CustomNotification<Params> {
  readonly method: `ninefold/${string}`;
  /** Never there: it carries the type. */
  readonly shape?: (params: Params) => void;
}

/** A place in a text as the protocol writes it, counted from nought. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** A stretch of a file. */
export interface Place {
  readonly uri: string;
  readonly range: TextRange;
}

/** A file as it would be written. Nothing is written by the server: the editor does, so that it can be undone. */
export interface FileToWrite {
  readonly uri: string;
  readonly text: string;
}
