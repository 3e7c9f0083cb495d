import { Composer, type CST, type Document } from 'yaml';

/** What the YAML library says about a place, before it is put in words for the person who wrote it. */
export interface ComposerError {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A YAML document with a node for every value, and all that is wrong with it. */
export interface ComposedDocument {
  readonly document: Document.Parsed | undefined;
  readonly errors: readonly ComposerError[];
}

type ErrorSource =
  | number
  | [number, number]
  | [number, number, number]
  | { offset: number; source?: unknown };

const mostErrors = 500;

/** Turns the syntax tokens of one document into nodes. */
export function composeDocument(token: CST.Document): ComposedDocument {
  const errors: ComposerError[] = [];
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    // The library compares every key with every other; build-tree.ts finds repeated keys in linear time.
    uniqueKeys: false,
  });
  // The library would make an Error with a stack trace of each finding, which takes seconds for a text made of mistakes.
  Reflect.set(composer, 'onError', (place: ErrorSource, code: string, message: string) => {
    if (errors.length < mostErrors) errors.push({ code, message, ...spanOf(place) });
  });
  const [document] = composer.compose([token]);
  return { document: document as Document.Parsed | undefined, errors };
}

function spanOf(place: ErrorSource): { start: number; end: number } {
  if (typeof place === 'number') return { start: place, end: place + 1 };
  if (Array.isArray(place)) return { start: place[0], end: place[1] };
  const length = typeof place.source === 'string' ? place.source.length : 1;
  return { start: place.offset, end: place.offset + length };
}
