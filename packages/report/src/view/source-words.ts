import type { Source } from '../core.ts';
import type { SourceView } from './evidence-view.ts';

/** A source in a few words, for a line beside a figure. */
export function sourceWords(source: string | Source | undefined): string | undefined {
  if (source === undefined || typeof source === 'string') return source;
  const { title, publisher, vintage, url } = source;
  const words = [publisher, title, vintage].filter((part) => part !== undefined).join(', ');
  return words === '' ? url : words;
}

/** A source in full; a text that is an address becomes a link. */
export function sourceView(of: string, source: string | Source): SourceView {
  const { title, publisher, licence, url, retrieved, vintage, note }: Source =
    typeof source !== 'string' ? source : /^https?:\/\//.test(source) ? { url: source } : { title: source };
  return { of, title, publisher, licence, url, retrieved, vintage, note };
}
