/** The text with every half of a surrogate pair that stands alone replaced by `�`, so that it can be written as UTF-8. */
export function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
