/** A text as YAML means it, and for each of its UTF-16 units the stretch that was written for it. */
export interface DecodedText {
  readonly text: string;
  /** Where the stretch behind each unit starts and ends, counted from the start of the scalar. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Builds a decoded text from what was written, in order. */
export interface TextDecoder {
  /** Takes over what is written from `start` to `end` as it is. */
  copy(start: number, end: number): void;
  /** Adds `decoded`, all of which was written as the stretch from `start` to `end`. */
  put(decoded: string, start: number, end: number): void;
  finish(): DecodedText;
}

export function createTextDecoder(written: string): TextDecoder {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    copy: (start, end) => {
      text += written.slice(start, end);
      for (let at = start; at < end; at++) {
        starts.push(at);
        ends.push(at + 1);
      }
    },
    put: (decoded, start, end) => {
      text += decoded;
      for (let unit = 0; unit < decoded.length; unit++) {
        starts.push(start);
        ends.push(end);
      }
    },
    finish: () => ({ text, starts, ends }),
  };
}
