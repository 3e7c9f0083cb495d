import { type LinePlaces, measureLine } from './position-encoding.ts';

/** Which way places are counted anew. */
export type Direction = 'toUnits' | 'toBytes';

/** The lines of a file, by its address; undefined for one whose text is not known, whose places stay as they are. */
export type LinesOf = (uri: string) => readonly string[] | undefined;

/**
 * A message of the protocol with every place in it counted anew. A place is in the file that the message names nearest to it: by `uri`
 * or `textDocument` beside it, by the key of its edits, or else in the file that the message is about.
 */
export function translatePositions(
  message: unknown,
  about: string | undefined,
  direction: Direction,
  linesOf: LinesOf,
): unknown {
  const measured = new Map<string, LinePlaces | undefined>();
  const placesIn = (uri: string, line: number): LinePlaces | undefined => {
    const key = `${line} ${uri}`;
    if (!measured.has(key)) {
      const text = linesOf(uri)?.[line];
      measured.set(key, text === undefined ? undefined : measureLine(text));
    }
    return measured.get(key);
  };
  const visit = (value: unknown, uri: string | undefined): unknown => {
    if (Array.isArray(value)) return value.map((each) => visit(each, uri));
    if (typeof value !== 'object' || value === null) return value;
    if (isPosition(value)) {
      const places = uri === undefined ? undefined : placesIn(uri, value.line);
      if (places === undefined) return value;
      const { line, character } = value;
      return {
        line,
        character: direction === 'toUnits' ? places.unitsAt(character) : places.bytesAt(character),
      };
    }
    const own = addressIn(value) ?? uri;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        // What goes with an answer and comes back as it was is nobody's to change.
        if (key === 'data') return [key, each];
        return [key, key === 'changes' ? visitEdits(each, own) : visit(each, own)];
      }),
    );
  };
  const visitEdits = (value: unknown, uri: string | undefined): unknown =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? visit(value, uri)
      : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, visit(each, key)]));
  return visit(message, about);
}

/** The addresses of the files that places of a message are in. */
export function filesPlacedIn(message: unknown, about: string | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  translatePositions(message, about, 'toUnits', (uri) => {
    found.add(uri);
    return undefined;
  });
  return found;
}

/** Semantic tokens with their places and lengths counted in bytes; each is five numbers, the first two from the one before. */
export function tokensInBytes(data: readonly number[], lines: readonly string[]): number[] {
  const translated: number[] = [];
  let [line, unit, byte] = [0, 0, 0];
  let places = measureLine(lines[0] ?? '');
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [lineStep = 0, unitStep = 0, length = 0, kind = 0, modifiers = 0] = data.slice(at, at + 5);
    if (lineStep > 0) {
      line += lineStep;
      [unit, byte] = [0, 0];
      places = measureLine(lines[line] ?? '');
    }
    unit += unitStep;
    const start = places.bytesAt(unit);
    translated.push(lineStep, start - byte, places.bytesAt(unit + length) - start, kind, modifiers);
    byte = start;
  }
  return translated;
}

function isPosition(value: object): value is { readonly line: number; readonly character: number } {
  const { line, character, ...rest } = value as { readonly line?: unknown; readonly character?: unknown };
  return typeof line === 'number' && typeof character === 'number' && Object.keys(rest).length === 0;
}

function addressIn(value: object): string | undefined {
  const { uri, textDocument } = value as {
    readonly uri?: unknown;
    readonly textDocument?: { readonly uri?: unknown } | null;
  };
  return [uri, textDocument?.uri].find((each) => typeof each === 'string');
}
