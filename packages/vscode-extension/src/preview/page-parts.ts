/** A page in its parts, each as long as a section: while a person types, most of them stay as they are. */
export function partsOf(html: string): readonly string[] {
  return html.split(/(?=<section )/);
}

/** The parts of a page for somebody who has another: of each its text, or its place among the parts that are there already. */
export function newParts(there: readonly string[], parts: readonly string[]): readonly (string | number)[] {
  const places = new Map(there.map((part, place) => [part, place]));
  return parts.map((part) => places.get(part) ?? part);
}
