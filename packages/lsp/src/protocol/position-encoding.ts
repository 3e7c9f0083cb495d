import { type ClientCapabilities, PositionEncodingKind } from 'vscode-languageserver';

/** How the places of a line are counted: in UTF-16 units, as the core does, or in the bytes of UTF-8. */
export type PositionEncoding = 'utf-16' | 'utf-8';

/** The first of the encodings that an editor would like and that the server has. Every editor has UTF-16. */
export function chosenEncoding({ general }: ClientCapabilities): PositionEncoding {
  const offered = general?.positionEncodings ?? [];
  const chosen = offered.find(
    (kind) => kind === PositionEncodingKind.UTF16 || kind === PositionEncodingKind.UTF8,
  );
  return chosen === PositionEncodingKind.UTF8 ? 'utf-8' : 'utf-16';
}

/** The places of one line in both encodings. A place beyond its end is its end, one within a character is before that. */
export interface LinePlaces {
  /** The bytes before so many UTF-16 units. */
  bytesAt(unit: number): number;
  /** The UTF-16 units before so many bytes. */
  unitsAt(byte: number): number;
}

/** Measures a line, which costs one walk along it. */
export function measureLine(line: string): LinePlaces {
  // A line of ASCII has as many bytes as units.
  if (/^[\0-\x7f]*$/.test(line)) {
    const place = (at: number) => Math.max(0, Math.min(at, line.length));
    return { bytesAt: place, unitsAt: place };
  }
  const units: number[] = [];
  const bytes: number[] = [];
  let [unit, byte] = [0, 0];
  for (const character of line) {
    units.push(unit);
    bytes.push(byte);
    unit += character.length;
    byte += byteLength(character.codePointAt(0) ?? 0);
  }
  units.push(unit);
  bytes.push(byte);
  return {
    bytesAt: (at) => bytes[lastAtOrBefore(units, at)] ?? 0,
    unitsAt: (at) => units[lastAtOrBefore(bytes, at)] ?? 0,
  };
}

function byteLength(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;
}

function lastAtOrBefore(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
