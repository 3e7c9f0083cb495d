/** What is being written and the parts it takes, in their order. */
export interface Signature {
  readonly label: string;
  /** What it does, as Markdown. */
  readonly documentation: string | undefined;
  /** Each a piece of the label. */
  readonly parts: readonly SignaturePart[];
  /** The position of the part that is being written; undefined between the parts. */
  readonly active: number | undefined;
}

export interface SignaturePart {
  readonly label: string;
  readonly documentation: string;
}
