/** A text as YAML means it, and for each of its UTF-16 units the stretch that was written for it. */
export interface DecodedText {
  readonly text: string;
  /** Where the stretch behind a unit starts and ends, counted from the start of the scalar; undefined outside the text. */
  startOf(unit: number): number | undefined;
  endOf(unit: number): number | undefined;
}

/** Builds a decoded text from what was written, in order. */
export interface TextDecoder {
  /** Takes over what is written from `start` to `end` as it is. */
  copy(start: number, end: number): void;
  /** Adds `decoded`, all of which was written as the stretch from `start` to `end`. */
  put(decoded: string, start: number, end: number): void;
  finish(): DecodedText;
}

/** Units that come from one stretch: one from each of its signs where it was copied, all from the whole of it where not. */
interface Piece {
  readonly firstUnit: number;
  readonly start: number;
  readonly end: number | undefined;
}

export function createTextDecoder(written: string): TextDecoder {
  let text = '';
  const pieces: Piece[] = [];
  return {
    copy: (start, end) => {
      if (start >= end) return;
      const last = pieces.at(-1);
      const goesOn =
        last !== undefined && last.end === undefined && last.start + text.length - last.firstUnit === start;
      if (!goesOn) pieces.push({ firstUnit: text.length, start, end: undefined });
      text += written.slice(start, end);
    },
    put: (decoded, start, end) => {
      if (decoded === '') return;
      pieces.push({ firstUnit: text.length, start, end });
      text += decoded;
    },
    finish: () => {
      const startOf = (unit: number) => {
        const piece = pieceOf(pieces, unit, text);
        return piece && (piece.end === undefined ? piece.start + unit - piece.firstUnit : piece.start);
      };
      const endOf = (unit: number) => {
        const piece = pieceOf(pieces, unit, text);
        return piece && (piece.end ?? piece.start + unit - piece.firstUnit + 1);
      };
      return { text, startOf, endOf };
    },
  };
}

function pieceOf(pieces: readonly Piece[], unit: number, { length }: string): Piece | undefined {
  if (unit < 0 || unit >= length) return undefined;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.firstUnit ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
