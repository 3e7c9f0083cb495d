import type { Source } from '../core.ts';
import { certaintyWords } from '../format/definition-words.ts';
import { asSentence } from '../format/words.ts';
import type { PlaceView, SourceView } from './evidence-view.ts';

type WrittenSource = string | Source;

/** A source in a few words, for a line beside a figure. */
export function sourceWords(source: WrittenSource | undefined): string | undefined {
  if (source === undefined || typeof source === 'string') return source;
  const { title, publisher, vintage, url } = source;
  const words = [publisher, title, vintage && `release ${vintage}`]
    .filter((part) => part !== undefined)
    .join(', ');
  return words === '' ? url : words;
}

/** A source in a few words with what must be known about it and how far it can be trusted. */
export function citation(source: WrittenSource | undefined): string | undefined {
  const words = sourceWords(source);
  if (source === undefined || words === undefined) return undefined;
  const { note, confidence }: Source = typeof source === 'string' ? {} : source;
  return [
    isAddress(words) ? words : withStop(words),
    note && asSentence(note),
    confidence && certaintyWords[confidence],
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A name keeps its small letter: it may be the name of a file. */
function withStop(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** The same as a note below what it is the source of. */
export function citationNotes(source: WrittenSource | undefined): readonly string[] {
  const words = citation(source);
  return words === undefined ? [] : [`Source: ${words}`];
}

/** A source in full; a text that is an address becomes a link. */
export function sourceView(of: string, source: WrittenSource, place?: PlaceView): SourceView {
  const { title, publisher, licence, copyright, reuse, url, retrieved, vintage, note, confidence }: Source =
    typeof source !== 'string' ? source : isAddress(source) ? { url: source } : { title: source };
  return {
    of: [of],
    title,
    publisher,
    licence,
    copyright,
    reuse,
    url,
    retrieved,
    vintage,
    notes: note === undefined ? [] : [note],
    certainty: confidence && certaintyWords[confidence],
    place,
  };
}

/** Whether a text is the address of a page. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text);
}
