import type { DocumentKind } from '../model/document.ts';
import { joined } from '../text/joined.ts';

/** How a file of a kind begins, in a sentence for one that says nothing so far. */
export function beginningOf(kind: DocumentKind): string {
  const lines = firstLines[kind].map((line) => `"${line}"`);
  return `Start with ${lines.length === 1 ? 'a line' : 'lines'} such as ${joined(lines)}.`;
}

const firstLines: Readonly<Record<DocumentKind, readonly string[]>> = {
  partnership: ['name: My Partnership'],
  framework: ['id: my-framework'],
  dataset: ['id: my-dataset', 'path: ../data/my-file.csv'],
  indicator: ['id: my-indicator'],
  pack: ['id: my-pack', 'version: 1.0.0'],
  workspace: ['partnerships: [north, south]'],
};
